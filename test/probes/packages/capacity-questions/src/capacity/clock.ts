export const day = new Date('2016-09-28')

export const now = Date.now() // refused
export const environment = process.env // refused
