import type { Child } from 'hono/jsx'
import type { OfficeRow, SittingRow } from '../../application/register.ts'
import { useVisit } from '../request/visit.ts'
import { listPath, STATUS_CHOICES, TIMELINESS_CHOICES, type ListFilter } from '../presenters/listFilter.ts'
import { listWords, STATUS_CHOICE_WORDS } from '../words/listWords.ts'
import { PASSED_WORDS } from '../words/passingWords.ts'
import { TIMELINESS_WORDS } from '../words/statusWords.ts'

type Props = {
  readonly filter: ListFilter
  readonly offices: readonly OfficeRow[]
  readonly sittings: readonly SittingRow[]
  readonly names: ReadonlyMap<string, string>
}

/** The filters of the list as a form that asks for an address, and those in force, each with a way to drop it. */
export const FilterForm = ({ filter, offices, sittings, names }: Props) => {
  const { say, href } = useVisit()
  const owners = offices.filter(({ kind }) => kind === 'agency').map(({ id }) => ({ value: id, name: names.get(id) ?? id }))
  return (
    <>
      <form class="filters" role="search" method="get" action={href('/cam-ket')}>
        <div class="filter filter-words">
          <label for="q">{say(listWords.search)}</label>
          <input type="search" id="q" name="q" value={filter.q} />
        </div>
        {filter.passed === '' ? null : <input type="hidden" name="passed" value={filter.passed} />}
        <Choose name="office" label={say(filter.passed === '' ? listWords.office : listWords.anyOffice)} chosen={filter.office} choices={owners} />
        <Choose name="status" label={say(listWords.status)} chosen={filter.status} choices={STATUS_CHOICES.map((value) => ({ value, name: say(STATUS_CHOICE_WORDS[value]) }))} />
        <Choose name="timeliness" label={say(listWords.timeliness)} chosen={filter.timeliness} choices={TIMELINESS_CHOICES.map((value) => ({ value, name: say(TIMELINESS_WORDS[value]) }))} />
        <Choose name="sitting" label={say(listWords.sitting)} chosen={filter.sitting} choices={sittings.map(({ id, name }) => ({ value: id, name }))} />
        <button type="submit" class="button button-main">{say(listWords.apply)}</button>
      </form>
      <Active filter={filter} sittings={sittings} names={names} />
    </>
  )
}

const Choose = ({ name, label, chosen, choices }: { readonly name: string; readonly label: string; readonly chosen: string; readonly choices: readonly { readonly value: string; readonly name: string }[] }) => {
  const { say } = useVisit()
  return (
    <div class="filter">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{say(listWords.any)}</option>
        {choices.map((choice) => <option value={choice.value} selected={choice.value === chosen}>{choice.name}</option>)}
      </select>
    </div>
  )
}

const Active = ({ filter, sittings, names }: Pick<Props, 'filter' | 'sittings' | 'names'>): Child => {
  const { say, href } = useVisit()
  const active: readonly (readonly [keyof ListFilter, string])[] = [
    ['q', filter.q && `“${filter.q}”`],
    ['office', names.get(filter.office) ?? filter.office],
    ['passed', filter.passed && say(PASSED_WORDS[filter.passed])],
    ['status', filter.status && say(STATUS_CHOICE_WORDS[filter.status])],
    ['timeliness', filter.timeliness && say(TIMELINESS_WORDS[filter.timeliness])],
    ['sitting', sittings.find(({ id }) => id === filter.sitting)?.name ?? filter.sitting],
  ]
  const set = active.filter(([, name]) => name !== '')
  if (set.length === 0) return null
  return (
    <div class="active-filters">
      <p id="dang-loc">{say(listWords.active)}</p>
      <ul aria-labelledby="dang-loc">
        {set.map(([field, name]) => (
          <li><a href={href(listPath({ ...filter, page: 1, [field]: '' }))} aria-label={say(listWords.remove(name))}>{name} <span aria-hidden="true">×</span></a></li>
        ))}
        <li><a class="clear" href={href('/cam-ket')}>{say(listWords.clear)}</a></li>
      </ul>
    </div>
  )
}
