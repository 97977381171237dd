import type { Millis } from '../domain/floor/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import { keepWords, type FileSourcePorts } from './fileSource.ts'
import { spokenTurns } from './spokenTurns.ts'

export type FileRecording = {
  readonly key: string
  readonly sittingId: string
  readonly name: string
  readonly fileName: string
  /** Captions with time codes: WebVTT or SubRip. */
  readonly bytes: Uint8Array
  /** When the recording began. */
  readonly startedAt: Millis
}

/** Files the captions of a recording as turns of those who had the floor, each with its time in the recording. */
export const fileRecording = (ports: FileSourcePorts) => async (caller: Caller, { sittingId, fileName, startedAt, ...input }: FileRecording): Promise<Answer<{ readonly sourceId: string }>> => {
  const [decoded, now] = await Promise.all([ports.intake.decode(input.bytes, fileName), ports.register.floor.sittingNow(caller.council, sittingId)])
  if (decoded.kind === 'fault') return refusedBecause(decoded.fault)
  if (decoded.times.length === 0) return refusedBecause('captions-without-times')
  if (now === null) return refusedBecause('floor-unknown')
  const { hall, deputies } = now
  const turns = spokenTurns(decoded, hall, startedAt, (speaker) => {
    if (speaker.kind === 'official') return speaker.name
    return speaker.kind === 'deputy' ? `Đại biểu ${deputies.find(({ id }) => id === speaker.deputyId)?.name ?? speaker.deputyId}` : 'Người chưa rõ tên'
  })
  return keepWords(ports, caller, { ...input, sittingId, words: turns.text, times: turns.times, encoding: decoded.encoding, kind: decoded.sourceKind, documentDate: null })
}
