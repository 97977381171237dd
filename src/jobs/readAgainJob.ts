import type { JobPayload } from '../application/ports.ts'
import { readAgain, type SecondReadingPorts } from '../application/secondReading.ts'

/** Has a second reader read what was just filed. May run twice: the second run finds the reading kept. A failure is retried by the queue. */
export const readAgainJob = (ports: SecondReadingPorts) => {
  const again = readAgain(ports)
  return (payload: JobPayload<'readAgain'>): Promise<void> => again(payload.council, payload.sourceId)
}
