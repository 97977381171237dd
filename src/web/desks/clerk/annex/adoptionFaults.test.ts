import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REFUSALS } from '../../../../application/answer.ts'
import type { CommitmentRow } from '../../../../application/register.ts'
import { officeRow } from '../../../../../test/samples/officeRow.ts'
import { typedFrom } from '../../../forms/typed.ts'
import { adoptionFaults } from './adoptionFaults.ts'
import type { ChosenRow } from './annexRows.ts'

const whole = { number: '65/NQ-HĐND', date: '05/7/2026', subject: 'Về chất vấn', signer: 'Nguyễn Văn Bình' }
const OFFICES = [
  officeRow('o', 'Sở Y tế'), officeRow('cu', 'Sở Cũ', { endedOn: '2026-07-01', successorOfficeIds: ['o'] }), officeRow('ban-cu', 'Ban Cũ', { kind: 'committee', endedOn: '2026-07-01' }),
]
const line = (overseerOfficeId: string, ownerOfficeId: string | null = 'o', id = 'a'): ChosenRow => ({ number: 1, basedOn: 2, overseerOfficeId, row: { id, ownerOfficeId } as CommitmentRow })
const faults = (changes: Partial<typeof whole>, rows: readonly ChosenRow[] = [line('x')]) =>
  adoptionFaults(typedFrom(Object.entries({ ...whole, ...changes })), rows, { sittingDate: '2026-07-03', offices: OFFICES }).map(({ field, message }) => `${field}: ${message.vi}`)

test('a whole form has no fault, with the day written either way', () => {
  assert.deepEqual(faults({}), [])
  assert.deepEqual(faults({ date: '2026-07-03' }), [])
})

test('everything missing is told at once', () => {
  assert.equal(faults({ number: ' ', date: '', subject: '', signer: '' }, []).length, 5)
})

test('30 February and a day before the sitting are refused at the field of the day', () => {
  assert.deepEqual(faults({ date: '30/2/2026' }), [`date: ${REFUSALS['date-not-in-calendar'].vi}`])
  assert.deepEqual(faults({ date: '2026-07-02' }), [`date: ${REFUSALS['resolution-before-sitting'].vi}`])
})

test('lines without a committee are told once, however many they are', () => {
  assert.deepEqual(faults({}, [line('', 'o', 'a'), line('', 'o', 'b')]), [`ban: ${REFUSALS['overseer-missing'].vi}`])
})

test('a line without an owner, or verified by its owner, is named by its number', () => {
  assert.deepEqual(faults({}, [line('x', null)]), [`ban-a: Dòng 1: ${REFUSALS['owner-missing'].vi}`])
  assert.deepEqual(faults({}, [line('o', 'o')]), [`ban-a: Dòng 1: ${REFUSALS['overseer-is-owner'].vi}`])
})

test('a line whose owner or committee has ended is named with who goes on', () => {
  assert.deepEqual(faults({}, [line('x', 'cu')]), ['ban-a: Dòng 1: Sở Cũ đã kết thúc hoạt động, nay là Sở Y tế. Hãy sửa lại cơ quan chủ trì rồi xác nhận lời văn.'])
  assert.deepEqual(faults({}, [line('ban-cu')]), [`ban-a: Dòng 1: ${REFUSALS['overseer-has-ended'].vi}`])
})
