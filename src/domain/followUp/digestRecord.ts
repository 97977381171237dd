import type { IsoDate } from '../calendar/index.ts'
import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { Digest, DigestLine } from './digest.ts'
import type { Channel, DigestEvent, NoticeAnswer } from './events.ts'
import type { FollowUpRefusal } from './refusals.ts'

export type DigestCommand =
  | { readonly type: 'PrepareDigest'; readonly digestId: string; readonly officeId: string; readonly lines: Digest['lines']; readonly today: IsoDate }
  | { readonly type: 'RecordSent'; readonly noticeId: string; readonly channel: Channel; readonly messageId: string; readonly today: IsoDate }
  | { readonly type: 'RecordBounced'; readonly noticeId: string; readonly channel: Channel; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'RecordOpened'; readonly noticeId: string | null; readonly today: IsoDate }
  | { readonly type: 'RecordAnswer'; readonly noticeId: string; readonly commitmentId: string; readonly answer: NoticeAnswer; readonly today: IsoDate }

export type DigestState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'prepared'
      readonly digestId: string
      readonly officeId: string
      readonly day: IsoDate
      readonly lines: readonly DigestLine[]
      readonly sent: readonly string[]
      /** What was sent may still come back. */
      readonly bounced: readonly string[]
      readonly opened: readonly (string | null)[]
      readonly answers: readonly { readonly commitmentId: string; readonly answer: NoticeAnswer; readonly answeredOn: IsoDate }[]
    }

/** What an office was told on one day, and what became of it: whoever says "nobody told me" is answered by this record. */
export const digestRecord: Decider<DigestState, DigestCommand, DigestEvent, FollowUpRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'PrepareDigest') {
      const { digestId, officeId, lines, today } = command
      return state.status === 'absent' ? accepted({ type: 'DigestPrepared', digestId, officeId, day: today, lines }) : refused('digest-already-prepared')
    }
    if (state.status === 'absent') return refused('digest-unknown')
    switch (command.type) {
      case 'RecordSent': {
        const { noticeId, channel, messageId, today } = command
        return state.sent.includes(noticeId) ? refused('notice-already-told') : accepted({ type: 'NoticeSent', noticeId, channel, messageId, sentOn: today })
      }
      case 'RecordBounced': {
        const { noticeId, channel, reason, today } = command
        return state.bounced.includes(noticeId) ? refused('notice-already-told') : accepted({ type: 'NoticeBounced', noticeId, channel, reason, bouncedOn: today })
      }
      // Looking again is no news.
      case 'RecordOpened':
        return state.opened.includes(command.noticeId) ? accepted() : accepted({ type: 'DigestOpened', noticeId: command.noticeId, openedOn: command.today })
      case 'RecordAnswer': {
        const { noticeId, commitmentId, answer, today } = command
        return state.lines.some((line) => line.commitmentId === commitmentId)
          ? accepted({ type: 'DigestAnswered', noticeId, commitmentId, answer, answeredOn: today })
          : refused('notice-line-unknown')
      }
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    if (event.type === 'DigestPrepared') {
      const { digestId, officeId, day, lines } = event
      return { status: 'prepared', digestId, officeId, day, lines, sent: [], bounced: [], opened: [], answers: [] }
    }
    if (state.status === 'absent') return state
    switch (event.type) {
      case 'NoticeSent':
        return { ...state, sent: [...state.sent, event.noticeId] }
      case 'NoticeBounced':
        return { ...state, bounced: [...state.bounced, event.noticeId] }
      case 'DigestOpened':
        return { ...state, opened: [...state.opened, event.noticeId] }
      case 'DigestAnswered':
        return { ...state, answers: [...state.answers, { commitmentId: event.commitmentId, answer: event.answer, answeredOn: event.answeredOn }] }
      default:
        return unreachable(event)
    }
  },
}
