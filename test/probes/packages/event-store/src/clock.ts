export const now = Date.now()
export const environment = process.env

console.log('stored') // refused
