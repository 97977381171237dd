import { SELECTION_REFUSALS, type Group, type Origin } from '../../../domain/selection/index.ts'
import { CRITERIA, type Criterion } from '../../../domain/topic/index.ts'
import { WAYS, type Way } from '../../../domain/vote/index.ts'
import type { Addressee } from '../../../domain/question/index.ts'
import type { OfficeRow } from '../../../application/register.ts'
import { readDay } from '../../forms/readDay.ts'
import type { Typed } from '../../forms/typed.ts'
import { callerOf } from '../../request/staffOnly.tsx'
import { voteDeskPath } from '../../live/livePaths.ts'
import { selectionWords } from '../../words/selectionWords.ts'
import type { Deed } from '../deedRoutes.ts'
import { splitLine } from './agendaInput.ts'
import { addresseeIn } from './proposePage.tsx'

export const SELECTION_DEEDS = ['lay-de-xuat', 'nhap-de-xuat', 'lap-nhom', 'sua-nhom', 'bo-nhom', 'lap-phieu', 'quyet-dinh', 'vao-chuong-trinh'] as const
export type SelectionDeed = (typeof SELECTION_DEEDS)[number]

const originIn = (typed: Typed): Origin => {
  switch (typed.text('originKind')) {
    case 'committee': return { kind: 'committee', officeId: typed.text('committeeId') }
    case 'voters': return { kind: 'voters', concernIds: typed.all('concernId') }
    case 'society': return { kind: 'society', who: typed.text('who') }
    case 'promises': return { kind: 'promises', topicId: typed.text('topicId') }
    default: return { kind: 'deputy', deputyId: typed.text('deputyId') }
  }
}

/** Lines of `office; name and post`. Null where an office is not on the list. */
export const addresseesIn = (text: string, offices: readonly OfficeRow[]): readonly Addressee[] | null => {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const found = lines.map((line) => {
    const [name, official] = splitLine(line)
    const office = offices.find((one) => one.endedOn === null && one.name.toLocaleLowerCase('vi') === name.normalize('NFC').toLocaleLowerCase('vi'))
    return office ? { officeId: office.id, official: official ?? '' } : null
  })
  return found.includes(null) ? null : (found as readonly Addressee[])
}

/** The addressees of a group, as lines of the field they are typed in. */
export const addresseeLines = ({ addressees }: Pick<Group, 'addressees'>, names: ReadonlyMap<string, string>): string => addressees.map(({ officeId, official }) => `${names.get(officeId) ?? officeId}; ${official}`).join('\n')

const grouping = (reform: boolean): Deed => ({
  permission: 'formGroup', fields: { 'group-needs-title': 'title', 'group-needs-officials': 'addressees', 'group-needs-proposals': 'title', 'group-needs-criterion': 'title' },
  send: async (c, sittingId, typed) => {
    const addressees = addresseesIn(typed.text('addressees'), await c.var.deps.register.offices(c.var.deps.council))
    if (addressees === null) return { field: 'addressees', message: selectionWords.addresseeUnknown }
    const answer = await c.var.deps.useCases.formGroup(callerOf(c), {
      key: typed.text('key'), sittingId, groupId: reform ? typed.text('groupId') : null, title: typed.text('title'), scope: typed.text('scope'), addressees, proposalIds: typed.all('proposalId'),
      criteria: typed.all('criterion').filter((one): one is Criterion => (CRITERIA as readonly string[]).includes(one)),
    })
    return { answer, notice: 'da-ghi-nhom' }
  },
})

/** Everything the desk that chooses topics sends. */
export const selectionDeeds: Readonly<Record<SelectionDeed, Deed>> = {
  'lay-de-xuat': {
    permission: 'callForProposals', fields: { 'call-day-wrong': 'until', 'call-same-day': 'until' },
    send: async (c, sittingId, typed) => {
      const until = readDay(typed.text('until'))
      return until === null ? { field: 'until', message: SELECTION_REFUSALS['call-day-wrong'] } : { answer: await c.var.deps.useCases.callForProposals(callerOf(c), { key: typed.text('key'), sittingId, until }), notice: 'da-ghi-dien-bien' }
    },
  },
  'nhap-de-xuat': {
    permission: 'enterProposal', fields: { 'proposal-needs-issue': 'issue', 'proposal-needs-origin': 'originKind' },
    send: async (c, sittingId, typed) => ({
      answer: await c.var.deps.useCases.enterProposal(callerOf(c), { key: typed.text('key'), sittingId, origin: originIn(typed), issue: typed.text('issue'), addressee: addresseeIn(typed) }), notice: 'da-gui-de-xuat',
    }),
  },
  'lap-nhom': grouping(false),
  'sua-nhom': grouping(true),
  'bo-nhom': {
    permission: 'formGroup', fields: { 'selection-needs-reason': 'dissolveReason' },
    send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.dissolveGroup(callerOf(c), { key: typed.text('key'), sittingId, groupId: typed.text('groupId'), reason: typed.text('dissolveReason') }), notice: 'da-ghi-nhom' }),
  },
  'lap-phieu': {
    permission: 'prepareVote', fields: { 'vote-needs-options': 'marks', 'vote-marks-out-of-range': 'marks' },
    send: async (c, sittingId, typed) => {
      const { register, council, useCases } = c.var.deps
      const { selection } = await register.selection.selectionNow(council, sittingId)
      const answer = await useCases.prepareVote(callerOf(c), {
        key: typed.text('key'), sittingId, title: selectionWords.ballotTitle.vi, way: WAYS.find((one): one is Way => one === typed.text('way')) ?? 'open', sourceId: null, insteadOf: null,
        choosing: typed.text('ballotKind') === 'each' ? { kind: 'each' } : { kind: 'upTo', marks: Number(typed.text('marks')), chosen: Number(typed.text('places')) },
        options: selection.groups.map(({ groupId, title }) => ({ optionId: groupId, title })),
      })
      return { answer, notice: 'da-ghi-dien-bien', ...(answer.kind === 'done' ? { to: voteDeskPath(answer.result.voteId) } : {}) }
    },
  },
  'quyet-dinh': {
    permission: 'chooseGroups', fields: { 'choice-needs-basis': 'documentNumber', 'choice-not-as-voted': 'voteId', 'group-unknown': 'documentNumber' },
    send: async (c, sittingId, typed) => ({
      answer: await c.var.deps.useCases.chooseGroups(callerOf(c), { key: typed.text('key'), sittingId, groupIds: typed.all('chosenId'), voteId: typed.text('voteId') || null, documentNumber: typed.text('documentNumber') }), notice: 'da-ghi-nhom',
    }),
  },
  // Groups become items of the agenda under the same ids; one that stands there already stays as it is.
  'vao-chuong-trinh': {
    permission: 'setAgenda',
    send: async (c, sittingId, typed) => {
      const { register, council, useCases } = c.var.deps
      const [{ selection }, now] = await Promise.all([register.selection.selectionNow(council, sittingId), register.floor.sittingNow(council, sittingId)])
      const items = (now?.hall.items ?? []).map(({ itemId, kind, title, officeIds, minutes }) => ({ itemId, kind, title, officeIds, minutes }))
      const added = selection.groups.filter(({ groupId }) => selection.chosen?.groupIds.includes(groupId) && !items.some(({ itemId }) => itemId === groupId))
        .map(({ groupId, title, addressees }) => ({ itemId: groupId, kind: 'questioning' as const, title, officeIds: addressees.map(({ officeId }) => officeId), minutes: null }))
      return { answer: await useCases.setAgenda(callerOf(c), { key: typed.text('key'), sittingId, items: [...items, ...added] }), notice: 'da-ghi-chuong-trinh' }
    },
  },
}
