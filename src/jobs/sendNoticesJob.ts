import type { JobPayload } from '../application/ports.ts'
import { sendNotices, type SendPorts } from '../application/sendNotices.ts'

/** Sends what was just prepared. May run twice, and beside others: each notice is taken by one. */
export const sendNoticesJob = (ports: SendPorts) => {
  const send = sendNotices(ports)
  return async ({ council }: JobPayload<'sendNotices'>): Promise<void> => void (await send(council))
}
