import { FLOOR_REFUSALS, type Millis } from '../../../domain/floor/index.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext } from '../../request/visit.ts'
import { captureWords } from '../../words/captureWords.ts'
import type { Deed } from '../deedRoutes.ts'
import { spokenSource } from './spokenSource.ts'

/** What takes down what was said: the words of an answer, that a recording began, and the captions of one. */
export const CAPTURE_DEEDS = ['ghi-loi', 'xong-dau', 'bat-dau-ghi', 'nap-phu-de'] as const
export type CaptureDeed = (typeof CAPTURE_DEEDS)[number]

/** The instant of a time of day typed in a form, on the day of the sitting; null where it is no time. */
const instantIn = async (c: WebContext, sittingId: string, time: string): Promise<Millis | null> => {
  const { register, council, instants } = c.var.deps
  const sitting = await register.sitting(council, sittingId)
  return sitting && instants.at(sitting.date, time)
}

const toSource = (answer: { readonly kind: string; readonly result?: { readonly sourceId: string } }): { readonly to?: string } => (answer.result ? { to: `${DESK_HOME}/nguon/${answer.result.sourceId}` } : {})

export const captureDeeds: Readonly<Record<CaptureDeed, Deed>> = {
  // Filed as a text of the sitting and read there; the promises found in it are confirmed on its own page.
  'ghi-loi': {
    permission: 'fileSource', fields: { 'source-is-empty': 'spoken', 'source-already-filed': 'spoken' },
    send: async (c, sittingId, typed) => {
      const { register, council, instants, useCases } = c.var.deps
      const now = await register.floor.sittingNow(council, sittingId)
      const source = now && spokenSource(now.hall, typed.text('speechId'), typed.text('spoken'), instants.timeOf)
      if (!source) return { field: 'spoken', message: captureWords.missingWords }
      const answer = await useCases.fileSource(callerOf(c), { key: typed.text('key'), sittingId, name: source.name, fileName: null, bytes: new TextEncoder().encode(source.text), documentDate: null })
      return { answer, notice: 'da-nap-van-ban', ...toSource(answer) }
    },
  },
  'xong-dau': {
    permission: 'enterTurn',
    send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.conductFloor(callerOf(c), { key: typed.text('key'), sittingId, told: null, deed: { type: 'SettleMark', markId: typed.text('markId') } }), notice: 'da-ghi-dien-bien' }),
  },
  'bat-dau-ghi': {
    permission: 'enterTurn', fields: { 'recording-needs-name': 'recordingName', 'floor-time-in-future': 'recordingAt', 'floor-time-unreadable': 'recordingAt' },
    send: async (c, sittingId, typed) => {
      const { instants, useCases } = c.var.deps
      const time = typed.text('recordingAt').trim()
      const startedAt = time === '' ? instants.now() : await instantIn(c, sittingId, time)
      if (startedAt === null) return { field: 'recordingAt', message: FLOOR_REFUSALS['floor-time-unreadable'] }
      const key = typed.text('key')
      return { answer: await useCases.conductFloor(callerOf(c), { key, sittingId, told: null, deed: { type: 'StartRecording', recordingId: key, name: typed.text('recordingName'), startedAt } }), notice: 'da-ghi-dien-bien' }
    },
  },
  'nap-phu-de': {
    permission: 'fileSource', fields: { 'captions-without-times': 'files', 'file-kind-unknown': 'files', 'file-kind-mismatch': 'files', 'file-empty': 'files', 'file-not-text': 'files', 'file-too-large': 'files', 'source-already-filed': 'files' },
    send: async (c, sittingId, typed) => {
      const { register, council, useCases } = c.var.deps
      const [file] = await typed.files('files')
      const now = await register.floor.sittingNow(council, sittingId)
      const recording = now?.hall.recordings.find(({ recordingId }) => recordingId === typed.text('recordingId'))
      if (!file) return { field: 'files', message: captureWords.captionsMissing }
      if (!recording) return { field: 'recordingId', message: captureWords.recordingMissing }
      const answer = await useCases.fileRecording(callerOf(c), { key: typed.text('key'), sittingId, name: recording.name, fileName: file.name, bytes: file.bytes, startedAt: recording.startedAt })
      return { answer, notice: 'da-nap-van-ban', ...toSource(answer) }
    },
  },
}
