import { knownSinceOf, type DocumentedCommand } from './command.ts'
import { fact, sourceOf } from './facts.ts'

const PROJECTS = '/v1/infrastructure-projects'

/** Projects with planned places, as far as they are documented. */
export const projects = (): DocumentedCommand[] => [...projectInPreili(), ...projectInVilani()]

/** The number and the sum are later than the invitation. That it was approved no source says. */
function projectInPreili(): DocumentedCommand[] {
  const id = 'preili-project'
  const { territory, amountCents } = fact(id)
  const later = sourceOf(id)
  return [
    {
      fact: id,
      path: PROJECTS,
      body: {
        name: later.title.split(', project ')[0],
        municipality: territory,
        programme: '9.3.1.1.',
        round: '2',
        invitedOn: 'undocumented',
        source: sourceOf('preili-2018-07-25'),
        ...knownSinceOf(fact(id)),
      },
    },
    {
      fact: `${id}:number`,
      path: `${PROJECTS}/{${id}}/submission`,
      body: {
        submittedOn: 'undocumented',
        reference: '9.3.1.1./18/I/009',
        amount: amountCents,
        source: later,
      },
    },
  ]
}

/** Nobody states when it was invited or approved, but its days, its money and its places. */
function projectInVilani(): DocumentedCommand[] {
  const id = 'vilani-project'
  const { territory, amountCents, start, end, places } = fact(id)
  const source = sourceOf('rezekne-vilani')
  const planned = Object.entries(places as Readonly<Record<string, number>>)
  return [
    {
      fact: id,
      path: PROJECTS,
      body: { name: source.title, municipality: territory, invitedOn: 'undocumented', source },
    },
    {
      fact: `${id}:approved`,
      path: `${PROJECTS}/{${id}}/approval`,
      body: {
        approvedOn: 'undocumented',
        from: start,
        until: end,
        amount: amountCents,
        places: planned.map(([kind, count]) => ({
          serviceType: serviceTypeOf(kind),
          targetGroup: 'adults-with-mental-disorders',
          places: count,
        })),
        source,
      },
    },
  ]
}

/** `groupApartment`, as the file has it, is `group-apartment` here. */
const serviceTypeOf = (kind: string): string =>
  kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
