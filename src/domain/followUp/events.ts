import type { IsoDate } from '../calendar/index.ts'
import type { DigestLine } from './digest.ts'

/** Ways a notice leaves the house. The inbox at the desk is none: what an office was told stands there by itself. */
export const CHANNELS = ['email', 'push', 'webhook', 'zalo'] as const
export type Channel = (typeof CHANNELS)[number]

/** What an office can answer to one line of a notice. */
export const NOTICE_ANSWERS = ['done', 'onTrack', 'moreTime', 'notOurs'] as const
export type NoticeAnswer = (typeof NOTICE_ANSWERS)[number]

/** The daily question was asked: told of once, so that the next one knows where to go on. */
export type SweepEvent = { readonly type: 'DuePromisesSwept'; readonly day: IsoDate; readonly cover: IsoDate; readonly head: number; readonly digests: number }

export type DigestEvent =
  /** What the office was told on that day; stands in its inbox from then on. */
  | { readonly type: 'DigestPrepared'; readonly digestId: string; readonly officeId: string; readonly day: IsoDate; readonly lines: readonly DigestLine[] }
  /** Handed over to the other side. `messageId` finds it there; the address is kept outside the log. */
  | { readonly type: 'NoticeSent'; readonly noticeId: string; readonly channel: Channel; readonly messageId: string; readonly sentOn: IsoDate }
  /** Refused for good, or given up after the last try. `reason` is the code the other side gave, never an address. */
  | { readonly type: 'NoticeBounced'; readonly noticeId: string; readonly channel: Channel; readonly reason: string; readonly bouncedOn: IsoDate }
  /** A person of the office looked at it: by the link of a notice, or at the desk (`noticeId` null). */
  | { readonly type: 'DigestOpened'; readonly noticeId: string | null; readonly openedOn: IsoDate }
  | { readonly type: 'DigestAnswered'; readonly noticeId: string; readonly commitmentId: string; readonly answer: NoticeAnswer; readonly answeredOn: IsoDate }

export type FollowUpEvent = SweepEvent | DigestEvent
