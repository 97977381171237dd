import { sendNotices, type SendPorts } from '../application/sendNotices.ts'
import { sweepDue, type SweepPorts } from '../application/sweepDue.ts'

export type TickPorts = SweepPorts & SendPorts & {
  /** Every council kept here. */
  readonly councils: () => Promise<readonly { readonly id: string }[]>
  /** The time on the wall at the council, `HH:MM`. */
  readonly localTime: () => string
  /** From what time on offices are told, `HH:MM`. */
  readonly noticeTime: string
}

/**
 * What the clock does, asked every minute: from the council's hour on it asks what is due today, once a day, and sends what waits to be sent again. There is no
 * timer for any promise, so nothing is lost by being switched off at the wrong moment. One council's trouble does not keep the others waiting.
 */
export const followUpTick = (ports: TickPorts) => async (): Promise<void> => {
  const troubles: unknown[] = []
  for (const { id } of await ports.councils()) {
    try {
      if (ports.localTime() >= ports.noticeTime) await sweepDue(ports)(id)
      await sendNotices(ports)(id)
    } catch (error) {
      troubles.push(error)
    }
  }
  if (troubles.length > 0) throw new AggregateError(troubles, `following up failed for ${troubles.length} council(s): ${troubles.map(String).join('; ')}`)
}
