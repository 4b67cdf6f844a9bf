import { describe, expect, it } from 'vitest'
import { dayOf } from '../shared/calendar-date.ts'
import { startOfRigaDay } from '../shared/instant.ts'
import { ServiceType, TargetGroup } from '../shared/reference-data.ts'
import { TERMS, termsOf } from './terms.ts'

const NOW = startOfRigaDay(dayOf('2026-02-01'))
const regulation = (reference: string) => ({
  title: 'A regulation',
  publisher: 'A country',
  reference,
})

/** The terms of no real country. */
const another = termsOf({
  about: 'Made up',
  country: 'https://country.example',
  serviceTypes: {
    'group-apartment': {
      en: 'group apartment',
      lv: 'grupu dzīvoklis',
      definitions: [
        {
          ...{ validFrom: '2015-01-01', validTo: null, knownSince: '2014-06-01' },
          ...{ mostPlaces: 16, text: null, regulation: regulation('1') },
        },
        {
          ...{ validFrom: '2018-01-01', validTo: '2020-01-01', knownSince: '2017-06-01' },
          ...{ mostPlaces: 12, text: null, regulation: regulation('2') },
        },
      ],
    },
  },
  targetGroups: {},
})
const apartment = (day: string, known: string) =>
  another.on(dayOf(day), startOfRigaDay(dayOf(known)))[0]?.definition

describe('What a term legally was', () => {
  it('is what the last regulation says that was valid on the day', () => {
    expect(apartment('2017-12-31', '2026-01-01')).toMatchObject({ mostPlaces: 16 })
    expect(apartment('2018-01-01', '2026-01-01')).toMatchObject({
      mostPlaces: 12,
      regulation: { reference: '2' },
    })
    expect(apartment('2020-01-01', '2026-01-01')).toMatchObject({ mostPlaces: 16 })
  })

  it('is what was known of it then', () => {
    expect(apartment('2018-01-01', '2017-05-31')).toMatchObject({ mostPlaces: 16 })
    expect(apartment('2018-01-01', '2014-05-31')).toBeNull()
  })

  it('is unknown before the first regulation', () => {
    expect(apartment('2014-12-31', '2026-01-01')).toBeNull()
  })
})

describe('The terms of Latvia', () => {
  const terms = TERMS.on(dayOf('2026-02-01'), NOW)

  it('are all service types and target groups, in both languages', () => {
    expect(terms.map(({ code }) => code)).toEqual([...ServiceType.options, ...TargetGroup.options])
    expect(terms[0]).toMatchObject({ labels: { en: 'group apartment', lv: 'grupu dzīvoklis' } })
  })

  it('say of a group apartment that its size changed, and invent none', () => {
    expect(terms[0]).toMatchObject({
      definition: null,
      definitions: [],
      undocumented: expect.stringContaining('changed twice'),
    })
  })

  it('are refused where the file has more than is known of a term', () => {
    expect(() => termsOf({ about: '', serviceTypes: { x: {} }, targetGroups: {} })).toThrow()
  })
})
