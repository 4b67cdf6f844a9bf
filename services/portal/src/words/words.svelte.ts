import { address } from '../address.svelte.ts'
import { en } from './en.ts'
import { lv, type Words } from './lv.ts'

/** The words of the language that the address names; Latvian where it names none. */
export const words = (): Words => wordsIn(address.get('lang') === 'en' ? 'en' : 'lv')

export const wordsIn = (language: 'lv' | 'en'): Words => (language === 'en' ? en : lv)
