import { escapeHtml, htmlPage } from '@vietas/service-kit'
import type { z } from 'zod'
import type { DeliveryAnswer, SubscriptionAnswer } from './subscription-answer.ts'

type Delivery = z.infer<typeof DeliveryAnswer>

/** Addresses are relative, so that they hold behind a proxy that takes a prefix away. */
export function listPage(subscriptions: readonly SubscriptionAnswer[]): string {
  const items = subscriptions.map((one) => {
    const { id, url, description } = one
    const told = description === null ? '' : span(description)
    return `<li><a href="subscriptions/${id}">${escapeHtml(url)}</a>${told}${standingOf(one).map(span).join('')}</li>`
  })
  const list =
    items.length === 0
      ? '<p>There are none yet. <code>POST /v1/subscriptions</code> makes one.</p>'
      : `<ul>\n${items.join('\n')}\n</ul>`
  return htmlPage(
    'Webhooks · Vietas',
    `<h1>Webhooks</h1>
<p>Who is sent events as they are recorded, and whether they arrive.</p>
${noticeOf(subscriptions[0])}
${list}`,
  )
}

export function onePage(subscription: SubscriptionAnswer, deliveries: readonly Delivery[]): string {
  const { id, url, description, filter, cursor, keys } = subscription
  const asked = Object.entries(filter).map(([name, values]) => `${name}: ${values?.join(', ')}`)
  const facts = [
    ...standingOf(subscription),
    `Events: ${asked.length === 0 ? 'all' : asked.join('; ')}`,
    `The log has been looked through up to ${cursor}`,
    ...keys.map(keyLine),
  ]
  return htmlPage(
    `${url} · Webhooks · Vietas`,
    `<nav><a href="../subscriptions">All webhooks</a></nav>
<h1>${escapeHtml(description ?? 'Webhook')}</h1>
<p>${escapeHtml(url)}<br>${id}</p>
${noticeOf(subscription)}
<ul>
${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('\n')}
</ul>
<h2>Last attempts</h2>
${deliveries.length === 0 ? '<p>None yet.</p>' : `<ul>\n${deliveries.map(deliveryItem).join('\n')}\n</ul>`}`,
  )
}

const span = (text: string): string => `<span>${escapeHtml(text)}</span>`

const noticeOf = (subscription: SubscriptionAnswer | undefined): string =>
  subscription?.notice ? `<strong class="notice">${escapeHtml(subscription.notice)}</strong>` : ''

const DATE_TIME = /^(.{10})T(.{8}).*$/
const shown = (instant: string): string => instant.replace(DATE_TIME, '$1 $2 UTC')

function standingOf(subscription: SubscriptionAnswer): readonly string[] {
  const { state, behind, waitsForRoom, waiting, heldBack, oldestWaiting } = subscription
  const { failingSince, restsUntil, lastDeliveredAt } = subscription
  const { status, since, detail } = state
  return [
    status === 'enabled'
      ? 'Enabled'
      : `${status === 'paused' ? 'Paused' : 'Disabled'} since ${shown(since ?? '')}: ${detail ?? ''}`,
    waiting === 0
      ? 'Nothing waits'
      : `${waiting} waiting, the first recorded ${shown(oldestWaiting ?? '')}`,
    ...(behind === 0 ? [] : [behindText(behind, waitsForRoom)]),
    ...(heldBack === 0 ? [] : [`${heldBack} of them held back by refused ones in their streams`]),
    ...(failingSince === null ? [] : [`Failing since ${shown(failingSince)}`]),
    ...(restsUntil === null ? [] : [`Left alone until ${shown(restsUntil)}`]),
    lastDeliveredAt === null ? 'Nothing delivered yet' : `Last delivered ${shown(lastDeliveredAt)}`,
  ]
}

function behindText(behind: number | null, waitsForRoom: boolean): string {
  if (behind === null) return 'How far it is behind the log is not known now'
  const events = `${behind} ${behind === 1 ? 'event' : 'events'} of the log not looked through yet`
  return waitsForRoom ? `${events}, until the receiver accepts some of those that wait` : events
}

function keyLine({ scheme, publicKey, retiresAt }: SubscriptionAnswer['keys'][number]): string {
  const named = publicKey === null ? scheme : `${scheme}, ${publicKey}`
  return `Signed by ${named}${retiresAt === null ? '' : `, until ${shown(retiresAt)}`}`
}

function deliveryItem(delivery: Delivery): string {
  const { type, stream, eventId, attempt, at, tookMs, outcome, status, detail, nextAttemptAt } =
    delivery
  const answered = status === null ? outcome : `${outcome}, ${status}`
  const lines = [
    `${shown(at)}: attempt ${attempt}, ${tookMs} ms`,
    ...(detail === null ? [] : [detail]),
    ...(nextAttemptAt === null ? [] : [`Again ${shown(nextAttemptAt)}`]),
  ]
  return `<li>${escapeHtml(type)}: ${answered}${lines.map(span).join('')}<span class="path">${escapeHtml(stream)}<br>${escapeHtml(eventId)}</span></li>`
}
