export const day = new Date('2016-09-28')
export const utc = Date.UTC(2016, 8, 28)
export const largest = Math.max(1, 2)

export const now = Date.now() // refused
export const { now: clock } = Date // refused
export const chance = Math.random() // refused
export const environment = process.env // refused
export const hidden = globalThis.Date // refused
export const elapsedMs = performance.now() // refused
export const id = crypto.randomUUID() // refused
export const answer = await fetch('/') // refused
setTimeout(() => {}, 1) // refused
setInterval(() => {}, 1) // refused
setImmediate(() => {}) // refused
console.log('counted') // refused
