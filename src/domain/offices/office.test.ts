import { test } from 'node:test'
import { OFFICE_COMMANDS, appointed, ended, established, left, renamed } from '../../../test/domain/officeSamples.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { office, type OfficeCommand, type OfficeRefusal } from './index.ts'

const { given } = specificationOf(office)
const { EstablishOffice, RenameOffice, EndOffice, AppointHolder, RecordHolderLeft } = OFFICE_COMMANDS

test('an office is established once, under its trimmed name', () => {
  given().when({ ...EstablishOffice, name: ' Sở Giao thông vận tải ' }).then(established)
  given(established).when(EstablishOffice).refused('office-already-established')
  given().when({ ...EstablishOffice, establishedOn: '2016-02-30' }).refused('office-day-not-in-calendar')
})
test('an office without a name is refused', () => given().when({ ...EstablishOffice, name: '  ' }).refused('office-needs-name'))

test('an office is renamed by a numbered document, on a day that has come and lies after its last name', () => {
  given(established).when(RenameOffice).then(renamed)
  given(established).when({ ...RenameOffice, documentNumber: ' ' }).refused('office-document-missing')
  given(established).when({ ...RenameOffice, name: '' }).refused('office-needs-name')
  given(established).when({ ...RenameOffice, name: established.name, nameEn: established.nameEn }).refused('office-name-unchanged')
  given(established).when({ ...RenameOffice, renamedOn: '2026-07-11' }).refused('office-day-ahead')
  given(established).when({ ...RenameOffice, renamedOn: 'hôm nay' }).refused('office-day-not-in-calendar')
  given(established).when({ ...RenameOffice, renamedOn: '2016-01-01' }).refused('office-day-before-record')
  given(established, renamed).when({ ...RenameOffice, name: 'Sở Vận tải', renamedOn: '2024-03-01' }).refused('office-day-before-record')
})

test('a merger names the one office that goes on', () => {
  given(established).when(EndOffice).then(ended)
  given(established).when({ ...EndOffice, successors: [] }).refused('merger-needs-one-successor')
})
test('a split without a lead and another is refused; the first named leads', () => {
  const [lead, other] = [{ officeId: 'so-xd', standingKind: 'agency' }, { officeId: 'so-nn', standingKind: 'agency' }] as const
  given(established).when({ ...EndOffice, how: 'split' }).refused('split-needs-successors')
  given(established).when({ ...EndOffice, how: 'split', successors: [other, lead] }).then({ ...ended, how: 'split', successorOfficeIds: ['so-nn', 'so-xd'] })
})
test('an office cannot be closed while it owes something without a successor', () => {
  given(established).when({ ...EndOffice, how: 'abolished', successors: [] }).refused('office-still-owes')
  given(established).when({ ...EndOffice, how: 'abolished', successors: [], promises: 0 }).then({ ...ended, how: 'abolished', successorOfficeIds: [] })
  given(established).when({ ...EndOffice, how: 'abolished' }).then({ ...ended, how: 'abolished' })
})
test('a successor is another standing office of the same kind, named once', () => {
  const successors = (...ids: readonly [string, 'agency' | 'committee' | null][]) => ids.map(([officeId, standingKind]) => ({ officeId, standingKind }))
  const ending = (how: 'merged' | 'split', named: readonly [string, 'agency' | 'committee' | null][]): OfficeCommand => ({ ...EndOffice, how, successors: successors(...named) })
  const expected: readonly [OfficeCommand, OfficeRefusal][] = [
    [ending('merged', [['so-gtvt', 'agency']]), 'successor-is-itself'],
    [ending('merged', [['so-xd', null]]), 'successor-not-standing'],
    [ending('merged', [['ban-dt', 'committee']]), 'successor-of-other-kind'],
    [ending('split', [['so-xd', 'agency'], ['so-xd', 'agency']]), 'successor-named-twice'],
  ]
  for (const [command, refusal] of expected) given(established).when(command).refused(refusal)
})
test('an office ends on a document, on a day that has come, after its last name', () => {
  given(established).when({ ...EndOffice, documentNumber: '' }).refused('office-document-missing')
  given(established).when({ ...EndOffice, endedOn: '2026-07-11' }).refused('office-day-ahead')
  given(established).when({ ...EndOffice, endedOn: '2026-06-31' }).refused('office-day-not-in-calendar')
  given(established, renamed).when({ ...EndOffice, endedOn: '2024-03-01' }).refused('office-day-before-record')
})
test('an ended office is neither renamed nor ended again', () => {
  given(established, ended).when(RenameOffice).refused('office-has-ended')
  given(established, ended).when(EndOffice).refused('office-has-ended')
})
test('nothing happens to an office that is not on the list', () => {
  for (const command of [RenameOffice, EndOffice, AppointHolder, RecordHolderLeft]) given().when(command).refused('office-not-established')
})

test('a holder comes to a post, and another one only after the first has left', () => {
  const first = appointed('Lê Thị Cầu', '2020-01-01')
  given(established).when(AppointHolder).then({ ...appointed('Trần Văn Đường', '2025-01-01'), documentNumber: '7/QĐ-UBND' } as never)
  given(established, first).when(AppointHolder).refused('post-is-held')
  given(established, first, left('Lê Thị Cầu', '2025-01-01')).when(AppointHolder).refused('holders-overlap')
  given(established, first, left('Lê Thị Cầu', '2024-12-31')).when({ ...AppointHolder, documentNumber: null }).then(appointed('Trần Văn Đường', '2025-01-01'))
})
test('a post is the same one however it is spelt, and keeps the spelling first used', () => {
  given(established, appointed('Lê Thị Cầu', '2020-01-01')).when({ ...AppointHolder, post: ' GIÁM  ĐỐC' }).refused('post-is-held')
  given(established, appointed('Lê Thị Cầu', '2020-01-01'), left('Lê Thị Cầu', '2021-01-01')).when({ ...AppointHolder, post: 'giám đốc', documentNumber: null }).then(appointed('Trần Văn Đường', '2025-01-01'))
  given(established, appointed('Lê Thị Cầu', '2020-01-01')).when({ ...AppointHolder, post: 'Phó Giám đốc', documentNumber: null }).then(appointed('Trần Văn Đường', '2025-01-01', 'Phó Giám đốc'))
})
test('a former holder is told late, with the last day, where no one else held the post', () => {
  const late = { ...AppointHolder, person: 'Lê Thị Cầu', from: '2020-01-01', documentNumber: null } as const
  const now = appointed('Trần Văn Đường', '2025-01-01')
  given(established, now).when({ ...late, until: '2024-12-31' }).then(appointed('Lê Thị Cầu', '2020-01-01'), left('Lê Thị Cầu', '2024-12-31'))
  given(established, now).when({ ...late, until: null }).refused('holders-overlap')
  given(established, now).when({ ...late, until: '2025-01-01' }).refused('holders-overlap')
  given(established, now).when({ ...late, until: '2019-12-31' }).refused('holder-until-before-from')
})
test('only who holds a post leaves it, not before coming to it', () => {
  const now = appointed('Trần Văn Đường', '2025-01-01')
  given(established, now).when(RecordHolderLeft).then(left('Trần Văn Đường', '2026-05-31'))
  given(established, now).when({ ...RecordHolderLeft, person: 'Lê Thị Cầu' }).refused('holder-not-in-post')
  given(established, now, left('Trần Văn Đường', '2026-05-31')).when(RecordHolderLeft).refused('holder-not-in-post')
  given(established, now).when({ ...RecordHolderLeft, until: '2024-12-31' }).refused('holder-until-before-from')
  given(established, now).when({ ...RecordHolderLeft, until: '31/5' }).refused('office-day-not-in-calendar')
})
test('of an ended office, holders are still told, but of its own days only', () => {
  const past = [established, ended]
  given(...past).when({ ...AppointHolder, from: '2026-07-01' }).refused('holder-after-office-ended')
  given(...past).when({ ...AppointHolder, until: '2026-07-01' }).refused('holder-after-office-ended')
  given(...past).when({ ...AppointHolder, documentNumber: null }).then(appointed('Trần Văn Đường', '2025-01-01'))
  given(established, appointed('Trần Văn Đường', '2025-01-01'), ended).when({ ...RecordHolderLeft, until: '2026-07-01' }).refused('holder-after-office-ended')
})
test('a holder has a post, a name and days of the calendar', () => {
  given(established).when({ ...AppointHolder, post: ' ' }).refused('holder-needs-post')
  given(established).when({ ...AppointHolder, person: ' ' }).refused('holder-needs-person')
  given(established).when({ ...AppointHolder, from: '2025-02-29' }).refused('office-day-not-in-calendar')
  given(established).when({ ...AppointHolder, until: '2025-02-29' }).refused('office-day-not-in-calendar')
})
