import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ItemState } from '../../../domain/floor/index.ts'
import { itemsIn, linesOf, splitLine } from './agendaInput.ts'

const before: readonly ItemState[] = [{ itemId: 'm1', kind: 'opening', title: 'Khai mạc', officeIds: ['o'], minutes: 10, status: 'done', begunAt: 1, endedAt: 2 }]

test('a line is a title and, after its last semicolon, the minutes; a title that was there keeps what it is', () => {
  assert.deepEqual(itemsIn(' Khai mạc ; 15\n\nNhóm 1: đường; cầu; 120\nNghỉ', before, (line) => `moi-${line}`), [
    { itemId: 'm1', kind: 'opening', title: 'Khai mạc', officeIds: ['o'], minutes: 15 },
    { itemId: 'moi-1', kind: 'questioning', title: 'Nhóm 1: đường; cầu', officeIds: [], minutes: 120 },
    { itemId: 'moi-2', kind: 'questioning', title: 'Nghỉ', officeIds: [], minutes: null },
  ])
  assert.equal(linesOf(before), 'Khai mạc; 10')
})

test('minutes that are no number are passed on to be refused, not taken for none', () => {
  assert.ok(Number.isNaN(itemsIn('Khai mạc; mười', [], String)[0]!.minutes))
  assert.deepEqual(splitLine('Nguyễn Thị Ân;'), ['Nguyễn Thị Ân', null])
})
