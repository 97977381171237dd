import { FORCES, type Finding, type Force, type Place } from '../reading.ts'
import { pairUp, same } from './pairUp.ts'
import type { Label, LabelledText } from './labelled.ts'

/** Right answers out of those asked. */
export type Share = { readonly right: number; readonly of: number }

/** What a reader found in one labelled text. */
export type Judged = { readonly labelled: LabelledText; readonly findings: readonly Finding[] }

/** A miss, a false alarm or a wrong field, with its place. */
export type Fault = { readonly id: string; readonly kind: 'miss' | 'falseAlarm' | 'force' | 'owner' | 'deadline'; readonly place: Place; readonly note: string }

/** Counts over texts. `merged`: labels missed because a finding that holds them was paired with another; `torn`: second findings on one label. */
export type Tally = {
  readonly truePositive: number
  readonly falsePositive: number
  readonly falseNegative: number
  readonly skipped: number
  readonly onLookAlike: number
  readonly merged: number
  readonly torn: number
  readonly byForce: Readonly<Record<Force, Share>>
  readonly fields: Readonly<Record<'force' | 'owner' | 'speaker' | 'deadline' | 'noDeadline' | 'precision', Share>>
  readonly faults: readonly Fault[]
}

type Counts = { right: number; of: number }
const counts = (): Counts => ({ right: 0, of: 0 })
const count = (share: Counts, right: boolean): void => {
  share.of += 1
  if (right) share.right += 1
}

/** Either names the other: "Sở Y tế" for "Giám đốc Sở Y tế" is the same bearer. */
const sameName = (found: string | null, label: string): boolean => {
  const [a, b] = [(found ?? '').toLowerCase(), label.toLowerCase()]
  return a !== '' && (a.includes(b) || b.includes(a))
}

/** Compares findings with labels, with the semantics of the labelled set's own scorer; labels that `keep` refuses are excused. */
export const tally = (judged: readonly Judged[], keep: (label: Label) => boolean): Tally => {
  const sum = { truePositive: 0, falsePositive: 0, falseNegative: 0, skipped: 0, onLookAlike: 0, merged: 0, torn: 0 }
  const byForce = { promise: counts(), target: counts(), directive: counts(), plan: counts(), vague: counts() } satisfies Record<(typeof FORCES)[number], Counts>
  const fields = { force: counts(), owner: counts(), speaker: counts(), deadline: counts(), noDeadline: counts(), precision: counts() }
  const faults: Fault[] = []
  for (const { labelled, findings } of judged) {
    const labels = labelled.labels.filter(keep)
    const found = findings.toSorted((a, b) => a.start - b.start)
    const pairs = pairUp(found, labels)
    const met = new Map([...pairs].map(([a, b]) => [b, a]))
    const excused: readonly Place[] = [...labelled.excused, ...labelled.labels.filter((label) => !keep(label))]
    const fault = (kind: Fault['kind'], place: Place, note = ''): void => void faults.push({ id: labelled.id, kind, place, note })
    sum.truePositive += pairs.size
    sum.falseNegative += labels.length - pairs.size
    found.forEach((finding, a) => {
      if (pairs.has(a)) return
      const onLabel = labels.some((label) => same(finding, label))
      if (!onLabel && excused.some((place) => same(finding, place))) {
        sum.skipped += 1
        return
      }
      sum.falsePositive += 1
      if (onLabel) sum.torn += 1
      if (labelled.lookAlike.some((place) => same(finding, place))) sum.onLookAlike += 1
      fault('falseAlarm', finding, `${finding.force} ${finding.rules.join(' ')}`)
    })
    labels.forEach((label, b) => {
      const finding = found[met.get(b) ?? -1]
      count(byForce[label.force], finding !== undefined)
      if (!finding) {
        if (found.some((other) => same(other, label))) sum.merged += 1
        fault('miss', label, label.force)
        return
      }
      count(fields.force, finding.force === label.force)
      if (finding.force !== label.force) fault('force', label, `${finding.force} ≠ ${label.force}`)
      if (label.owner !== null) {
        count(fields.owner, sameName(finding.owner, label.owner))
        if (!sameName(finding.owner, label.owner)) fault('owner', label, `${finding.owner ?? '-'} ≠ ${label.owner}`)
      }
      if (label.speaker !== null) count(fields.speaker, sameName(finding.speaker, label.speaker))
      if (label.deadline === null) count(fields.noDeadline, finding.deadline === null)
      else {
        count(fields.deadline, finding.deadline === label.deadline)
        if (label.precision !== null) count(fields.precision, finding.precision === label.precision)
      }
      if (finding.deadline !== label.deadline) fault('deadline', label, `${finding.deadline ?? '-'} ≠ ${label.deadline ?? '-'}`)
    })
  }
  return { ...sum, byForce, fields, faults }
}
