import type { ColumnType, GeneratedAlways } from 'kysely'
import type { DueCount } from '../domain/calendar/index.ts'
import type { Role } from '../domain/access/index.ts'
import type { OfficeName } from '../domain/offices/index.ts'
import type { Awaited } from '../domain/commitment/index.ts'
import type { Channel, DigestLine, DigestState } from '../domain/followUp/index.ts'
import type { Step } from '../domain/letter/index.ts'
import type { Language } from '../domain/language.ts'
import type { HandOver } from '../domain/passing/index.ts'
import type { LetterRow } from '../application/letterRegister.ts'
import type { RoundRow } from '../application/roundRegister.ts'
import type { ReportCallRow } from '../application/reportCallRegister.ts'
import type { TopicRow } from '../application/topicRegister.ts'
import type { ConcernRow, ProposalRow } from '../application/selectionRegister.ts'
import type { DeputyRow, FloorRow, QuestionRow, VoteRow } from '../application/floorRegister.ts'
import type { CommitmentRow, OfficeRow, ResolutionDocument, SourceRow } from '../application/register.ts'

/**
 * The tables as queries see them, in camelCase; `migrations/` is where they are made. Days are read as `YYYY-MM-DD` text,
 * bigint as number: positions stay far below 2^53.
 */
export type Tables = {
  council: { id: string; name: string; nameEn: string; place: string; isExample: boolean }
  head: { councilId: string; position: number; hash: string }
  event: { councilId: string; position: number; stream: string; version: number; type: string; recordedAt: string; hash: string; body: string }
  request: { councilId: string; key: string; fingerprint: string; position: number }
  file: { councilId: string; sha256: string; mediaType: string; bytes: Uint8Array }
  account: { councilId: string; id: string; username: string; displayName: string; role: Role; officeId: string; passwordHash: string }
  session: { councilId: string; tokenSha256: string; accountId: string; expiresAt: ColumnType<Date, string, string> }
  resolutionDocument: { councilId: string; resolutionId: string; kind: ResolutionDocument['kind']; sha256: string; fileName: string }
  contact: {
    councilId: string; id: string; officeId: string; accountId: string | null; channel: Channel; address: string; secret: string | null; language: Language
    createdOn: string; confirmed: boolean; trouble: ColumnType<string | null, string | null | undefined>
  }
  calendarFeed: { councilId: string; id: string; officeId: string; accountId: string | null; language: Language; createdOn: string; lastReadOn: string | null; tokenSha256: string }
  ballotBox: { councilId: string; voteId: string; papers: readonly string[] }
  contactLink: { councilId: string; tokenSha256: string; contactId: string; goodUntil: string }
  notice: {
    councilId: string; id: string; digestId: string; contactId: string; day: string; token: string | null; tokenSha256: string
    covers: readonly string[]; state: NoticeState; attempts: number; nextAt: ColumnType<Date, string, string>; lastError: string | null
  }
} & ReadModelTables

export type ReadModelTables = {
  office: {
    councilId: string; id: string; version: number; name: string; nameEn: string | null; kind: OfficeRow['kind']
    names: ColumnType<readonly OfficeName[], string, string>
    knownAs: string; endedOn: string | null; successorOfficeIds: readonly string[]; folded: GeneratedAlways<string>
  }
  sitting: { councilId: string; id: string; name: string; date: string }
  resolution: {
    councilId: string; id: string; sittingId: string; number: string; date: string; subject: string; signer: string; commitmentIds: readonly string[]
  }
  source: {
    councilId: string; id: string; sittingId: string; name: string; sha256: string; receivedSha256: string; encoding: string; kind: SourceRow['kind']; characters: number
    documentDate: string | null; readingSha256: string; findings: number
    rejected: ColumnType<readonly Rejected[], string, string>
    second: ColumnType<SourceRow['second'], string | null, string | null>
    filedAt: string
  }
  commitment: { councilId: string } & Mutable<Omit<CommitmentRow, 'start' | 'end' | 'sittingName' | 'ownerName' | 'adoptedOwnerName' | 'overseerName' | 'handOverToName' | 'dueCounted'>> & {
    dueCounted: ColumnType<DueCount | null, string | null, string | null>
    periodsNotMet: number; startAt: number; endAt: number; changedAt: number; actBy: string | null; actByOfArbiter: string | null; moveTakenAt: number | null; folded: GeneratedAlways<string>
  }
  sweep: { councilId: string; id: string; day: string; cover: string; head: number; digests: number }
  digest: {
    councilId: string; id: string; version: number; officeId: string; day: string; lines: ColumnType<readonly DigestLine[], string, string>; lineCount: number
    sent: number; bounced: number; openedOn: string | null; answers: ColumnType<Prepared['answers'], string, string>
  }
  letter: { councilId: string } & Mutable<LetterRow>
  letterItem: { councilId: string; id: string; letterId: string; commitmentId: string; step: Step; signedOn: string; filedAt: number; lateDays: number; reopenings: number }
  round: { councilId: string; rates: ColumnType<RoundRow['rates'], string, string> } & Mutable<Omit<RoundRow, 'rates'>>
  reportCall: { councilId: string } & Mutable<ReportCallRow>
  topic: { councilId: string } & Mutable<TopicRow>
  deputy: { councilId: string } & Mutable<DeputyRow>
  floor: { councilId: string } & Mutable<FloorRow>
  question: { councilId: string } & Mutable<QuestionRow>
  vote: { councilId: string } & Mutable<VoteRow>
  concern: { councilId: string } & Mutable<ConcernRow>
  proposal: { councilId: string } & Mutable<ProposalRow>
  handOver: { councilId: string; id: string } & Mutable<HandOver>
  span: {
    councilId: string; id: string; commitmentId: string; kind: 'duty' | 'move'; ordinal: number; role: Role; officeId: string | null; awaited: Awaited | null
    fromOn: string; toOn: string | null
  }
}

export type NoticeState = 'waiting' | 'sent' | 'merged' | 'moot' | 'bounced' | 'dead'

type Prepared = Extract<DigestState, { status: 'prepared' }>

export type Rejected = { readonly start: number; readonly end: number; readonly reason: string | null }

type Mutable<Row> = { -readonly [Column in keyof Row]: Row[Column] }
