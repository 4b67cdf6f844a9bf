import { z } from 'zod'

/** Ids are in lower case, as every store gives them back: they are compared as texts. */
export const UnitId = z
  .uuid({ error: 'write the id of a service unit, a UUID' })
  .toLowerCase()
  .brand<'UnitId'>()
export type UnitId = z.infer<typeof UnitId>

export const OrderId = z
  .uuid({ error: 'write the id of a closure order, a UUID' })
  .toLowerCase()
  .brand<'OrderId'>()
export type OrderId = z.infer<typeof OrderId>

export const EventId = z.uuid({ error: 'write the id of an event, a UUID' }).toLowerCase()
export type EventId = z.infer<typeof EventId>
