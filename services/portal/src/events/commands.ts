import { query, type Changes } from '../query.ts'

/** What is asked of the feed: filters, and where it begins. */
export interface FeedQuestion {
  readonly origin: string
  readonly asked: Changes
}

const addressOf = ({ origin, asked }: FeedQuestion, more: Changes): string =>
  `${origin}/feed/v1/events${query({ ...asked, ...more })}`

/** What writes just these events, the oldest first. Lines of type `feed.` are the feed's own. */
export const curlOf = (question: FeedQuestion, count: number): string =>
  `curl -sN -H 'accept: application/jsonl' \\
  '${addressOf(question, { follow: 'false' })}' |
  grep -v '"type":"feed\\.' | head -n ${count}`

/** What goes on writing whatever comes behind a place. */
export const curlOn = (question: FeedQuestion): string =>
  `curl -sN -H 'accept: text/event-stream' \\
  '${addressOf(question, {})}'`

/** The same events as `curlOf`, by Python's own library. */
export const pythonOf = (
  question: FeedQuestion,
  count: number,
): string => `import json, urllib.request
from itertools import islice

url = '${addressOf(question, { follow: 'false' })}'
asked = urllib.request.Request(url, headers={'accept': 'application/jsonl'})
with urllib.request.urlopen(asked) as lines:
    events = (e for e in map(json.loads, lines) if not e['type'].startswith('feed.'))
    for event in islice(events, ${count}):
        print(json.dumps(event, ensure_ascii=False))
`
