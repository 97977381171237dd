import type { FloorDeed } from '../../../application/floor.ts'
import { EXTENSION_SCOPES, OWN_KINDS, TURN_KINDS, currentLine, type ExtensionScope, type Hall, type Millis, type OwnKind, type TurnKind } from '../../../domain/floor/index.ts'
import { FLOOR_REFUSALS } from '../../../domain/floor/index.ts'
import type { Permission } from '../../../domain/access/index.ts'
import type { Fault } from '../../forms/formState.ts'
import type { Typed } from '../../forms/typed.ts'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext } from '../../request/visit.ts'
import type { Deed } from '../deedRoutes.ts'
import { addresseesIn } from './addressees.ts'
import { CAPTURE_DEEDS, captureDeeds, type CaptureDeed } from './captureDeeds.ts'
import { preparedIn } from './voteDeeds.ts'

/** What can be pressed while a sitting is conducted, by the value of the button. */
export const CONDUCT_DEEDS = [
  'khai-mac', 'tam-dung', 'hop-tiep', 'be-mac', 'bat-dau-muc', 'ket-thuc-muc', 'de-lai-muc', 'co-mat', 'ra-ve', 'goi-luot', 'moi', 'phat-bieu', 'vang', 'khong-moi', 'len-dau', 'rut-ho',
  'cho-lai', 'dong-dang-ky', 'mo-dang-ky', 'tam-ngung', 'noi-tiep', 'ket-thuc', 'them-gio', 'xen', 'neu-ten', 'moi-tra-loi', 'dang-ky-ho', 'ghi-cau-hoi', 'lap-bieu-quyet', 'danh-dau', ...CAPTURE_DEEDS,
] as const
export type ConductDeed = (typeof CONDUCT_DEEDS)[number]

/** What a press means on the floor. `fresh` names what it makes; the hall is needed only to move somebody to the front. */
type Meaning = { readonly permission: Permission; readonly deed: (typed: Typed, fresh: string, hall: Hall) => FloorDeed }

const kindIn = (typed: Typed): TurnKind => TURN_KINDS.find((one): one is TurnKind => one === typed.text('kind')) ?? 'question'
const ownKindIn = (typed: Typed): OwnKind => OWN_KINDS.find((one): one is OwnKind => one === typed.text('kind')) ?? 'question'
const scopeIn = (typed: Typed): ExtensionScope => EXTENSION_SCOPES.find((one): one is ExtensionScope => one === typed.text('scope')) ?? 'this'

/** The speech that stood on the screen when it was pressed. */
const seenIn = (typed: Typed): { readonly onFloor: string | null } => ({ onFloor: typed.text('onFloor') || null })

const MEANINGS: Readonly<Record<Exclude<ConductDeed, CaptureDeed | 'khai-mac' | 'be-mac' | 'co-mat' | 'ghi-cau-hoi' | 'lap-bieu-quyet'>, Meaning>> = {
  'tam-dung': { permission: 'conductFloor', deed: (typed) => ({ type: 'SuspendFloor', reason: typed.text('suspendReason') }) },
  'hop-tiep': { permission: 'conductFloor', deed: () => ({ type: 'ResumeFloor' }) },
  'bat-dau-muc': { permission: 'conductFloor', deed: (typed) => ({ type: 'BeginItem', itemId: typed.text('itemId') }) },
  'ket-thuc-muc': { permission: 'conductFloor', deed: () => ({ type: 'EndItem', outcome: 'done' }) },
  'de-lai-muc': { permission: 'conductFloor', deed: () => ({ type: 'EndItem', outcome: 'deferred' }) },
  'ra-ve': { permission: 'markPresence', deed: (typed) => ({ type: 'Depart', deputyId: typed.text('deputyId'), via: 'desk' }) },
  'goi-luot': { permission: 'conductFloor', deed: () => ({ type: 'CallTurns', turnId: null }) },
  moi: { permission: 'conductFloor', deed: (typed) => ({ type: 'CallTurns', turnId: typed.text('turnId') }) },
  'phat-bieu': { permission: 'conductFloor', deed: (typed, fresh) => ({ type: 'BeginTurn', speechId: fresh, turnId: typed.text('turnId') || null, ...seenIn(typed) }) },
  vang: { permission: 'conductFloor', deed: (typed) => ({ type: 'MissTurn', turnId: typed.text('turnId') }) },
  'khong-moi': { permission: 'conductFloor', deed: (typed) => ({ type: 'StrikeTurn', turnId: typed.text('turnId'), reason: typed.text('reason') }) },
  'len-dau': {
    permission: 'conductFloor',
    deed: (typed, _fresh, hall) => {
      const line = currentLine(hall).map(({ turnId }) => turnId)
      const first = typed.text('turnId')
      return { type: 'ReorderQueue', turnIds: [first, ...line.filter((id) => id !== first)], reason: typed.text('reason') }
    },
  },
  'rut-ho': { permission: 'enterTurn', deed: (typed) => ({ type: 'WithdrawTurn', turnId: typed.text('turnId'), deputyId: null }) },
  'cho-lai': { permission: 'enterTurn', deed: (typed, fresh) => ({ type: 'StandAgain', turnId: typed.text('turnId'), newTurnId: fresh }) },
  'dong-dang-ky': { permission: 'conductFloor', deed: (typed) => ({ type: 'CloseRegistration', kind: ownKindIn(typed) }) },
  'mo-dang-ky': { permission: 'conductFloor', deed: (typed) => ({ type: 'ReopenRegistration', kind: ownKindIn(typed) }) },
  'tam-ngung': { permission: 'conductFloor', deed: (typed) => ({ type: 'PauseSpeech', ...seenIn(typed) }) },
  'noi-tiep': { permission: 'conductFloor', deed: (typed) => ({ type: 'ContinueSpeech', ...seenIn(typed) }) },
  'ket-thuc': { permission: 'conductFloor', deed: (typed) => ({ type: 'EndSpeech', ...seenIn(typed) }) },
  'them-gio': { permission: 'conductFloor', deed: (typed) => ({ type: 'ExtendTime', ms: Number(typed.text('seconds')) * 1000, scope: scopeIn(typed), ...seenIn(typed) }) },
  xen: { permission: 'conductFloor', deed: (typed, fresh) => ({ type: 'BeginSpeech', speechId: fresh, kind: 'interjection', speaker: { kind: 'unnamed' }, ...seenIn(typed) }) },
  'neu-ten': { permission: 'enterTurn', deed: (typed) => ({ type: 'NameSpeaker', speechId: typed.text('speechId'), deputyId: typed.text('deputyId') }) },
  'moi-tra-loi': {
    permission: 'conductFloor',
    deed: (typed, fresh) => ({ type: 'BeginSpeech', speechId: fresh, kind: typed.text('kind') === 'statement' ? 'statement' : 'answer', speaker: { kind: 'official', officeId: typed.text('officeId'), name: typed.text('official') }, ...seenIn(typed) }),
  },
  'danh-dau': { permission: 'enterTurn', deed: (typed, fresh) => ({ type: 'MarkPromise', markId: fresh, ...seenIn(typed) }) },
  'dang-ky-ho': { permission: 'enterTurn', deed: (typed, fresh) => ({ type: 'RegisterTurn', turnId: fresh, itemId: null, kind: kindIn(typed), deputyId: typed.text('deputyId') || null, questionId: null, via: 'desk' }) },
}

/** The time a person gave, on the day of the sitting; null where the sitting is conducted live, a fault where it cannot be read. */
const toldIn = async (c: WebContext, sittingId: string, typed: Typed, paper: boolean): Promise<Millis | null | Fault> => {
  if (!paper) return null
  const { register, council, instants } = c.var.deps
  const sitting = await register.sitting(council, sittingId)
  return (sitting && instants.at(sitting.date, typed.text('gio'))) ?? { field: 'gio', message: FLOOR_REFUSALS['floor-time-unreadable'] }
}

const isFault = (told: Millis | null | Fault): told is Fault => typeof told === 'object' && told !== null

const onFloor = ({ permission, deed }: Meaning, paper: boolean): Deed => ({
  permission,
  fields: { 'extension-out-of-range': 'seconds', 'official-needs-name': 'official', 'floor-time-before-last': 'gio', 'floor-time-in-future': 'gio' },
  send: async (c, sittingId, typed) => {
    const { register, council, useCases } = c.var.deps
    const told = await toldIn(c, sittingId, typed, paper)
    if (isFault(told)) return told
    const now = await register.floor.sittingNow(council, sittingId)
    if (now === null) return { field: null, message: FLOOR_REFUSALS['floor-unknown'] }
    const key = typed.text('key')
    const answer = await useCases.conductFloor(callerOf(c), { key, sittingId, deed: deed(typed, key, now.hall), told })
    return { answer, notice: 'da-ghi-dien-bien' }
  },
})

/** Everything the page of a sitting sends. `paper`: each with the time it happened at. */
export const conductDeeds = (paper: boolean): Readonly<Record<ConductDeed, Deed>> => ({
  ...(Object.fromEntries(Object.entries(MEANINGS).map(([name, meaning]) => [name, onFloor(meaning, paper)])) as Readonly<Record<keyof typeof MEANINGS, Deed>>),
  ...captureDeeds,
  'khai-mac': {
    permission: 'conductFloor', fields: { 'floor-no-quorum': 'declared' },
    send: async (c, sittingId, typed) => {
      const told = await toldIn(c, sittingId, typed, paper)
      if (isFault(told)) return told
      return { answer: await c.var.deps.useCases.openFloor(callerOf(c), { key: typed.text('key'), sittingId, declared: typed.text('declared'), told }), notice: 'da-ghi-dien-bien' }
    },
  },
  'be-mac': {
    permission: 'conductFloor',
    send: async (c, sittingId, typed) => {
      const told = await toldIn(c, sittingId, typed, paper)
      return isFault(told) ? told : { answer: await c.var.deps.useCases.closeFloor(callerOf(c), { key: typed.text('key'), sittingId, told }), notice: 'da-be-mac' }
    },
  },
  // One or everybody at once; each is an entry of its own, under a key of its own, so that a lost answer can be sent again.
  'co-mat': {
    permission: 'markPresence',
    send: async (c, sittingId, typed) => {
      const told = await toldIn(c, sittingId, typed, paper)
      if (isFault(told)) return told
      const [first, ...others] = typed.all('deputyId')
      const arrive = (deputyId: string) => c.var.deps.useCases.conductFloor(callerOf(c), { key: `${typed.text('key')}-${deputyId}`, sittingId, deed: { type: 'Arrive', deputyId, via: 'desk' }, told })
      let answer = await arrive(first ?? '')
      for (const deputyId of others) if (answer.kind === 'done') answer = await arrive(deputyId)
      return { answer, notice: 'da-ghi-dien-bien' }
    },
  },
  'lap-bieu-quyet': {
    permission: 'prepareVote', fields: { 'vote-needs-title': 'voteTitle', 'vote-needs-options': 'options', 'vote-marks-out-of-range': 'marks' },
    send: async (c, sittingId, typed) => ({
      answer: await c.var.deps.useCases.prepareVote(callerOf(c), {
        key: typed.text('key'), sittingId, title: typed.text('voteTitle'), ...preparedIn(typed), sourceId: typed.text('sourceId') || null, insteadOf: typed.text('insteadOf') || null,
      }),
      notice: 'da-ghi-dien-bien',
    }),
  },
  'ghi-cau-hoi': {
    permission: 'putQuestion', fields: { 'question-needs-text': 'text', 'question-needs-addressee': 'text' },
    send: async (c, sittingId, typed) => ({
      answer: await c.var.deps.useCases.putQuestion(callerOf(c), {
        key: typed.text('key'), sittingId, itemId: typed.text('itemId'), deputyId: typed.text('deputyId'), speechId: typed.text('speechId') || null, text: typed.text('text'),
        onTopic: typed.text('onTopic') === 'co', addressees: addresseesIn(typed),
      }),
      notice: 'da-ghi-cau-hoi',
    }),
  },
})
