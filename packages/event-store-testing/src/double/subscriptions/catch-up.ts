import type { Subscription } from './subscription.ts'

/** The history, at the consumer's pace. */
export async function catchUp(subscription: Subscription): Promise<void> {
  const { feed, outlet, checkpoints, isMatch, messageOf } = subscription
  checkpoints?.beginPage(feed.position())
  for (let event = feed.next(); event !== undefined; event = feed.next()) {
    const matches = isMatch(event)
    checkpoints?.passed(event, matches)
    if (matches && !outlet.write(messageOf(event))) await outlet.clear()
    if (!outlet.isOpen) return
    if (checkpoints?.isPageFull() !== true) continue
    await say(subscription, checkpoints.endPage())
    checkpoints.beginPage(feed.position())
  }
}

export async function say({ outlet }: Subscription, message: Buffer | undefined): Promise<void> {
  if (message !== undefined && !outlet.write(message)) await outlet.clear()
}
