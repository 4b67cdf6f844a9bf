export { fieldProblem, type Check } from './check.ts'
export { checkOf } from './checks.ts'
export { MunicipalityField } from './municipality.ts'
