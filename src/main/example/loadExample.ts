import { establishOffice } from '../../application/establishOffice.ts'
import type { Caller } from '../../application/actor.ts'
import { coverFindings } from '../../application/coverFindings.ts'
import type { Answer } from '../../application/answer.ts'
import type { Attached } from '../../application/evidence.ts'
import { partIdOf } from '../../application/splitCommitment.ts'
import { createUseCases, type AllPorts } from '../../application/useCases.ts'
import { unreachable } from '../../domain/decider.ts'
import type { Terms } from '../../domain/commitment/index.ts'
import { EXAMPLE_SCRIPT, exampleFile, exampleText, type ExampleDesk, type ExampleEvidence, type ExampleStep, type ExampleTerms, type OfficeKey, type SittingKey, type SourceKey } from './index.ts'

/**
 * Plays the example's script through the same use cases a person would, on the days it says. Each step carries a key of its own,
 * so that a load that was interrupted goes on where it stopped. Throws when a step is refused: the script is ours, so that is a bug.
 */
export const loadExample = async (ports: AllPorts, council: string, progress: (done: number, all: number) => void): Promise<ReadonlyMap<OfficeKey, string>> => {
  const player = createPlayer(ports, council)
  for (const [index, step] of EXAMPLE_SCRIPT.entries()) {
    await player.play(step, `example-${index}`)
    progress(index + 1, EXAMPLE_SCRIPT.length)
  }
  return player.offices
}

const createPlayer = (ports: AllPorts, council: string) => {
  const offices = new Map<OfficeKey, string>()
  const sittings = new Map<SittingKey, string>()
  const sources = new Map<SourceKey, { readonly id: string; readonly text: string }>()
  const commitments = new Map<string, string>()

  const callerOf = ({ role, office }: ExampleDesk): Caller => ({ council, actor: { account: `example-${role}-${office}`, role, office: offices.get(office) ?? office } })
  const termsOf = ({ owner, ...terms }: ExampleTerms): Terms => ({ ...terms, owner: { named: owner.named, officeId: owner.office === null ? null : known(offices, owner.office) } })

  const play = async (step: ExampleStep, key: string): Promise<void> => {
    const useCases = createUseCases({ ...ports, clock: { today: () => step.on } })
    const caller = callerOf(step.by)
    const commitment = () => ({ key, commitmentId: known(commitments, 'commitment' in step ? step.commitment : '') })
    switch (step.type) {
      case 'EstablishOffice': {
        const { officeId } = must(step, await establishOffice(ports)(caller, { key, name: step.name, nameEn: step.nameEn, kind: step.kind, establishedOn: null }))
        return void offices.set(step.office, officeId)
      }
      case 'RenameOffice': {
        const { name, nameEn, documentNumber, renamedOn } = step
        return void must(step, await useCases.renameOffice(caller, { key, officeId: known(offices, step.office), name, nameEn, documentNumber, renamedOn }))
      }
      case 'AppointHolder': {
        const { post, person, from, until, documentNumber } = step
        return void must(step, await useCases.appointHolder(caller, { key, officeId: known(offices, step.office), post, person, from, until, documentNumber }))
      }
      case 'RecordHolderLeft': {
        const { post, person, until } = step
        return void must(step, await useCases.recordHolderLeft(caller, { key, officeId: known(offices, step.office), post, person, until }))
      }
      case 'EndOffice': {
        const { how, documentNumber, endedOn } = step
        const successorOfficeIds = step.successors.map((office) => known(offices, office))
        return void must(step, await useCases.endOffice(caller, { key, officeId: known(offices, step.office), how, successorOfficeIds, documentNumber, endedOn }))
      }
      case 'RecordSitting':
        return void sittings.set(step.sitting, must(step, await useCases.recordSitting(caller, { key, name: step.name, date: step.date })).sittingId)
      case 'ElectDeputies':
        return void must(step, await useCases.electDeputies(caller, { key, deputies: step.deputies, electedOn: step.electedOn }))
      case 'SetAgenda': {
        const items = step.items.map(({ title, kind, minutes, offices: answering }, index) => ({ itemId: `${step.sitting}-${index + 1}`, kind, title, minutes, officeIds: answering.map((office) => known(offices, office)) }))
        return void must(step, await useCases.setAgenda(caller, { key, sittingId: known(sittings, step.sitting), items }))
      }
      case 'FixRoll': {
        const deputies = await ports.register.floor.deputies(council, step.on)
        return void must(step, await useCases.fixRoll(caller, { key, sittingId: known(sittings, step.sitting), deputyIds: deputies.map(({ id }) => id), total: step.total }))
      }
      case 'FileSource': {
        const bytes = await exampleText(step.file)
        const filed = must(step, await useCases.fileSource(caller, { key, sittingId: known(sittings, step.sitting), name: step.name, bytes, documentDate: step.documentDate }))
        return void sources.set(step.source, { id: filed.sourceId, text: new TextDecoder().decode(bytes) })
      }
      case 'RejectFinding': {
        const { id, text } = known(sources, step.source)
        const start = text.indexOf(step.quote)
        const place = { start, end: start + step.quote.length }
        // Where the reader proposed these words with a little more or less around them, it is that proposal which is rejected.
        const review = await useCases.reviewSource(council, id)
        const [proposed] = coverFindings(review?.findings.map(({ finding }) => finding) ?? [], [place]).covered.keys()
        const { start: from, end: to } = proposed ?? place
        return void must(step, await useCases.rejectFinding(caller, { key, sourceId: id, start: from, end: to, reason: step.reason }))
      }
      case 'CaptureCommitment': {
        const { speaker, speakerRole, quote } = step
        const captured = await useCases.captureCommitment(caller, { key, sourceId: known(sources, step.source).id, words: { text: quote }, speaker, speakerRole, terms: termsOf(step.terms), rules: [] })
        return void commitments.set(step.commitment, must(step, captured).commitmentId)
      }
      case 'CorrectCapture': {
        const row = await ports.register.commitment(council, commitment().commitmentId)
        return void must(step, await useCases.correctCapture(caller, { ...commitment(), basedOn: row?.version ?? 0, terms: termsOf(step.terms) }))
      }
      case 'SetCaptureAside':
        return void must(step, await useCases.setCaptureAside(caller, { ...commitment(), reason: step.reason }))
      case 'RestoreCapture':
        return void must(step, await useCases.restoreCapture(caller, commitment()))
      case 'ConfirmWording':
        return void must(step, await useCases.confirmWordings(caller, { key, commitmentIds: [commitment().commitmentId] }))
      case 'AdoptResolution': {
        const { number, date, subject, signer } = step
        const items = await Promise.all(step.annex.map(async (line) => {
          const commitmentId = known(commitments, line.commitment)
          const row = await ports.register.commitment(council, commitmentId)
          return { commitmentId, basedOn: row?.version ?? 0, overseerOfficeId: known(offices, line.overseer) }
        }))
        return void must(step, await useCases.adoptResolution(caller, { key, sittingId: known(sittings, step.sitting), number, date, subject, signer, items }))
      }
      case 'ReportProgress':
        return void must(step, await useCases.reportProgress(caller, { ...commitment(), progress: step.progress, text: step.text, attached: attachedOf(step.evidence) }))
      case 'ClaimCompletion':
        return void must(step, await useCases.claimCompletion(caller, { ...commitment(), text: step.text, attached: attachedOf(step.evidence) }))
      case 'ReturnClaim':
        return void must(step, await useCases.returnClaim(caller, { ...commitment(), missing: step.missing }))
      case 'VerifyCompletion':
        return void must(step, await useCases.verifyCompletion(caller, { ...commitment(), finding: step.finding }))
      case 'SendVerdictBack':
        return void must(step, await useCases.sendVerdictBack(caller, { ...commitment(), reason: step.reason }))
      case 'CloseCommitment':
        return void must(step, await useCases.closeCommitment(caller, { ...commitment(), documentNumber: step.documentNumber, recheckMonths: step.recheckMonths }))
      case 'WithdrawCommitment':
        return void must(step, await useCases.withdrawCommitment(caller, { ...commitment(), documentNumber: step.documentNumber, ending: 'waived', byCommitmentId: null, reason: step.reason }))
      case 'ProposeHandOver': {
        const { reason, legalBasis, documentNumber } = step
        return void must(step, await useCases.proposeHandOver(caller, { ...commitment(), toOfficeId: known(offices, step.to), reason, legalBasis, documentNumber }))
      }
      case 'AcceptHandOver':
        return void must(step, await useCases.acceptHandOver(caller, commitment()))
      case 'RefuseHandOver':
        return void must(step, await useCases.refuseHandOver(caller, { ...commitment(), properOfficeId: known(offices, step.proper), reason: step.reason }))
      case 'NameOwner':
        return void must(step, await useCases.nameOwner(caller, { ...commitment(), ownerOfficeId: known(offices, step.owner), reason: step.reason, documentNumber: step.documentNumber }))
      case 'AskExtension': {
        const { newDate, reasonCode, reason, documentNumber, workSoFar } = step
        return void must(step, await useCases.askExtension(caller, { ...commitment(), newDate, reasonCode, reason, documentNumber, workSoFar, attached: { files: [], links: [] } }))
      }
      case 'GrantExtension':
        return void must(step, await useCases.grantExtension(caller, { ...commitment(), date: step.date, documentNumber: step.documentNumber }))
      case 'RefuseExtension':
        return void must(step, await useCases.refuseExtension(caller, { ...commitment(), reason: step.reason }))
      case 'SplitCommitment': {
        const { lead, reason, documentNumber } = step
        const parts = step.parts.map(({ office, action, date }) => ({ officeId: known(offices, office), action, date }))
        const { commitmentId } = must(step, await useCases.splitCommitment(caller, { ...commitment(), leadOfficeId: known(offices, lead), parts, reason, documentNumber }))
        step.parts.forEach(({ part }, index) => commitments.set(part, partIdOf(ports, commitmentId, index + 1)))
        return
      }
      case 'SetTarget': {
        const { measure, unit, comparator, value, baseline } = step
        return void must(step, await useCases.setTarget(caller, { ...commitment(), measure, unit, comparator, value, baseline }))
      }
      case 'TakeReading':
        return void must(step, await useCases.takeReading(caller, { ...commitment(), value: step.value, takenOn: step.takenOn, source: step.source }))
      case 'SetPeriods':
        return void must(step, await useCases.setPeriods(caller, { ...commitment(), every: step.every, until: step.until }))
      case 'ReportPeriod':
        return void must(step, await useCases.reportPeriod(caller, { ...commitment(), period: step.period, text: step.text, attached: attachedOf(step.evidence) }))
      case 'JudgePeriod':
        return void must(step, await useCases.judgePeriod(caller, { ...commitment(), period: step.period, verdict: step.verdict, finding: step.finding }))
      case 'StateCondition': {
        const { condition, dependsOn, date } = step
        return void must(step, await useCases.stateCondition(caller, { ...commitment(), condition, officeId: dependsOn === null ? null : known(offices, dependsOn), date }))
      }
      case 'MeetCondition':
        return void must(step, await useCases.meetCondition(caller, { ...commitment(), documentNumber: step.documentNumber, happenedOn: step.happenedOn }))
      default:
        return unreachable(step)
    }
  }
  return { play, offices }
}

const must = <Result>(step: ExampleStep, answer: Answer<Result>): Result => {
  if (answer.kind === 'refused') throw new Error(`the example's step ${step.type} of ${step.on} was refused: ${answer.refusal}${answer.at ? ` (${answer.at})` : ''}`)
  return answer.result
}

const known = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the example's script names ${String(key)} before it exists`)
  return value
}

const attachedOf = (evidence: readonly ExampleEvidence[]): Attached => ({
  files: evidence.flatMap((item) => (item.kind === 'link' ? [] : [exampleFile(item)])),
  links: evidence.flatMap((item) => (item.kind === 'link' ? [{ url: item.url, title: item.title }] : [])),
})
