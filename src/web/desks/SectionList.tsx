import { EmptyState } from '../components/EmptyState.tsx'
import { Pager } from '../components/Pager.tsx'
import { DESK_HOME } from '../request/deskHome.ts'
import { useVisit } from '../request/visit.ts'
import { DUE_GROUP_WORDS, deskWords } from '../words/deskWords.ts'
import { WorkRow } from './WorkRow.tsx'
import type { FilledSection } from './deskSection.ts'
import { dueGroups } from './dueGroups.ts'

type Props = {
  readonly filled: FilledSection
  readonly names: ReadonlyMap<string, string>
  /** Only its first rows are here; the rest is a page of its own. */
  readonly preview?: boolean
}

/** One list of a desk, with its count, its headings by date and its pages. */
export const SectionList = ({ filled, names, preview }: Props) => {
  const { say, href, today } = useVisit()
  const { section, rows, total, page, pages, counts, remarks } = filled
  return (
    <section class="desk-section" id={section.code}>
      <h2>{say(section.title)} <span class="count figures">{total}</span></h2>
      {total > 0 ? null : <EmptyState title={say(section.none)}>{section.noneRemedy ? <p>{say(section.noneRemedy)}</p> : null}</EmptyState>}
      {counts === null
        ? <ul class="works">{rows.map((row) => <WorkRow row={row} names={names} remark={remarks.get(row.id)} level="h3" />)}</ul>
        : dueGroups(rows, today).map(({ group, rows }) => (
          <>
            <h3 class="group">{say(DUE_GROUP_WORDS[group])} <span class="count figures">{counts[group]}</span></h3>
            <ul class="works">{rows.map((row) => <WorkRow row={row} names={names} remark={remarks.get(row.id)} level="h4" />)}</ul>
          </>
        ))}
      {preview
        ? rows.length < total
          ? <p><a href={href(sectionPath(section.code))}>{say(deskWords.seeAll(total))}<span class="unseen">: {say(section.title)}</span></a></p>
          : null
        : <Pager page={page} pages={pages} hrefOf={(page) => href(sectionPath(section.code, page))} />}
    </section>
  )
}

/** Where one list of a desk stands alone. */
export const sectionPath = (code: string, page = 1): string => `${DESK_HOME}?muc=${code}${page > 1 ? `&page=${page}` : ''}`
