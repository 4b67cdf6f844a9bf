export { daysOf, MOST_SEED, MOST_UNITS, MOST_YEARS, type Generation } from './generation.ts'
export { CountryNotRecorded, recordCountry, type RecordedCountry } from './record-country.ts'
export { whatIsThere } from './what-is-there.ts'
