import { sqliteProjection } from '@event-driven-io/emmett-sqlite'

/**
 * What is so now, by unit and target group: less than Vietas keeps, which can be asked for any day
 * as known on any day. Statements hold from the moment they are read on.
 */
export async function createTable(connection) {
  await connection.command(
    `create table capacity (
       unit text not null, target_group text not null, municipality text, service_type text,
       status text not null, closing_on text, authorised integer, operational integer,
       occupied integer, reserved integer, waiting integer,
       primary key (unit, target_group)) without rowid`,
  )
}

const count = (value) => (value === 'unknown' ? null : value)
const OF_GROUP = 'where unit = ? and target_group = ?'

const move = (column, sign) => (data) => [
  `update capacity set ${column} = ${column} + ? ${OF_GROUP}`,
  [sign * (data.places ?? data.people), data.unitId, data.targetGroup],
]
const state = (column, value) => (data) => [
  `update capacity set ${column} = ? ${OF_GROUP}`,
  [count(value(data)), data.unitId, data.targetGroup],
]
const status = (is) => (data) => [
  'update capacity set status = ? where unit = ?',
  [is, data.unitId],
]

const HANDLERS = {
  PlaceFilled: move('occupied', 1),
  PlaceVacated: move('occupied', -1),
  PlaceReserved: move('reserved', 1),
  ReservationReleased: move('reserved', -1),
  WaitingListJoined: move('waiting', 1),
  WaitingListLeft: move('waiting', -1),
  PlacesCounted: state('occupied', ({ occupied }) => occupied),
  PlacesAuthorised: state('authorised', ({ authorised }) => authorised),
  OperationalPlacesSet: state('operational', ({ operational }) => operational),
  CountCorrected: (data) => state(data.measure, ({ count: stated }) => stated)(data),
  ServiceUnitSuspended: status('suspended'),
  ServiceUnitResumed: status('open'),
  ServiceUnitRelocated: ({ municipality, unitId }) => [
    'update capacity set municipality = ? where unit = ?',
    [municipality, unitId],
  ],
  ClosureOrderIssued: ({ effectiveOn, units }) => [
    'update capacity set closing_on = ? where unit = ?',
    [effectiveOn, units[0]],
  ],
  ClosureOrderRevoked: ({ units }) => [
    'update capacity set closing_on = null where unit = ?',
    [units[0]],
  ],
  ServiceUnitOpened: ({ unitId, municipality, serviceType, places }) => [
    `insert into capacity values ${places.map(() => "(?,?,?,?,'open',null,?,?,?,?,?)").join(',')}`,
    places.flatMap((stated) => [
      unitId,
      stated.targetGroup,
      municipality,
      serviceType,
      count(stated.authorised),
      count(stated.operational),
      count(stated.occupied),
      count(stated.reserved),
      count(stated.waiting),
    ]),
  ],
}

export const capacity = sqliteProjection({
  name: 'capacity',
  canHandle: Object.keys(HANDLERS),
  handle: async (events, { connection }) => {
    for (const { type, data } of events) {
      const handler = HANDLERS[type]
      if (handler !== undefined) await connection.command(...handler(data))
    }
  },
})
