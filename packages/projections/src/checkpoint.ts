import { START } from '@vietas/event-store'
import type { Database, Position } from '@vietas/event-store'

export interface Checkpoint {
  /** How far the log has been handled, events that the filter left out included. */
  readonly position: Position
  /** The last event handled; shows whether the log is still the one that the view was built from. */
  readonly lastEvent: { readonly id: string; readonly position: Position } | undefined
  /** Events handled since the file was begun. */
  readonly handled: number
}

export const CHECKPOINT_TABLE = `
  create table if not exists projection_checkpoint (
    one integer primary key check (one = 1),
    position text not null,
    last_event_id text,
    last_event_position text,
    handled integer not null,
    complete integer not null
  ) strict;
  insert or ignore into projection_checkpoint values (1, '${START}', null, null, 0, 0);
`

export interface CheckpointTable {
  read(): Checkpoint
  write(checkpoint: Checkpoint): void
  /** Whether the view has caught up with the log once, and so may answer queries. */
  isComplete(): boolean
  complete(): void
}

interface Row {
  position: string
  last_event_id: string | null
  last_event_position: string | null
  handled: number
  complete: number
}

export function checkpointTable(database: Database): CheckpointTable {
  const select = database.prepare<Row>('select * from projection_checkpoint')
  const update = database.prepare(
    `update projection_checkpoint
     set position = ?, last_event_id = ?, last_event_position = ?, handled = ?`,
  )
  const complete = database.prepare('update projection_checkpoint set complete = 1')
  const row = (): Row => {
    const found = select.get()
    if (found === undefined) throw new Error(`${database.file} has no checkpoint`)
    return found
  }
  return {
    read: () => {
      const { position, last_event_id: id, last_event_position: at, handled } = row()
      const lastEvent = id === null || at === null ? undefined : { id, position: at }
      return { position, lastEvent, handled }
    },
    write: ({ position, lastEvent, handled }) =>
      void update.run([position, lastEvent?.id ?? null, lastEvent?.position ?? null, handled]),
    isComplete: () => row().complete === 1,
    complete: () => void complete.run(),
  }
}
