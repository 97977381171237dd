import type { OfficeRow } from '../../application/register.ts'
import type { SittingNow } from '../../application/floorRegister.ts'
import {
  OWN_KINDS, currentItem, currentQueue, currentSpeech, isClosed, openSpeeches, presentCount, spokenFigures,
  type Hall, type ItemKind, type OwnKind, type Segment, type Speaker, type Speech, type TurnKind,
} from '../../domain/floor/index.ts'
import { missingSlots, questionState, type AddresseeState, type Asked, type CauseKind, type QuestionState, type Slot, type SlotValue } from '../../domain/question/index.ts'
import { isByHand, resultOf, type Choice, type Choosing, type Result, type Taken, type Way } from '../../domain/vote/index.ts'
import type { Language } from '../../domain/language.ts'
import { nameIn, officeNames } from '../presenters/officeNames.ts'

/** Somebody on the floor or waiting for it, by name and by the group or office they belong to; null names nobody knows yet. */
export type Named = { readonly name: string | null; readonly of: string | null }

export type LiveSpeech = Named & {
  readonly id: string
  readonly kind: TurnKind
  readonly paused: boolean
  readonly limitMs: number
  readonly extraMs: number
  readonly segments: readonly Segment[]
}

export type LiveAsked = {
  readonly office: string
  readonly official: string
  readonly state: AddresseeState
  readonly substitute: string | null
  /** The parts of the last answer, and which of them are missing; empty before there is one. */
  readonly slots: readonly { readonly slot: Slot; readonly value: SlotValue }[]
  readonly causeKind: CauseKind | null
  readonly missing: readonly Slot[]
  readonly dueOn: string | null
  readonly written: { readonly documentNumber: string; readonly receivedOn: string; readonly text: string } | null
  readonly pressed: readonly string[]
  readonly disputed: string | null
}

export type LiveQuestion = {
  readonly id: string
  /** From 1, in the order in which they were put. */
  readonly number: number
  readonly deputy: string
  readonly text: string
  readonly firstText: string | null
  readonly onTopic: boolean
  readonly ruling: { readonly admitted: boolean; readonly reason: string } | null
  readonly state: QuestionState
  readonly addressees: readonly LiveAsked[]
}

/** A vote as it may be known to everybody: how many handed in a ballot while it is open, what they voted once it is announced, and in a secret vote never who. */
export type LiveVote = {
  readonly id: string
  readonly title: string
  readonly way: Way
  readonly choosing: Choosing
  readonly status: Taken['status']
  readonly textSha256: string | null
  /** Ballots handed in, of those who may vote; null where hands or papers are counted in the hall. */
  readonly cast: number | null
  readonly eligible: number
  /** Null until it is announced. */
  readonly result: Result | null
  /** Who voted what, by name; empty unless the vote is open by name and announced. */
  readonly names: readonly { readonly name: string; readonly choice: string; readonly byDesk: boolean }[]
  readonly tieReason: string | null
  readonly suspendedFor: string | null
  readonly voidFor: string | null
  readonly replaces: boolean
  readonly corrections: readonly { readonly readOut: string; readonly reason: string }[]
  readonly regrets: readonly { readonly name: string; readonly words: string }[]
}

/**
 * What the public sees of a sitting: this and nothing else, each field named here. Whatever is added to the record is not shown until somebody adds it to this list.
 */
export type LiveView = {
  readonly status: Hall['status']
  readonly present: number
  readonly total: number | null
  readonly declared: string | null
  readonly suspendedFor: string | null
  readonly items: readonly { readonly id: string; readonly kind: ItemKind; readonly title: string; readonly offices: readonly string[]; readonly minutes: number | null; readonly status: 'pending' | 'current' | 'done' | 'deferred' }[]
  readonly current: { readonly title: string; readonly kind: ItemKind } | null
  readonly speech: LiveSpeech | null
  /** The speech that was interrupted and waits to go on. */
  readonly interrupted: LiveSpeech | null
  readonly queue: readonly (Named & { readonly kind: TurnKind; readonly called: boolean })[]
  readonly closedLists: readonly OwnKind[]
  readonly votes: readonly LiveVote[]
  readonly questions: readonly LiveQuestion[]
  readonly figures: readonly (Named & { readonly kind: TurnKind; readonly speeches: number; readonly ms: number })[]
}

/** The public view of a sitting in one language. Time spoken is summed up to the last thing on record. */
export const liveView = ({ hall, questions, votes, deputies }: SittingNow, offices: readonly OfficeRow[], language: Language): LiveView => {
  const officesByName = officeNames(language, offices)
  const known = new Map(deputies.map((one) => [one.id, one]))
  const deputyNamed = (id: string): Named => ({ name: known.get(id)?.name ?? id, of: known.get(id)?.groupName ?? null })
  const named = (speaker: Speaker): Named => {
    if (speaker.kind === 'deputy') return deputyNamed(speaker.deputyId)
    return speaker.kind === 'official' ? { name: speaker.name, of: nameIn(officesByName, speaker.officeId) } : { name: null, of: null }
  }
  const whoSpoke = (who: string | null): Named => {
    if (who === null) return { name: null, of: null }
    return known.has(who) ? deputyNamed(who) : { name: nameIn(officesByName, who), of: null }
  }
  const shown = (speech: Speech): LiveSpeech => {
    const { speechId, kind, speaker, status, limitMs, extraMs, segments } = speech
    return { ...named(speaker), id: speechId, kind, paused: status === 'paused', limitMs, extraMs, segments }
  }
  const speech = currentSpeech(hall)
  const interrupted = openSpeeches(hall).find((one) => one !== speech) ?? null
  const item = currentItem(hall)
  return {
    status: hall.status, present: presentCount(hall), total: hall.roll?.total ?? null, declared: hall.declared, suspendedFor: hall.suspendedFor,
    items: hall.items.map(({ itemId, kind, title, officeIds, minutes, status }) => ({ id: itemId, kind, title, offices: officeIds.map((id) => nameIn(officesByName, id)), minutes, status })),
    current: item === null ? null : { title: item.title, kind: item.kind },
    speech: speech && shown(speech),
    interrupted: interrupted && shown(interrupted),
    queue: currentQueue(hall).map(({ kind, status, deputyId }) => ({ ...(deputyId === null ? { name: null, of: null } : deputyNamed(deputyId)), kind, called: status === 'called' })),
    closedLists: item === null ? [] : OWN_KINDS.filter((kind) => isClosed(hall, item.itemId, kind)),
    votes: votes.map((one) => voteShown(one.vote, (id) => deputyNamed(id).name ?? id)),
    questions: questions.map(({ put }, index) => ({
      id: put.questionId, number: index + 1, deputy: deputyNamed(put.deputyId).name ?? '', text: put.wordings.at(-1)!, firstText: put.wordings.length > 1 ? put.wordings[0]! : null,
      onTopic: put.onTopic, ruling: put.ruling, state: questionState(put), addressees: put.addressees.map((asked) => askedShown(asked, nameIn(officesByName, asked.officeId))),
    })),
    figures: spokenFigures(hall, hall.lastAt).map(({ who, kind, speeches, ms }) => ({ ...whoSpoke(who), kind, speeches, ms })),
  }
}

const askedShown = ({ official, state, answers, dueOn, written, pressed, disputed }: Asked, office: string): LiveAsked => {
  const last = answers.at(-1)
  return {
    office, official, state, substitute: last && last.substituteFor !== null ? last.official : null,
    slots: last ? (['cause', 'responsibility', 'measures', 'deadline'] as const).map((slot) => ({ slot, value: last.slots[slot] })) : [],
    causeKind: last?.slots.causeKind ?? null, missing: last ? missingSlots(last.slots) : [],
    dueOn: state === 'writtenDue' ? dueOn : null,
    written: written && { documentNumber: written.documentNumber, receivedOn: written.receivedOn, text: written.text },
    pressed: pressed.map(({ words }) => words), disputed,
  }
}

const voteShown = (vote: Taken, nameOf: (id: string) => string): LiveVote => {
  const { voteId, title, way, choosing, status, textSha256, ballots, deputyIds, tie, suspendedFor, voidFor, insteadOf, corrections, regrets } = vote
  const announced = status === 'announced'
  return {
    id: voteId, title, way, choosing, status, textSha256, cast: isByHand(way) ? null : ballots.length, eligible: deputyIds.length, result: announced ? resultOf(vote) : null,
    names: announced && way === 'open' ? ballots.flatMap(({ deputyId, choice, via }) => (choice === null ? [] : [{ name: nameOf(deputyId), choice: chosen(vote, choice), byDesk: via === 'desk' }])) : [],
    tieReason: announced ? (tie?.reason ?? null) : null, suspendedFor, voidFor, replaces: insteadOf !== null, corrections, regrets: regrets.map(({ deputyId, words }) => ({ name: nameOf(deputyId), words })),
  }
}

/** A stand as its own word, the options marked by their titles. */
const chosen = ({ options }: Taken, choice: Choice): string => {
  if (choice.kind === 'stand') return choice.stand
  return choice.kind === 'marks' ? options.filter(({ optionId }) => choice.optionIds.includes(optionId)).map(({ title }) => title).join('; ') : ''
}
