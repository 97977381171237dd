import { daysAfter, type IsoDate } from '../domain/calendar/index.ts'
import { CHANNELS, digestRecord, type DigestState } from '../domain/followUp/index.ts'
import type { LogPorts } from './carryOut.ts'
import { stateOf } from './carryOut.ts'
import { stillTold } from './followedLines.ts'
import { machineOf } from './machine.ts'
import { MOST_LINES, type ClaimedNotices, type Notice, type NoticeQueue, type Senders, type SendOutcome, type Settled } from './notices.ts'
import type { Clock } from './ports.ts'
import type { CouncilRow, OfficeRow, Register } from './register.ts'

export type SendPorts = LogPorts & {
  readonly register: Pick<Register, 'council' | 'offices' | 'followUp'>
  readonly notices: NoticeQueue
  readonly senders: Senders
  readonly clock: Clock
  /** Address people see in the browser, without a slash at the end. */
  readonly publicUrl: string
}

/** Digests this old are still sent, together with newer ones; older ones have been overtaken by a later reminder. */
const SENT_WITHIN_DAYS = 7

/** Seconds until the next try after so many; together about a day, as mail servers do. */
const RETRY_AFTER = [60, 300, 900, 3600, 3600 * 3, 3600 * 6, 3600 * 12] as const

/** How many messages are under way at once. */
const LANES = 4

/**
 * Sends all notices that are due. What is sent is said in the log before it leaves the queue, and asked of the log before it is sent again: a worker that
 * dies in between leaves at most one message sent twice, under the same id. Gives how many were settled.
 */
export const sendNotices = (ports: SendPorts) => async (councilId: string): Promise<number> => {
  const today = ports.clock.today()
  await ports.notices.fanOut(councilId, daysAfter(today, -SENT_WITHIN_DAYS), CHANNELS.filter((channel) => ports.senders[channel] !== undefined))
  const [council, offices] = await Promise.all([ports.register.council(councilId), ports.register.offices(councilId)])
  if (!council) throw new Error(`there is no council "${councilId}" to send notices for`)
  const about = { council, offices: new Map(offices.map((office) => [office.id, office])), today }
  let settled = 0
  const lane = async (): Promise<void> => {
    while (await ports.notices.withNext(councilId, (claimed) => settle(ports, about, claimed))) settled += 1
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return settled
}

type About = { readonly council: CouncilRow; readonly offices: ReadonlyMap<string, OfficeRow>; readonly today: IsoDate }
type Prepared = Extract<DigestState, { status: 'prepared' }>

const settle = async (ports: SendPorts, about: About, claimed: ClaimedNotices): Promise<Settled> => {
  const { council, today } = about
  const digests = (await Promise.all(claimed.digestIds.map((id) => stateOf(ports.log, council.id, digestRecord, `digest/${id}`)))).filter((digest) => digest.status === 'prepared')
  const newest = digests[0]
  if (newest === undefined) throw new Error(`notice ${claimed.id} belongs to no digest on record`)
  // Sent before, by a worker that did not live to say so here.
  if (newest.sent.includes(claimed.id)) return { kind: 'sent' }
  const { lines, notice } = await compose(ports, about, claimed, digests)
  if (lines === 0) return { kind: 'moot' }
  const outcome = await ports.senders[claimed.contact.channel]!.send(notice, claimed.contact)
  return settledBy(ports, about, claimed, newest, outcome, today)
}

const settledBy = async (ports: SendPorts, about: About, { id: noticeId, attempts, contact: { channel } }: ClaimedNotices, digest: Prepared, outcome: SendOutcome, today: IsoDate): Promise<Settled> => {
  if (outcome.kind === 'sent') {
    await tell(ports, about, digest, { type: 'RecordSent', noticeId, channel, messageId: outcome.messageId, today })
    return { kind: 'sent' }
  }
  const wait = RETRY_AFTER[attempts]
  if (outcome.kind === 'failed' && wait !== undefined) return { kind: 'retry', inSeconds: wait, error: outcome.reason }
  await tell(ports, about, digest, { type: 'RecordBounced', noticeId, channel, reason: outcome.reason, today })
  return { kind: outcome.kind === 'refused' ? 'bounced' : 'dead', error: outcome.reason }
}

/** Says in the log what became of a notice; several may be told of one digest at the same time, so it is decided again on what is so now. */
const tell = async ({ log, ids }: SendPorts, { council, offices }: About, { digestId }: Prepared, command: Parameters<typeof digestRecord.decide>[0] & { readonly noticeId: string }): Promise<void> => {
  for (;;) {
    const past = await log.read(council.id, `digest/${digestId}`)
    const decision = digestRecord.decide(command, past.map(({ event }) => event as Parameters<typeof digestRecord.evolve>[1]).reduce(digestRecord.evolve, digestRecord.initialState))
    if (decision.kind === 'refused') return
    const key = `${command.type}:${command.noticeId}`
    const outcome = await log.append(council.id, {
      actor: machineOf([...offices.values()]), key, request: ids.sha256(key), files: [], jobs: [],
      writes: [{ stream: `digest/${digestId}`, expectedVersion: past.length, events: decision.events }],
    })
    if (outcome.kind !== 'conflict') return
  }
}

/** The message: what the waiting digests said, each promise once by its newest line, without what is no longer this office's to hear. */
const compose = async ({ register, publicUrl }: SendPorts, { council, offices, today }: About, { id, token, contact }: ClaimedNotices, digests: readonly Prepared[]): Promise<{ readonly lines: number; readonly notice: Notice }> => {
  const told = digests.flatMap(({ lines }) => lines)
  const promises = await register.followUp.promises(council.id, told.map(({ commitmentId }) => commitmentId))
  const office = offices.get(contact.officeId)
  const lines = office === undefined ? [] : stillTold(told, promises, office, today)
  const link = `${publicUrl}${contact.language === 'en' ? '/en' : ''}/thong-bao/${token}`
  return {
    lines: lines.length,
    notice: {
      id, council, language: contact.language, officeName: office?.name ?? contact.officeId, day: today,
      lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES), link, stopLink: `${link}/ngung-nhan`,
    },
  }
}
