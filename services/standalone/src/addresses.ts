/** The addresses that the index page lists, for people and for programs. */
export const ADDRESSES = [
  {
    path: '/docs',
    what: 'The API of everything, to read and to try',
  },
  {
    path: '/docs#/service%20units',
    what: 'Record units, places and closure orders, at /registry',
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
    path: '/capacity/v1/closure-orders',
    what: 'Closure orders, with the reviews that are overdue',
  },
  {
    path: '/capacity/v1/plans?status=in-force',
    what: 'Plans in force today, with their targets and sources',
  },
  {
    path: '/capacity/v1/plans/progress',
    what: 'Their targets against the places that there are',
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
    path: '/capacity/v1/views',
    what: 'How far the views have read the log, and their fingerprint',
  },
  { path: '/health/ready', what: 'Whether every part is ready' },
  { path: '/metrics', what: 'Measurements for Prometheus' },
] as const
