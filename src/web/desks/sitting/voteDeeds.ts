import type { Refusal } from '../../../application/answer.ts'
import type { VoteDeed } from '../../../application/votes.ts'
import { STANDS, WAYS, type Choice, type Choosing, type Stand, type Taken, type Totals, type Way } from '../../../domain/vote/index.ts'
import type { Typed } from '../../forms/typed.ts'
import { callerOf } from '../../request/staffOnly.tsx'
import type { NoticeCode } from '../../words/noticeWords.ts'
import { voteWords } from '../../words/voteWords.ts'
import type { Deed } from '../deedRoutes.ts'

export const VOTE_DEEDS = ['mo', 'dong', 'tam-dung', 'tiep-tuc', 'nhap-phieu', 'nhap-so', 'xac-nhan', 'chon-bang-phieu', 'cong-bo', 'dinh-chinh', 'huy'] as const
export type VoteDeedName = (typeof VOTE_DEEDS)[number]

/** What was marked on a ballot, by the kind of the vote; null where nothing was. */
export const choiceIn = (typed: Typed, { choosing }: Pick<Taken, 'choosing'>): Choice | null => {
  if (typed.text('invalid') === 'co') return { kind: 'invalid' }
  if (choosing.kind !== 'yesNo') return { kind: 'marks', optionIds: typed.all('optionId') }
  const stand = STANDS.find((one): one is Stand => one === typed.text('stand'))
  return stand === undefined ? null : { kind: 'stand', stand }
}

/** How a vote is to be taken, as it was chosen in the form that prepares it. */
export const preparedIn = (typed: Typed): { readonly way: Way; readonly choosing: Choosing; readonly options: readonly { readonly title: string }[] } => {
  const kind = typed.text('choosing')
  const choosing: Choosing = kind === 'upTo'
    ? { kind, marks: Number(typed.text('marks')), chosen: Number(typed.text('places')) }
    : kind === 'each' ? { kind } : { kind: 'yesNo', majority: typed.text('majority') === 'twoThirds' ? 'twoThirds' : 'half' }
  return {
    way: WAYS.find((one): one is Way => one === typed.text('way')) ?? 'open', choosing,
    options: choosing.kind === 'yesNo' ? [] : typed.text('options').split('\n').map((line) => line.trim()).filter((line) => line !== '').map((title) => ({ title })),
  }
}

const totalsIn = (typed: Typed, { choosing, options }: Taken): Totals => {
  const count = (name: string): number => (/^\d{1,6}$/.test(typed.text(name).trim()) ? Number(typed.text(name)) : Number.NaN)
  return choosing.kind === 'yesNo'
    ? { kind: 'stands', yes: count('yes'), no: count('no'), notVoting: count('notVoting') }
    : { kind: 'marks', issued: count('issued'), returned: count('returned'), valid: count('valid'), marks: options.map(({ optionId }) => ({ optionId, votes: count(`votes-${optionId}`) })) }
}

const conducting = (fields: Partial<Record<Refusal, string>>, deedOf: (typed: Typed) => VoteDeed, notice: NoticeCode = 'da-ghi-dien-bien'): Deed => ({
  permission: 'conductVote', fields,
  send: async (c, voteId, typed) => ({ answer: await c.var.deps.useCases.conductVote(callerOf(c), { key: typed.text('key'), voteId, deed: deedOf(typed) }), notice }),
})

/** Everything the page of a vote sends; `taken` is the vote as it stands, for forms that depend on it. */
export const voteDeeds = (taken: (voteId: string) => Promise<Taken | null>): Readonly<Record<VoteDeedName, Deed>> => ({
  mo: { permission: 'conductVote', send: async (c, voteId, typed) => ({ answer: await c.var.deps.useCases.openVote(callerOf(c), { key: typed.text('key'), voteId }), notice: 'da-ghi-dien-bien' }) },
  dong: { permission: 'conductVote', send: async (c, voteId, typed) => ({ answer: await c.var.deps.useCases.closeVote(callerOf(c), { key: typed.text('key'), voteId }), notice: 'da-ghi-dien-bien' }) },
  'tam-dung': conducting({ 'vote-needs-reason': 'suspendReason' }, (typed) => ({ type: 'SuspendVote', reason: typed.text('suspendReason') })),
  'tiep-tuc': conducting({}, () => ({ type: 'ReopenVote' })),
  'chon-bang-phieu': conducting({ 'vote-needs-reason': 'tieReason', 'tie-choice-wrong': 'tieReason' }, (typed) => ({ type: 'DecideTie', optionIds: typed.all('tiedId'), reason: typed.text('tieReason') })),
  'cong-bo': conducting({}, () => ({ type: 'AnnounceVote' })),
  'dinh-chinh': conducting({ 'vote-needs-reason': 'readOut' }, (typed) => ({ type: 'CorrectAnnouncement', readOut: typed.text('readOut'), reason: typed.text('correctReason') })),
  huy: conducting({ 'vote-needs-reason': 'voidReason' }, (typed) => ({ type: 'VoidVote', reason: typed.text('voidReason') })),
  'nhap-phieu': {
    permission: 'enterBallot', fields: { 'ballot-cast-already': 'deputyId', 'not-a-voter': 'deputyId' },
    send: async (c, voteId, typed) => {
      const vote = await taken(voteId)
      const choice = vote && choiceIn(typed, vote)
      if (!choice) return { field: 'stand', message: voteWords.choiceMissing }
      return { answer: await c.var.deps.useCases.enterBallot(callerOf(c), { key: typed.text('key'), voteId, deputyId: typed.text('deputyId'), choice }), notice: 'da-ghi-dien-bien' }
    },
  },
  'nhap-so': {
    permission: 'enterTotals',
    send: async (c, voteId, typed) => {
      const vote = await taken(voteId)
      const totals: Totals = vote ? totalsIn(typed, vote) : { kind: 'stands', yes: Number.NaN, no: 0, notVoting: 0 }
      return { answer: await c.var.deps.useCases.enterTotals(callerOf(c), { key: typed.text('key'), voteId, totals }), notice: 'da-ghi-dien-bien' }
    },
  },
  'xac-nhan': { permission: 'certifyVote', send: async (c, voteId, typed) => ({ answer: await c.var.deps.useCases.certifyVote(callerOf(c), { key: typed.text('key'), voteId }), notice: 'da-ghi-dien-bien' }) },
})
