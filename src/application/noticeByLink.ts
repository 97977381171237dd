import type { Role } from '../domain/access/index.ts'
import { commitment } from '../domain/commitment/index.ts'
import { digestRecord, type DigestLine, type NoticeAnswer } from '../domain/followUp/index.ts'
import type { OfficeKind } from '../domain/offices/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import { carryOut, decideOn, stateOf, type LogPorts } from './carryOut.ts'
import { stillTold, type FollowedLine } from './followedLines.ts'
import type { FoundNotice, NoticeQueue } from './notices.ts'
import type { Accounts, Clock } from './ports.ts'
import type { OfficeRow, Register } from './register.ts'

export type NoticeLinkPorts = LogPorts & {
  readonly notices: Pick<NoticeQueue, 'byToken'>
  readonly accounts: Pick<Accounts, 'list'>
  readonly register: Pick<Register, 'offices' | 'followUp'>
  readonly clock: Clock
}

/** What stands behind the link of a message: the lines that still wait, and for whom. */
export type NoticeByLink = { readonly notice: FoundNotice; readonly office: OfficeRow; readonly caller: Caller; readonly lines: readonly FollowedLine[]; readonly answered: ReadonlyMap<string, NoticeAnswer> }

/** Links are good for as long as a month of reminders; whoever finds an old letter signs in. */
const LINK_DAYS = 31

/** Opens the page behind a link; null for an unknown or outdated one, or one whose contact was ended. Records nothing: programs that check letters open links too. */
export const noticeByLink = (ports: NoticeLinkPorts) => async (council: string, token: string): Promise<NoticeByLink | null> => {
  const notice = await ports.notices.byToken(council, ports.ids.sha256(token))
  const today = ports.clock.today()
  if (notice === null || Temporal.PlainDate.from(notice.day).until(today, { largestUnit: 'day' }).days > LINK_DAYS) return null
  const [offices, accounts] = await Promise.all([ports.register.offices(council), ports.accounts.list(council)])
  const office = offices.find(({ id }) => id === notice.officeId)
  if (!office) return null
  const account = accounts.find(({ id }) => id === notice.accountId)
  const digests = await Promise.all(notice.digestIds.map((id) => stateOf(ports.log, council, digestRecord, `digest/${id}`)))
  const told = digests.flatMap((digest): readonly DigestLine[] => (digest.status === 'prepared' ? digest.lines : []))
  const promises = await ports.register.followUp.promises(council, told.map(({ commitmentId }) => commitmentId))
  return {
    notice, office,
    // Someone who holds the link of a person's own letter acts as that person, for what a link may do and nothing else.
    caller: { council, actor: { account: account?.id ?? `lien-he:${notice.contactId}`, role: account?.role ?? ROLE_OF[office.kind], office: office.id } },
    lines: stillTold(told, promises, office, today),
    answered: new Map(digests.flatMap((digest) => (digest.status === 'prepared' ? digest.answers.map(({ commitmentId, answer }) => [commitmentId, answer] as const) : []))),
  }
}

const ROLE_OF: Readonly<Record<OfficeKind, Role>> = { agency: 'agency', committee: 'committee', standingCommittee: 'standingCommittee', councilOffice: 'clerk' }

/** Says that somebody looked at it by its link. */
export const openNotice = (ports: NoticeLinkPorts) => async (council: string, token: string): Promise<Answer<null>> => {
  const found = await noticeByLink(ports)(council, token)
  if (!found) return refusedBecause('digest-unknown')
  const { notice: { id: noticeId, digestIds: [digestId = ''] }, caller } = found
  return carryOut(ports, caller, {
    permission: 'answerDigest', key: `opened:${noticeId}`, content: noticeId, result: null,
    plan: async () => {
      const decided = await decideOn(ports.log, council, digestRecord, `digest/${digestId}`, { type: 'RecordOpened', noticeId, today: ports.clock.today() })
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
}

export type AnswerByLink = {
  readonly key: string
  readonly token: string
  readonly commitmentId: string
  readonly answer: NoticeAnswer
  /** What the office adds to "on track"; may be empty. */
  readonly text: string
}

const ON_TRACK = 'Đang thực hiện đúng tiến độ.'

/**
 * Answers one line by the link alone. "On track" is itself a progress report of the office, given in the same append; the other answers say what the office is about to
 * do, and lead to the form where it does it, signed in: a letter that went astray can end, pass on or delay nothing.
 */
export const answerByLink = (ports: NoticeLinkPorts) => async (council: string, { key, token, commitmentId, answer, text }: AnswerByLink): Promise<Answer<{ readonly commitmentId: string }>> => {
  const found = await noticeByLink(ports)(council, token)
  if (!found) return refusedBecause('digest-unknown')
  const { notice, caller, lines } = found
  const line = lines.find((one) => one.commitmentId === commitmentId)
  if (!line || line.as !== 'mover' || line.awaited !== 'work') return refusedBecause('notice-line-unknown')
  const today = ports.clock.today()
  return carryOut(ports, caller, {
    permission: 'answerDigest', key, content: [notice.id, commitmentId, answer, text], result: { commitmentId },
    plan: async () => {
      const digestId = await digestThatNames(ports, council, notice, commitmentId)
      const told = await decideOn(ports.log, council, digestRecord, `digest/${digestId}`, { type: 'RecordAnswer', noticeId: notice.id, commitmentId, answer, today })
      if ('refusal' in told) return told
      if (answer !== 'onTrack') return { writes: [told.write] }
      const reported = await decideOn(ports.log, council, commitment, `commitment/${commitmentId}`, {
        type: 'ReportProgress', officeId: caller.actor.office, progress: 'inProgress', text: text.trim() || ON_TRACK, evidence: [], today,
      })
      return 'refusal' in reported ? { ...reported, at: commitmentId } : { writes: [reported.write, told.write] }
    },
  })
}

const digestThatNames = async ({ log }: NoticeLinkPorts, council: string, { digestIds }: FoundNotice, commitmentId: string): Promise<string> => {
  for (const id of digestIds) {
    const digest = await stateOf(log, council, digestRecord, `digest/${id}`)
    if (digest.status === 'prepared' && digest.lines.some((line) => line.commitmentId === commitmentId)) return id
  }
  return digestIds[0] ?? ''
}
