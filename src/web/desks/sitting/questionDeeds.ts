import { CAUSE_KINDS, SLOTS, SLOT_STATES, WRITTEN_REASONS, QUESTION_REFUSALS, type CauseKind, type SlotState, type Slots, type WrittenReason } from '../../../domain/question/index.ts'
import type { QuestionDeed } from '../../../application/questions.ts'
import type { Permission } from '../../../domain/access/index.ts'
import type { Refusal } from '../../../application/answer.ts'
import type { Fault } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import type { Typed } from '../../forms/typed.ts'
import { callerOf } from '../../request/staffOnly.tsx'
import type { NoticeCode } from '../../words/noticeWords.ts'
import type { Deed } from '../deedRoutes.ts'

/** What can be done about one question, by the value of the button. */
export const QUESTION_DEEDS = ['tra-loi', 'loi-khac', 'hoi-lai', 'cho-hoi', 'khong-cho', 'hoi-them', 'rut', 'cho-van-ban', 'nop-van-ban', 'khong-dong-y', 'xong'] as const
export type QuestionDeedName = (typeof QUESTION_DEEDS)[number]

/** The four parts of an answer as they were ticked and typed. */
export const slotsIn = (typed: Typed): Slots => ({
  ...(Object.fromEntries(SLOTS.map((slot) => [slot, {
    state: SLOT_STATES.find((one): one is SlotState => one === typed.text(`${slot}-state`)) ?? 'absent', words: typed.text(`${slot}-words`),
  }])) as Pick<Slots, (typeof SLOTS)[number]>),
  causeKind: CAUSE_KINDS.find((one): one is CauseKind => one === typed.text('causeKind')) ?? null,
})

const treating = (permission: Permission, notice: NoticeCode, fields: Partial<Record<Refusal, string>>, deedOf: (typed: Typed) => QuestionDeed | Fault): Deed => ({
  permission, fields,
  send: async (c, questionId, typed) => {
    const deed = deedOf(typed)
    return 'field' in deed ? deed : { answer: await c.var.deps.useCases.treatQuestion(callerOf(c), { key: typed.text('key'), questionId, deed }), notice }
  },
})

export const questionDeeds: Readonly<Record<QuestionDeedName, Deed>> = {
  'tra-loi': {
    permission: 'recordAnswer', fields: { 'answer-needs-official': 'official', 'answer-needs-words': 'measures-words' },
    send: async (c, questionId, typed) => ({
      answer: await c.var.deps.useCases.recordAnswer(callerOf(c), {
        key: typed.text('key'), questionIds: [questionId, ...typed.all('questionId')], officeId: typed.text('officeId'), official: typed.text('official'), speechId: typed.text('speechId') || null, slots: slotsIn(typed),
      }),
      notice: 'da-ghi-tra-loi',
    }),
  },
  'loi-khac': treating('rewordQuestion', 'da-ghi-dien-bien', { 'question-needs-text': 'text', 'question-same-words': 'text' }, (typed) => ({ type: 'RewordQuestion', text: typed.text('text') })),
  'hoi-lai': treating('pressQuestion', 'da-ghi-dien-bien', { 'question-needs-text': 'pressWords', 'answer-not-given': 'officeId' }, (typed) => ({ type: 'PressQuestion', officeId: typed.text('officeId'), words: typed.text('pressWords') })),
  'cho-hoi': treating('ruleOnQuestion', 'da-ghi-dien-bien', { 'question-needs-reason': 'ruling' }, (typed) => ({ type: 'RuleOnQuestion', admitted: true, reason: typed.text('ruling') })),
  'khong-cho': treating('ruleOnQuestion', 'da-ghi-dien-bien', { 'question-needs-reason': 'ruling' }, (typed) => ({ type: 'RuleOnQuestion', admitted: false, reason: typed.text('ruling') })),
  'hoi-them': treating('redirectQuestion', 'da-ghi-dien-bien', { 'question-needs-reason': 'redirectReason', 'question-needs-addressee': 'official', 'addressee-asked-already': 'officeId' }, (typed) => ({
    type: 'RedirectQuestion', addressee: { officeId: typed.text('officeId'), official: typed.text('official') }, reason: typed.text('redirectReason'),
  })),
  rut: treating('withdrawQuestion', 'da-ghi-dien-bien', { 'question-needs-reason': 'withdrawReason' }, (typed) => ({ type: 'WithdrawQuestion', reason: typed.text('withdrawReason') })),
  'cho-van-ban': treating('oweInWriting', 'da-ghi-dien-bien', {}, (typed) => ({
    type: 'OweInWriting', officeId: typed.text('officeId'), reason: WRITTEN_REASONS.find((one): one is WrittenReason => one === typed.text('writtenReason')) ?? 'investigation',
  })),
  'nop-van-ban': treating('fileWrittenAnswer', 'da-ghi-tra-loi', { 'written-needs-signer': 'signedBy', 'written-needs-number': 'documentNumber', 'written-needs-text': 'answerText', 'written-day-not-in-calendar': 'receivedOn' }, (typed) => {
    const receivedOn = readDay(typed.text('receivedOn'))
    if (receivedOn === null) return { field: 'receivedOn', message: QUESTION_REFUSALS['written-day-not-in-calendar'] }
    return { type: 'FileWrittenAnswer', officeId: typed.text('officeId'), signedBy: typed.text('signedBy'), documentNumber: typed.text('documentNumber'), text: typed.text('answerText'), receivedOn }
  }),
  'khong-dong-y': treating('disputeWrittenAnswer', 'da-ghi-dien-bien', { 'question-needs-reason': 'disputeReason' }, (typed) => ({ type: 'DisputeWrittenAnswer', officeId: typed.text('officeId'), reason: typed.text('disputeReason') })),
  xong: treating('settleQuestion', 'da-ghi-dien-bien', {}, () => ({ type: 'SettleQuestion', by: 'chair' })),
}
