import { Refused, Unreachable } from './ask.ts'

/**
 * What a service answers to an act, or to a question whose answer is never an old one.
 *
 * @throws Refused, Unreachable
 */
export async function tell<Answer>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer> {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new Unreachable(String(error))
  })
  const answer = (await response.json().catch(() => undefined)) as object | undefined
  if (!response.ok) throw new Refused(path, response.status, answer ?? {})
  if (answer === undefined && response.status !== 204)
    throw new Unreachable('The answer is not JSON')
  return answer as Answer
}
