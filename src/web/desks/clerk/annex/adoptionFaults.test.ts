import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REFUSALS } from '../../../../application/answer.ts'
import type { CommitmentRow } from '../../../../application/register.ts'
import { typedFrom } from '../../../forms/typed.ts'
import { adoptionFaults } from './adoptionFaults.ts'
import type { ChosenRow } from './annexRows.ts'

const whole = { number: '65/NQ-HĐND', date: '05/7/2026', subject: 'Về chất vấn', signer: 'Nguyễn Văn Bình' }
const line = (overseerOfficeId: string, ownerOfficeId: string | null = 'o', id = 'a'): ChosenRow => ({ number: 1, basedOn: 2, overseerOfficeId, row: { id, ownerOfficeId } as CommitmentRow })
const faults = (changes: Partial<typeof whole>, rows: readonly ChosenRow[] = [line('x')]) =>
  adoptionFaults(typedFrom(Object.entries({ ...whole, ...changes })), rows, '2026-07-03').map(({ field, message }) => `${field}: ${message.vi}`)

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
