import { CONTENTS, PLACES, type Place, type Texts } from '../../../domain/draft/index.ts'
import { WAYS, type Way } from '../../../domain/vote/index.ts'
import type { Typed } from '../../forms/typed.ts'
import { voteDeskPath } from '../../live/livePaths.ts'
import { callerOf } from '../../request/staffOnly.tsx'
import { draftWords } from '../../words/draftWords.ts'
import { basedOnOf } from '../basedOn.ts'
import type { Deed } from '../deedRoutes.ts'

export const DRAFT_DEEDS = ['luu-du-thao', 'trinh', 'gui-sua', 'nhap-sua', 'rut-sua', 'tiep-thu', 'khong-tiep-thu', 'de-ngoai', 'dua-lai'] as const
export type DraftDeed = (typeof DRAFT_DEEDS)[number]

const textsIn = (typed: Typed): Texts => Object.fromEntries(CONTENTS.map((content) => [content, typed.text(content)])) as Texts
const placeIn = (typed: Typed): Place => PLACES.find((one): one is Place => one === typed.text('place')) ?? 'annex'
const amendedIn = (typed: Typed, sittingId: string) => ({ key: typed.text('key'), sittingId, place: placeIn(typed), words: typed.text('words'), reason: typed.text('amendReason') })

const deciding = (taken: boolean): Deed => ({
  permission: 'decideAmendment', fields: { 'draft-needs-reason': 'decision' },
  send: async (c, sittingId, typed) => ({
    answer: await c.var.deps.useCases.decideAmendment(callerOf(c), { key: typed.text('key'), sittingId, amendmentId: typed.text('amendmentId'), taken, reason: typed.text('decision') }), notice: 'da-ghi-dien-bien',
  }),
})

/** Everything the page of a draft sends. */
export const draftDeeds: Readonly<Record<DraftDeed, Deed>> = {
  'luu-du-thao': {
    permission: 'draftResolution', fields: { 'draft-needs-subject': 'subject', 'draft-unchanged': 'subject' },
    send: async (c, sittingId, typed) => ({
      answer: await c.var.deps.useCases.draftResolution(callerOf(c), { key: typed.text('key'), sittingId, subject: typed.text('subject'), texts: textsIn(typed), basedOn: basedOnOf(typed) }), notice: 'da-luu-du-thao',
    }),
  },
  trinh: {
    permission: 'prepareVote',
    send: async (c, sittingId, typed) => {
      const { useCases, council } = c.var.deps
      const { draft } = await useCases.draftNow(council, sittingId)
      const answer = await useCases.tableDraft(callerOf(c), {
        key: typed.text('key'), sittingId, title: draftWords.voteTitle(draft.current?.subject ?? '').vi, way: WAYS.find((one): one is Way => one === typed.text('way')) ?? 'open',
        majority: typed.text('majority') === 'twoThirds' ? 'twoThirds' : 'half', insteadOf: typed.text('insteadOf') || null,
      })
      return { answer, notice: 'da-ghi-dien-bien', ...(answer.kind === 'done' ? { to: voteDeskPath(answer.result.voteId) } : {}) }
    },
  },
  'gui-sua': {
    permission: 'proposeAmendment', fields: { 'amendment-needs-words': 'words' },
    send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.proposeAmendment(callerOf(c), amendedIn(typed, sittingId)), notice: 'da-gui-kien-nghi-sua' }),
  },
  'nhap-sua': {
    permission: 'enterAmendment', fields: { 'amendment-needs-words': 'words' },
    send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.enterAmendment(callerOf(c), { ...amendedIn(typed, sittingId), deputyId: typed.text('deputyId') }), notice: 'da-gui-kien-nghi-sua' }),
  },
  'rut-sua': {
    permission: 'withdrawAmendment',
    send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.withdrawAmendment(callerOf(c), { key: typed.text('key'), sittingId, amendmentId: typed.text('amendmentId') }), notice: 'da-ghi-dien-bien' }),
  },
  'tiep-thu': deciding(true),
  'khong-tiep-thu': deciding(false),
  'de-ngoai': {
    permission: 'leaveOutPromise', fields: { 'draft-needs-reason': 'leaveReason', 'promise-not-of-sitting': 'commitmentId' },
    send: async (c, sittingId, typed) => ({
      answer: await c.var.deps.useCases.leaveOutPromise(callerOf(c), { key: typed.text('key'), sittingId, commitmentId: typed.text('commitmentId'), reason: typed.text('leaveReason'), voteId: typed.text('voteId') || null }), notice: 'da-ghi-dien-bien',
    }),
  },
  'dua-lai': {
    permission: 'takeInPromise', fields: { 'draft-needs-reason': 'takeReason' },
    send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.takeInPromise(callerOf(c), { key: typed.text('key'), sittingId, commitmentId: typed.text('commitmentId'), reason: typed.text('takeReason') }), notice: 'da-ghi-dien-bien' }),
  },
}
