import type { ServerWritableStream, ServiceError } from '@grpc/grpc-js'
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js'

export type ReadCall = ServerWritableStream<ReadReq, Buffer>

/** Where a call's answers are written, at the client's pace, until one side ends the call. */
export interface Outlet {
  readonly isOpen: boolean
  /** Gives whether more may be written at once. If not, wait for `clear`. */
  write(message: Buffer): boolean
  /** Resolves when more may be written, or when the call is over. */
  clear(): Promise<void>
  end(): void
  fail(error: ServiceError): void
  onClose(listener: () => void): void
}

export function outletOf(call: ReadCall): Outlet {
  let isOpen = true
  let wake: (() => void) | undefined
  const listeners: (() => void)[] = []
  const close = (): void => {
    if (!isOpen) return
    isOpen = false
    wake?.()
    for (const listener of listeners) listener()
  }
  call.on('drain', () => wake?.())
  call.on('cancelled', close)
  call.on('close', close)
  return {
    get isOpen() {
      return isOpen
    },
    write: (message) => isOpen && call.write(message),
    clear: () =>
      new Promise((resolve) => {
        if (!isOpen) return resolve()
        wake = () => {
          wake = undefined
          resolve()
        }
      }),
    end: () => {
      if (!isOpen) return
      close()
      call.end()
    },
    fail: (error) => {
      if (!isOpen) return
      close()
      call.emit('error', error)
    },
    onClose: (listener) => {
      listeners.push(listener)
    },
  }
}
