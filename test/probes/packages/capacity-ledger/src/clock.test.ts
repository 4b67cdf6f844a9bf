export const now = Date.now()
export const elapsedMs = performance.now()
