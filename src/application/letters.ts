import type { IsoDate } from '../domain/calendar/index.ts'
import { letter, urgedItemOf, type ExplanationOutcome, type LetterEvent, type LetterCommand, type Step } from '../domain/letter/index.ts'
import { stateAfter } from '../domain/decider.ts'
import { regulation, ruleNamed, rulesOn } from '../domain/regulation/index.ts'
import type { Permission } from '../domain/access/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import { carryOut, decideOn, stateOf, type LogPorts, type Plan } from './carryOut.ts'
import { gatherEvidence, type Attached, type EvidencePorts } from './evidence.ts'
import type { Clock, KeptFile } from './ports.ts'
import type { Register } from './register.ts'
import { readOffice, standingKind } from './standingOffice.ts'

export type LetterPorts = LogPorts & EvidencePorts & { readonly clock: Clock; readonly register: Pick<Register, 'letters'> }

type OnLetter = { readonly key: string; readonly letterId: string; readonly basedOn?: number }
type Written = { readonly letterId: string }

export type DraftLetter = {
  readonly key: string
  readonly step: Step
  readonly officeId: string
  readonly aboveOfficeId: string | null
  readonly commitmentIds: readonly string[]
  readonly skipDocument: string | null
}
export type FileLetter = OnLetter & { readonly number: string; readonly signedOn: IsoDate; readonly signer: string; readonly attached: Attached }
export type DropLetter = OnLetter & { readonly reason: string }
export type ExplainDelay = OnLetter & { readonly text: string; readonly attached: Attached }
export type JudgeExplanation = OnLetter & { readonly outcome: ExplanationOutcome; readonly reason: string }

/** A letter is drafted from the record: whom it concerns, which promises, how late. Nothing counts before it is signed. */
export const draftLetter = (ports: LetterPorts) => (caller: Caller, input: DraftLetter): Promise<Answer<Written>> => {
  const letterId = ports.ids.derived(`letter:${caller.council}:${caller.actor.account}:${input.key}`)
  const { step, officeId, aboveOfficeId, commitmentIds, skipDocument } = input
  return carryOut(ports, caller, {
    permission: 'draftLetter', key: input.key, content: [step, officeId, aboveOfficeId, commitmentIds, skipDocument], result: { letterId },
    plan: async () => {
      const today = ports.clock.today()
      const { head, named } = await namedNow(ports, caller, commitmentIds, today)
      if (step === 3 && aboveOfficeId !== null && standingKind((await readOffice(ports, caller.council, aboveOfficeId)).office) === null) return { refusal: 'urged-not-above' }
      const { rules } = rulesOn(await stateOf(ports.log, caller.council, regulation, `regulation/${caller.council}`), today)
      const decided = await decideOn(ports.log, caller.council, letter, `letter/${letterId}`, {
        type: 'DraftLetter', letterId, step, officeId, aboveOfficeId, named, explanationDays: ruleNamed(rules, 'explanation').value, skipDocument, today,
      })
      return 'refusal' in decided ? decided : { writes: [decided.write], onlyAtHead: head }
    },
  })
}

/** The number and day of the signed letter are filed back, with the paper itself where there is one. What is no longer late by then is refused. */
export const fileLetter = (ports: LetterPorts) => async (caller: Caller, input: FileLetter): Promise<Answer<Written>> => {
  const gathered = await gatherEvidence(ports, input.attached)
  if ('refusal' in gathered) return refusedBecause(gathered.refusal, gathered.at)
  const { number, signedOn, signer } = input
  const { evidence: paper, files } = gathered
  return onLetter(ports, caller, input, 'fileLetter', [number, signedOn, signer, paper], async () => {
    const today = ports.clock.today()
    const past = stateAfter(letter, (await ports.log.read(caller.council, `letter/${input.letterId}`)).map(({ event }) => event as LetterEvent))
    const { head, named } = await namedNow(ports, caller, 'items' in past ? past.items.map(({ commitmentId }) => commitmentId) : [], today)
    return { command: { type: 'FileLetter', number, signedOn, signer, paper, named, today }, onlyAtHead: head }
  }, files)
}

export const dropLetter = (ports: LetterPorts) => (caller: Caller, input: DropLetter): Promise<Answer<Written>> =>
  onLetter(ports, caller, input, 'dropLetter', [input.reason], async () => ({ command: { type: 'DropLetter', reason: input.reason, today: ports.clock.today() } }))

/** The office that is urged says why it is late and what it does about it. */
export const explainDelay = (ports: LetterPorts) => async (caller: Caller, input: ExplainDelay): Promise<Answer<Written>> => {
  const gathered = await gatherEvidence(ports, input.attached)
  if ('refusal' in gathered) return refusedBecause(gathered.refusal, gathered.at)
  const { evidence, files } = gathered
  return onLetter(ports, caller, input, 'explainDelay', [input.text, evidence], async () => ({
    command: { type: 'Explain', officeId: caller.actor.office, text: input.text, evidence, today: ports.clock.today() },
  }), files)
}

export const judgeExplanation = (ports: LetterPorts) => (caller: Caller, input: JudgeExplanation): Promise<Answer<Written>> =>
  onLetter(ports, caller, input, 'judgeExplanation', [input.outcome, input.reason], async () => ({
    command: { type: 'JudgeExplanation', outcome: input.outcome, reason: input.reason, today: ports.clock.today() },
  }))

type Asked = { readonly command: LetterCommand; readonly onlyAtHead?: number }

const onLetter = (
  ports: LetterPorts, caller: Caller, { key, letterId, basedOn }: OnLetter, permission: Permission, content: unknown, ask: () => Promise<Asked>, files: readonly KeptFile[] = [],
): Promise<Answer<Written>> =>
  carryOut(ports, caller, {
    permission, key, content: [letterId, content], result: { letterId },
    plan: async (): Promise<Plan> => {
      const { command, ...at } = await ask()
      const decided = await decideOn(ports.log, caller.council, letter, `letter/${letterId}`, command, basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write], files, ...at }
    },
  })

/** The promises named as they stand, of one moment of the log: an answer that comes meanwhile is seen before anything is written. */
const namedNow = async ({ register }: LetterPorts, { council }: Caller, ids: readonly string[], today: IsoDate) => {
  const { head, promises } = await register.letters.places(council, ids)
  const found = (id: string) => {
    const place = promises.get(id)
    return place === undefined ? null : urgedItemOf(place, today)
  }
  return { head, named: [...new Set(ids)].map(found) }
}
