export { builtPages } from './built-pages.ts'
export { portal } from './portal.ts'
