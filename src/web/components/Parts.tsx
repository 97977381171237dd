import type { Relatives } from '../presenters/relativesOf.ts'
import { useVisit } from '../request/visit.ts'
import { partWords } from '../words/partWords.ts'
import { LedgerList } from './LedgerList.tsx'

type Props = {
  readonly relatives: Relatives
  readonly names: ReadonlyMap<string, string>
  /** Where a promise is read, as a path without language; its public page when left out. */
  readonly pathOf?: (id: string) => string
}

const publicPath = (id: string): string => `/cam-ket/${id}`

/** Which promise this one is a part of; nothing for a whole. */
export const PartOf = ({ relatives: { whole }, pathOf = publicPath }: Omit<Props, 'names'>) => {
  const { say, href } = useVisit()
  return whole === null ? null : <p class="part-of">{say(partWords.partOf)} <a href={href(pathOf(whole.id))} lang="vi">{whole.action}</a></p>
}

/** The parts of a divided promise, each with its office, its date and its three statuses; nothing for an undivided one. */
export const Parts = ({ relatives: { parts }, names, pathOf = publicPath }: Props) => {
  const { say } = useVisit()
  if (parts.length === 0) return null
  const finished = parts.filter(({ status }) => status === 'verified' || status === 'closed' || status === 'withdrawn').length
  return (
    <section id="cac-phan">
      <h2>{say(partWords.heading)} <span class="count figures">{parts.length}</span></h2>
      <p>{say(partWords.finished(finished, parts.length))}</p>
      <LedgerList rows={parts} names={names} pathOf={pathOf} partsMarked={false} />
    </section>
  )
}
