import type { Child } from 'hono/jsx'
import type { ReceivedProposal, SelectionNow } from '../../../application/selectionRegister.ts'
import type { DeputyRow } from '../../../application/floorRegister.ts'
import type { Group, Origin } from '../../../domain/selection/index.ts'
import { nameIn } from '../../presenters/officeNames.ts'
import { useVisit } from '../../request/visit.ts'
import { CRITERION_WORDS } from '../../words/topicWords.ts'
import { ORIGIN_WORDS, selectionWords } from '../../words/selectionWords.ts'
import { Table } from '../Table.tsx'
import { Tag } from '../Tag.tsx'

/** What names are looked up in. */
export type Known = { readonly offices: ReadonlyMap<string, string>; readonly deputies: readonly DeputyRow[] }

export const originName = (origin: Origin, { offices, deputies }: Known): string | null => {
  switch (origin.kind) {
    case 'deputy': return deputies.find(({ id }) => id === origin.deputyId)?.name ?? origin.deputyId
    case 'committee': return nameIn(offices, origin.officeId)
    case 'society': return origin.who
    default: return null
  }
}

/** The groups, each with its criteria, who answers, the proposals it holds, and whether the council chose it. */
export const Groups = ({ now, known, below }: { readonly now: SelectionNow; readonly known: Known; readonly below?: (group: Group) => Child }) => {
  const { say } = useVisit()
  const { groups, chosen } = now.selection
  if (groups.length === 0) return <p>{say(selectionWords.groupsNone)}</p>
  return (
    <ol class="questions">
      {groups.map((group) => (
        <li>
          <p class="question-head"><strong lang="vi">{group.title}</strong> {chosen === null ? null : chosen.groupIds.includes(group.groupId) ? <Tag tone="good">{say(selectionWords.chosen)}</Tag> : <Tag tone="plain">{say(selectionWords.notChosen)}</Tag>}</p>
          {group.scope === '' ? null : <p lang="vi">{group.scope}</p>}
          <p class="hint">{say(selectionWords.criteria)}: {group.criteria.map((one) => say(CRITERION_WORDS[one])).join('; ')}</p>
          {group.addressees.length === 0 ? null : <p>{say(selectionWords.answers)}: {group.addressees.map(({ officeId, official }) => `${official} (${nameIn(known.offices, officeId)})`).join('; ')}</p>}
          <ul class="asked">{now.proposals.filter(({ proposal }) => group.proposalIds.includes(proposal.proposalId)).map(({ proposal, receipt }) => <li><span lang="vi">{proposal.issue}</span> <small>{say(ORIGIN_WORDS[proposal.origin.kind])} · {receipt}</small></li>)}</ul>
          {below?.(group)}
        </li>
      ))}
    </ol>
  )
}

/** Every proposal with its receipt, where it comes from and where it went. */
export const Proposals = ({ now, known, rows, more }: { readonly now: SelectionNow; readonly known: Known; readonly rows: readonly ReceivedProposal[]; readonly more?: (row: ReceivedProposal) => Child }) => {
  const { say } = useVisit()
  if (rows.length === 0) return <p>{say(selectionWords.proposalsNone)}</p>
  const groupsOf = ({ proposal }: ReceivedProposal) => now.selection.groups.filter(({ proposalIds }) => proposalIds.includes(proposal.proposalId))
  return (
    <Table caption={say(selectionWords.proposals)} captionUnseen rows={rows} columns={[
      {
        head: say(selectionWords.issue), cell: (row) => (
          <>
            <span lang="vi">{row.proposal.issue}</span>
            {row.proposal.late ? <> <Tag tone="soon">{say(selectionWords.late)}</Tag></> : null}{row.proposal.status === 'withdrawn' ? <> <Tag tone="plain">{say(selectionWords.withdrawn)}</Tag></> : null}
            {row.proposal.contested.map(({ words }) => <p class="hint">{say(selectionWords.contested(words))}</p>)}
            {more?.(row)}
          </>
        ),
      },
      { head: say(selectionWords.from), cell: ({ proposal }) => <>{say(ORIGIN_WORDS[proposal.origin.kind])}{originName(proposal.origin, known) === null ? null : <small class="who-of" lang="vi">{originName(proposal.origin, known)}</small>}</> },
      { head: say(selectionWords.addressee), cell: ({ proposal: { addressee } }) => (addressee === null ? say(selectionWords.nobody) : <>{nameIn(known.offices, addressee.officeId)}{addressee.official === null ? null : <small class="who-of" lang="vi">{addressee.official}</small>}</>) },
      { head: say(selectionWords.inGroups), cell: (row) => (groupsOf(row).length === 0 ? say(selectionWords.ungrouped) : groupsOf(row).map(({ title }) => title).join('; ')) },
      { head: say(selectionWords.receipt), cell: ({ receipt, hash }) => <>{say(selectionWords.receiptOf(receipt))} <code>{hash.slice(0, 8)}</code></> },
    ]} />
  )
}

/** By what the council chose. */
export const ChosenBy = ({ now }: { readonly now: SelectionNow }) => {
  const { say } = useVisit()
  const { chosen } = now.selection
  return chosen === null ? null : <p><strong>{say(selectionWords.chosen)}</strong> {chosen.voteId === null ? say(selectionWords.byDocument(chosen.documentNumber ?? '')) : say(selectionWords.byVote)}</p>
}
