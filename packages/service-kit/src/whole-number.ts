import { z } from 'zod'

const PLAIN_DECIMAL = /^(?:0|[1-9]\d{0,14})$/

/** A number as an address states it, in plain decimals: no sign, no `0x10`, `1e2` or blank. */
export function wholeNumber(min: number, max: number) {
  const right = `a whole number from ${min} to ${max}`
  return z
    .string({ error: `write ${right}, once` })
    .superRefine((text, context) => {
      const isRight = PLAIN_DECIMAL.test(text) && Number(text) >= min && Number(text) <= max
      const given = text === '' ? 'nothing' : `"${text.slice(0, 40)}"`
      if (!isRight)
        context.addIssue({
          code: 'custom',
          message: `has ${given} for a value; write ${right} in plain decimal digits`,
        })
    })
    .meta({ type: 'integer', minimum: min, maximum: max })
    .transform(Number)
}
