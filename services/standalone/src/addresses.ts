/** The addresses that `/api` lists, for people and for programs. */
export const ADDRESSES = [
  {
    path: '/docs',
    what: 'The API of everything, to read and to try',
  },
  {
    path: '/docs#/service%20units',
    what: 'Record units, orders, plans and all else, at /registry',
  },
  {
    path: '/capacity/v1/capacity?by=municipality',
    what: 'Places by municipality, today, as known today',
  },
  {
    path: '/capacity/v1/units',
    what: 'Service units, as they stand on any day, as known on any day',
  },
  {
    path: '/capacity/v1/units?search=Kalkuni&validAt=2019-10-01&knownAt=2016-06-15',
    what: 'Is the branch Kalkūni open on 2019-10-01, as known on 2016-06-15?',
  },
  {
    path: '/capacity/v1/units?search=Kalkuni&validAt=2019-10-01&knownAt=2016-10-01',
    what: 'And as known on 2016-10-01, after its closure order was revoked?',
  },
  {
    path: '/history/v1/diff?validAt=2019-10-01&fromKnownAt=2016-06-15&knownAt=2016-10-01',
    what: 'What differs between the two, and which events are behind it',
  },
  {
    path: '/history/v1/explain?measure=units&validAt=2019-10-01&knownAt=2016-10-01',
    what: 'Why so many units are open then: each with its events and sources',
  },
  {
    path: '/history/v1/replays',
    what: 'Replays: every view as it was recorded at a position or an instant',
  },
  {
    path: '/history/v1/datasets/recipes',
    what: 'All facts as files: how to ask them in SQL, Python and R',
  },
  {
    path: '/capacity/v1/closure-orders',
    what: 'Closure orders, with the reviews that are overdue',
  },
  {
    path: '/capacity/v1/units/nearest?to=Daugavpils',
    what: 'The nearest free places, from Daugavpils',
  },
  {
    path: '/capacity/v1/capacity/series?from=2015-01-01&to=2020-12-31&step=year',
    what: 'Places from year to year, with their rates',
  },
  {
    path: '/capacity/v1/plans?territory=Latgale&status=in-force&validAt=2017-06-30',
    what: 'Which plan covers Latgale on 2017-06-30? It was approved a year later',
  },
  {
    path: '/capacity/v1/plans/progress',
    what: 'Their targets against the places that there are',
  },
  {
    path: '/capacity/v1/pipeline?validAt=2021-01-01',
    what: 'Planned places and their money by stage, on 2021-01-01',
  },
  {
    path: '/capacity/v1/commitments?status=overdue&validAt=2015-01-01',
    what: 'Which commitments were overdue on 2015-01-01?',
  },
  {
    path: '/capacity/v1/needs/against-places',
    what: 'Needs assessed and support plans against places',
  },
  {
    path: '/capacity/v1/indicators',
    what: 'What sources report of areas, side by side',
  },
  {
    path: '/capacity/v1/unit-costs',
    what: 'What a service costs, by the methodology in force',
  },
  {
    path: '/capacity/v1/compensation-sums',
    what: 'Compensations paid to municipalities, to the cent',
  },
  {
    path: '/capacity/v1/providers?lapsingWithin=90',
    what: 'Registrations of providers that lapse within 90 days',
  },
  {
    path: '/capacity/v1/centres-without-assessment',
    what: 'Care centres that have not assessed themselves',
  },
  {
    path: '/capacity/v1/sources',
    what: 'The documents behind every number, and what each of them proves',
  },
  {
    path: '/capacity/v1/territories',
    what: 'Municipalities, what they were made of, and how many people they have',
  },
  {
    path: '/capacity/v1/terms',
    what: 'Service types and target groups, and what they legally were',
  },
  {
    path: '/capacity/v1/views',
    what: 'How far the views have read the log, and their fingerprint',
  },
  {
    path: '/feed/v1/events?limit=20',
    what: 'Everything that is on record, as CloudEvents; a stream of it where Accept asks for one',
  },
  {
    path: '/feed/v1/snapshot',
    what: 'The state of everything, to begin a copy with',
  },
  {
    path: '/feed/v1/subscriptions',
    what: 'Who is sent events by webhooks, and whether they arrive',
  },
  { path: '/problems', what: 'Every problem that a request may be answered with, and what to do' },
  { path: '/health/ready', what: 'Whether every part is ready' },
  { path: '/metrics', what: 'Measurements for Prometheus' },
] as const
