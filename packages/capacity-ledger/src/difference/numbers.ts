import { MEASURES, type Measure } from '@vietas/domain'
import { COUNTED, UNCONFIRMED, UNITS } from '../capacity-index/slots.ts'
import type { CapacityTable } from '../capacity-index/table.ts'

/** One number for each channel that is counted: what is known of each measure, and of how many units it is not. */
export type Numbers = Int32Array

/** So many share their memory: one question makes thousands, and each of its own is slow to free. */
const TOGETHER = 256
let shared = new Int32Array(0)
let used = 0

export function emptyNumbers(): Numbers {
  if (used === shared.length) {
    shared = new Int32Array(TOGETHER * COUNTED)
    used = 0
  }
  used += COUNTED
  return shared.subarray(used - COUNTED, used)
}

export function isNothing(numbers: Numbers): boolean {
  for (let channel = 0; channel < numbers.length; channel++)
    if (numbers[channel] !== 0) return false
  return true
}

export function addTable(table: CapacityTable, group: number, sign: 1 | -1, into: Numbers): void {
  for (let channel = 0; channel < COUNTED; channel++)
    into[channel] = (into[channel] as number) + sign * table.number(group, channel)
}

/** Where the numbers have what is known of a measure, in all. */
export const placesAt = (measure: Measure): number => MEASURES.indexOf(measure)
/** Where they have how many units have no known count of a measure. */
export const unknownAt = (measure: Measure): number => MEASURES.length + placesAt(measure)

export const placesIn = (numbers: ArrayLike<number>, measure: Measure): number =>
  numbers[placesAt(measure)] as number
export const unknownIn = (numbers: ArrayLike<number>, measure: Measure): number =>
  numbers[unknownAt(measure)] as number
/** How many units operate. */
export const unitsIn = (numbers: ArrayLike<number>): number => numbers[UNITS] as number
/** How many were closed by an order that nobody has reported carried out. */
export const unconfirmedIn = (numbers: ArrayLike<number>): number => numbers[UNCONFIRMED] as number
