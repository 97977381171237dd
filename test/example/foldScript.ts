import { createHash } from 'node:crypto'
import { textIntake } from '../../src/documents/textIntake.ts'
import { alsoAsked, awaitingOf, commitment as commitmentDecider, type Commitment, type CommitmentCommand, type Evidence, type Terms } from '../../src/domain/commitment/index.ts'
import type { Decider } from '../../src/domain/decider.ts'
import { deputy as deputyDecider, type Deputy } from '../../src/domain/deputies/index.ts'
import { floor as floorDecider, type Floor } from '../../src/domain/floor/index.ts'
import { office as officeDecider, type Office } from '../../src/domain/offices/index.ts'
import { sitting as sittingDecider, source as sourceDecider, type Sitting, type Source } from '../../src/domain/sitting/index.ts'
import { standingKind } from '../../src/application/standingOffice.ts'
import { rulesInForce } from '../domain/rulesInForce.ts'
import { exampleFile, exampleText, type ExampleEvidence, type ExampleStep, type ExampleTerms } from '../../src/main/example/index.ts'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** The records the script adds up to under the rules of the domain, and the texts it filed, all by their keys. */
export type Folded = {
  readonly deputies: Map<string, Deputy>
  readonly floors: Map<string, Floor>
  readonly offices: Map<string, Office>
  readonly sittings: Map<string, Sitting>
  readonly sources: Map<string, Source>
  readonly texts: Map<string, string>
  /** Which sitting a source belongs to. */
  readonly sittingOf: Map<string, string>
  readonly commitments: Map<string, Commitment>
}

/** Plays steps through the real deciders. Throws at the first step that is refused, naming it. */
export const foldScript = async (steps: readonly ExampleStep[]): Promise<Folded> => {
  const folded: Folded = { deputies: new Map(), floors: new Map(), offices: new Map(), sittings: new Map(), sources: new Map(), texts: new Map(), sittingOf: new Map(), commitments: new Map() }
  for (const step of steps) await play(step, folded)
  return folded
}

const apply = <State, Command, Event, Refusal>(decider: Decider<State, Command, Event, Refusal>, records: Map<string, State>, key: string, command: Command): void => {
  const state = records.get(key) ?? decider.initialState
  const decision = decider.decide(command, state)
  if (decision.kind === 'refused') throw new Error(`${JSON.stringify(command)} refused: ${String(decision.refusal)}`)
  records.set(key, decision.events.reduce(decider.evolve, state))
}

const evidenceOf = (evidence: ExampleEvidence): Evidence => {
  if (evidence.kind === 'link') return evidence
  const { name, mediaType, bytes } = exampleFile(evidence)
  return { kind: 'file', sha256: sha256(bytes), name, mediaType, size: bytes.length }
}

const termsOf = ({ owner, ...terms }: ExampleTerms): Terms => ({ ...terms, owner: { named: owner.named, officeId: owner.office } })

/** Whether a promise is owed or verified by the office, or offered to it. */
const isConcerned = (state: Exclude<Commitment, { status: 'absent' }>, office: string): boolean => {
  const { ownerOfficeId, overseerOfficeId, handOverToOfficeId } = awaitingOf(state)
  return [ownerOfficeId, overseerOfficeId, handOverToOfficeId].includes(office)
}

const place = (texts: Folded['texts'], source: string, quote: string) => {
  const text = texts.get(source)
  const start = text?.indexOf(quote) ?? -1
  if (start < 0) throw new Error(`${source} has no words ${quote}`)
  return { start, end: start + quote.length }
}

const play = async (step: ExampleStep, { deputies, floors, offices, sittings, sources, texts, sittingOf, commitments }: Folded): Promise<void> => {
  const today = step.on
  const officeId = step.by.office
  const next = (key: string, command: CommitmentCommand): void => {
    const before = commitments.get(key) ?? commitmentDecider.initialState
    apply(commitmentDecider, commitments, key, command)
    const parts = 'parts' in before ? before.parts.map(({ commitmentId }) => commitments.get(commitmentId) ?? commitmentDecider.initialState) : []
    for (const asked of alsoAsked(command, before, parts)) apply(commitmentDecider, commitments, asked.commitmentId, asked.command)
  }
  switch (step.type) {
    case 'EstablishOffice':
      return apply(officeDecider, offices, step.office, { type: 'EstablishOffice', officeId: step.office, name: step.name, nameEn: step.nameEn, kind: step.kind, establishedOn: null })
    case 'RenameOffice':
      return apply(officeDecider, offices, step.office, { type: 'RenameOffice', name: step.name, nameEn: step.nameEn, documentNumber: step.documentNumber, renamedOn: step.renamedOn, today })
    case 'AppointHolder':
      return apply(officeDecider, offices, step.office, { type: 'AppointHolder', post: step.post, person: step.person, from: step.from, until: step.until, documentNumber: step.documentNumber })
    case 'RecordHolderLeft':
      return apply(officeDecider, offices, step.office, { type: 'RecordHolderLeft', post: step.post, person: step.person, until: step.until })
    case 'EndOffice': {
      const { office, how, successors, documentNumber, endedOn } = step
      const passing = [...commitments].filter(([, state]) => 'adoption' in state && state.status !== 'withdrawn' && isConcerned(state, office)).map(([key]) => key)
      apply(officeDecider, offices, office, {
        type: 'EndOffice', how, documentNumber, endedOn, today, promises: passing.length,
        successors: successors.map((key) => ({ officeId: key, standingKind: standingKind(offices.get(key) ?? officeDecider.initialState) })),
      })
      for (const key of passing)
        next(key, { type: 'SucceedOffice', endedOfficeId: office, successorOfficeId: successors[0] ?? '', toChooseFrom: successors, documentNumber, today: endedOn })
      return
    }
    case 'RecordSitting':
      return apply(sittingDecider, sittings, step.sitting, { type: 'RecordSitting', sittingId: step.sitting, name: step.name, date: step.date })
    case 'ElectDeputies':
      for (const { name, group } of step.deputies) apply(deputyDecider, deputies, name, { type: 'ElectDeputy', deputyId: name, name, group, electedOn: step.electedOn, nameTaken: deputies.has(name) })
      return
    case 'SetAgenda':
      return apply(floorDecider, floors, step.sitting, { type: 'SetAgenda', sittingId: step.sitting, items: step.items.map(({ offices: officeIds, ...item }, index) => ({ ...item, itemId: String(index), officeIds })) })
    case 'FixRoll':
      return apply(floorDecider, floors, step.sitting, { type: 'FixRoll', deputyIds: [...deputies.keys()], total: step.total })
    case 'FileSource': {
      const bytes = await exampleText(step.file)
      const decoded = await textIntake.decode(bytes, step.file)
      if (decoded.kind === 'fault') throw new Error(`${step.file}: ${decoded.fault}`)
      texts.set(step.source, decoded.text)
      sittingOf.set(step.source, step.sitting)
      return apply(sourceDecider, sources, step.source, {
        type: 'FileSource', sourceId: step.source, sittingId: step.sitting, name: step.name, sha256: sha256(decoded.text), receivedSha256: sha256(bytes), encoding: decoded.encoding, kind: decoded.sourceKind,
        characters: decoded.text.length, documentDate: step.documentDate, readingSha256: sha256(''), findings: 0,
      })
    }
    case 'RejectFinding':
      return apply(sourceDecider, sources, step.source, { type: 'RejectFinding', ...place(texts, step.source, step.quote), reason: step.reason })
    case 'CaptureCommitment':
      return next(step.commitment, {
        type: 'CaptureCommitment', commitmentId: step.commitment, sittingId: sittingOf.get(step.source) ?? '', speaker: step.speaker, speakerRole: step.speakerRole, spokenOn: step.spokenOn, terms: termsOf(step.terms), rules: [],
        quote: { sourceId: step.source, sourceSha256: sha256(texts.get(step.source) ?? ''), text: step.quote, ...place(texts, step.source, step.quote) },
      })
    case 'CorrectCapture':
      return next(step.commitment, { type: 'CorrectCapture', terms: termsOf(step.terms), today: step.on })
    case 'SetCaptureAside':
      return next(step.commitment, { type: 'SetCaptureAside', reason: step.reason, today: step.on })
    case 'RestoreCapture':
    case 'ConfirmWording':
      return next(step.commitment, { type: step.type, today: step.on })
    case 'AdoptResolution':
      apply(sittingDecider, sittings, step.sitting, {
        type: 'AdoptResolution', resolutionId: step.number, number: step.number, date: step.date, subject: step.subject, signer: step.signer, commitmentIds: step.annex.map(({ commitment }) => commitment),
      })
      step.annex.forEach(({ commitment, overseer }, index) => next(commitment, {
        type: 'AdoptCommitment', resolutionId: step.number, resolutionNumber: step.number, adoptedOn: step.date, ordinal: index + 1, overseerOfficeId: overseer, ...rulesInForce(step.date),
      }))
      return
    case 'ReportProgress':
      return next(step.commitment, { type: 'ReportProgress', officeId, progress: step.progress, text: step.text, evidence: step.evidence.map(evidenceOf), today })
    case 'ClaimCompletion':
      return next(step.commitment, { type: 'ClaimCompletion', officeId, text: step.text, evidence: step.evidence.map(evidenceOf), today })
    case 'ReturnClaim':
      return next(step.commitment, { type: 'ReturnClaim', officeId, missing: step.missing, today })
    case 'VerifyCompletion':
      return next(step.commitment, { type: 'VerifyCompletion', officeId, finding: step.finding, today })
    case 'SendVerdictBack':
      return next(step.commitment, { type: 'SendVerdictBack', officeId, reason: step.reason, today })
    case 'CloseCommitment':
      return next(step.commitment, { type: 'CloseCommitment', officeId, documentNumber: step.documentNumber, recheckMonths: step.recheckMonths, today })
    case 'WithdrawCommitment':
      return next(step.commitment, { type: 'WithdrawCommitment', officeId, documentNumber: step.documentNumber, ending: 'waived', byCommitmentId: null, reason: step.reason, today })
    case 'ProposeHandOver': {
      const { reason, legalBasis, documentNumber } = step
      return next(step.commitment, { type: 'ProposeHandOver', officeId, toOfficeId: step.to, reason, legalBasis, documentNumber, today })
    }
    case 'AcceptHandOver':
      return next(step.commitment, { type: 'AcceptHandOver', officeId, today })
    case 'RefuseHandOver':
      return next(step.commitment, { type: 'RefuseHandOver', officeId, properOfficeId: step.proper, reason: step.reason, today })
    case 'NameOwner':
      return next(step.commitment, { type: 'NameOwner', officeId, ownerOfficeId: step.owner, reason: step.reason, documentNumber: step.documentNumber, today })
    case 'AskExtension': {
      const { newDate, reasonCode, reason, documentNumber, workSoFar } = step
      return next(step.commitment, { type: 'AskExtension', officeId, newDate, reasonCode, reason, documentNumber, workSoFar, evidence: [], latest: null, today })
    }
    case 'GrantExtension':
      return next(step.commitment, { type: 'GrantExtension', officeId, date: step.date, documentNumber: step.documentNumber, today })
    case 'RefuseExtension':
      return next(step.commitment, { type: 'RefuseExtension', officeId, reason: step.reason, today })
    case 'SplitCommitment': {
      const parts = step.parts.map(({ part, office, action, date }) => ({ commitmentId: part, officeId: office, action, date }))
      return next(step.commitment, { type: 'SplitCommitment', officeId, leadOfficeId: step.lead, parts, reason: step.reason, documentNumber: step.documentNumber, today })
    }
    case 'SetTarget': {
      const { measure, unit, comparator, value, baseline } = step
      return next(step.commitment, { type: 'SetTarget', measure, unit, comparator, value, baseline, today })
    }
    case 'TakeReading':
      return next(step.commitment, { type: 'TakeReading', officeId, value: step.value, takenOn: step.takenOn, source: step.source, today })
    case 'SetPeriods':
      return next(step.commitment, { type: 'SetPeriods', every: step.every, until: step.until, today })
    case 'ReportPeriod':
      return next(step.commitment, { type: 'ReportPeriod', officeId, period: step.period, text: step.text, evidence: step.evidence.map(evidenceOf), today })
    case 'JudgePeriod':
      return next(step.commitment, { type: 'JudgePeriod', officeId, period: step.period, verdict: step.verdict, finding: step.finding, today })
    case 'StateCondition':
      return next(step.commitment, { type: 'StateCondition', condition: step.condition, officeId: step.dependsOn, date: step.date, today })
    case 'MeetCondition':
      return next(step.commitment, { type: 'MeetCondition', documentNumber: step.documentNumber, happenedOn: step.happenedOn, today })
    default: {
      const unknown: never = step
      throw new Error(`unknown step ${JSON.stringify(unknown)}`)
    }
  }
}
