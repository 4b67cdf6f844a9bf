import { both } from './both.ts'
import { number } from './formats.ts'
import { plural } from './plural.ts'

const [lv, en] = [number('lv'), number('en')]
const [p, pEn] = [plural('lv'), plural('en')]

export const NEAREST = both(
  {
    title: 'Brīvas vietas tuvumā',
    to: 'No kurienes',
    hint: 'Pašvaldība, pagasts vai koordinātas, piemēram, 55.8759,26.5274; vai norādiet kartē.',
    search: 'Meklēt',
    atLeast: 'Brīvu vietu',
    some: (count: number): string => `vismaz ${lv(count)}`,
    found: (count: number): string =>
      `${lv(count)} ${p(count, { zero: 'vienībās', one: 'vienībā', other: 'vienībās' })} ir brīvas vietas`,
    unknown: (count: number): string =>
      `${lv(count)} ${p(count, { zero: 'vienībām', one: 'vienībai', other: 'vienībām' })} brīvo vietu skaits nav zināms`,
    from: (place: string): string => `No: ${place}.`,
    nowhere:
      'Starp pašvaldībām un zināmajiem pagastiem tādas vietas nav, tādu ir vairākas vai tā nav Latvijā. Ierakstiet pilnu nosaukumu.',
    ask: 'Ierakstiet vietu vai norādiet to kartē: tuvākās vienības ar brīvām vietām būs pirmās.',
    units: 'Vienības ar brīvām vietām',
    unknownUnits: 'Vienības, kurās brīvo vietu skaits nav zināms',
    unit: 'Vienība',
    distance: 'Attālums, km',
    middle: 'līdz pašvaldības viduspunktam',
    free: 'Brīvas',
    closesOn: (day: string): string => `slēdzama no ${day}`,
    where: 'Adrese',
    none: 'Nevienā vienībā šajā dienā nav zināmu brīvu vietu.',
    noUnknown: 'Tādu vienību nav.',
    map: 'Karte: vienības, kuru atrašanās vieta ir zināma. Tās pašas ir tabulā.',
    point: 'izvēlētā vieta',
    drawn: 'Kartē ir vienības, kuru koordinātas ir zināmas; klikšķis kartē maina vietu.',
  },
  {
    title: 'Nearest free places',
    to: 'From where',
    hint: 'A municipality, a parish or coordinates such as 55.8759,26.5274; or point at the map.',
    search: 'Search',
    atLeast: 'Free places',
    some: (count) => `at least ${en(count)}`,
    found: (count) =>
      `${en(count)} ${pEn(count, { zero: 'units have', one: 'unit has', other: 'units have' })} free places`,
    unknown: (count) =>
      `of ${en(count)} ${count === 1 ? 'unit' : 'units'} it is not known how many are free`,
    from: (place) => `From ${place}.`,
    nowhere:
      'No municipality and no parish that is known has that name, several have it, or it is not in Latvia. Write the name in full.',
    ask: 'Write a place or point at it in the map: the nearest units with free places come first.',
    units: 'Units with free places',
    unknownUnits: 'Units of which it is not known how many places are free',
    unit: 'Unit',
    distance: 'Distance, km',
    middle: 'to the middle of the municipality',
    free: 'Free',
    closesOn: (day) => `closes on ${day}`,
    where: 'Address',
    none: 'No unit is known to have a free place on this day.',
    noUnknown: 'There is no such unit.',
    map: 'Map: units whose location is known. The same are in the table.',
    point: 'the place chosen',
    drawn: 'The map has the units whose coordinates are known; a click in it moves the place.',
  },
)
