import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { readLines } from './readLines.ts'

const LINES = [
  'Ông Lê Văn Mẫu, Giám đốc Sở Xây dựng: Sở Xây dựng cam kết sửa xong kè bờ tây sông Lam trước ngày 30/8/2027.',
  'Xin cảm ơn quý vị đại biểu.',
  'Sở Y tế sẽ hoàn thành việc bổ sung bác sĩ cho trạm y tế phường Bến Thử.',
]

const told = async (lines: readonly string[]): Promise<readonly { kind: string; at: number; finding: { quote: string; start: number; end: number; deadline: string | null; owner: string | null } }[]> => {
  const printed: string[] = []
  await readLines(Readable.from(lines.map((line) => `${line}\n`)), { date: '2027-01-05', json: true }, (line) => void printed.push(line))
  return printed.map((line) => JSON.parse(line))
}

test('each finding is told with its number, and its quote is exactly its slice of the lines so far', async () => {
  const steps = await told(LINES)
  assert.deepEqual(steps.map(({ kind, at }) => [kind, at]), [['found', 0], ['found', 1]])
  assert.deepEqual(steps.map(({ finding }) => [finding.owner, finding.deadline]), [['Sở Xây dựng', '2027-08-29'], ['Sở Y tế', null]])
  for (const { finding } of steps) assert.equal(LINES.join('\n').slice(finding.start, finding.end), finding.quote)
})

test('words in decomposed letters are read as the same words', async () => {
  assert.deepEqual(await told(LINES.map((line) => line.normalize('NFD'))), await told(LINES))
})

test('loihua read --live answers a line before the next one is spoken, and takes no file', async () => {
  const program = join(import.meta.dirname, '..', 'loihua.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, 'read', '--live', '--json'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const first = new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))))
  child.stdin.write(`${LINES[0]}\n`)
  assert.match(await first, /"kind":"found","at":0/)
  child.stdin.end()
  assert.equal(await new Promise((resolve) => child.once('close', resolve)), 0)
  const misused = spawn(process.execPath, ['--import', 'tsx', program, 'read', 'a.txt', '--live'], { stdio: 'ignore' })
  assert.equal(await new Promise((resolve) => misused.once('close', resolve)), 2)
})
