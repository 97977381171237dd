import { askToConfirm, type ConfirmPorts } from '../application/askToConfirm.ts'
import type { JobPayload } from '../application/ports.ts'

/** Asks whoever reads a new address whether it is theirs. May run twice: two letters then hold two good links. */
export const confirmContactJob = (ports: ConfirmPorts) => {
  const ask = askToConfirm(ports)
  return ({ council, contactId }: JobPayload<'confirmContact'>): Promise<void> => ask(council, contactId)
}
