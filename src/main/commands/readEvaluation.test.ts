import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CommandRefused } from '../specified.ts'
import { printEvaluation } from './readEvaluation.ts'

const text = 'UBND tỉnh giao Sở Y tế rà soát các phòng khám tư nhân trước ngày 30/8.'
const row = (labels: readonly object[]): string => JSON.stringify({ id: 'b', text, date: '2024-07-03', commitments: labels })
const printed = (content: string, asked: { errors: boolean; json: boolean }): readonly string[] => {
  const lines: string[] = []
  printEvaluation('mau.jsonl', content, asked, (line) => void lines.push(line))
  return lines
}

test('figures are printed with their numerators, or as one JSON object', () => {
  const right = `${row([{ start: 0, end: text.length - 1, force: 'directive', owner: 'Sở Y tế', deadline: '2024-08-29' }])}\n\n`
  assert.ok(printed(right, { errors: true, json: false }).includes('deadline  1/1 (1)'))
  const [json = '', ...rest] = printed(right, { errors: true, json: true })
  assert.deepEqual([JSON.parse(json).binding.f1, rest], [1, []])
})

test('with --errors each false alarm and miss is shown in its context', () => {
  assert.ok(printed(row([]), { errors: true, json: false }).some((line) => line.startsWith('falseAlarm  b') && line.includes('⟦')))
  assert.ok(!printed(row([]), { errors: false, json: false }).some((line) => line.startsWith('falseAlarm')))
})

test('a line that is no labelled text is refused by its number', () => {
  assert.throws(() => printed(`${row([])}\n{"id":`, { errors: false, json: false }), (error) => error instanceof CommandRefused && error.message.startsWith('mau.jsonl, line 2'))
})
