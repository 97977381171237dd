import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { REFUSALS } from '../../application/answer.ts'
import { docxOf, paragraphOf, xlsxOf } from '../../../test/documents/officeFiles.ts'
import { pdfFile } from '../../../test/documents/pdfFile.ts'

const PROMISE = 'Sở Xây dựng cam kết hoàn thành dự án đường số 2 trước ngày 30/8/2027.'
const folder = mkdtempSync(join(tmpdir(), 'read-'))
after(() => rmSync(folder, { recursive: true }))

/** Runs `loihua read` on a file of this name, as a person at the terminal would. */
const readFile = (name: string, content: string | Uint8Array, ...options: readonly string[]) => {
  writeFileSync(join(folder, name), content)
  return spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, '..', 'loihua.ts'), 'read', join(folder, name), ...options], { encoding: 'utf8' })
}

test('each kind of file is read, and its kind told', () => {
  const files: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['a.txt', PROMISE, 'text'], ['a.md', PROMISE, 'markdown'], ['a.html', `<article><p>${PROMISE}</p></article>`, 'html'], ['a.docx', docxOf(paragraphOf([null, PROMISE])), 'docx'],
    ['a.xlsx', xlsxOf([{ name: 'a', rows: [[PROMISE]] }]), 'xlsx'], ['a.pdf', pdfFile([[PROMISE]]), 'pdf'], ['a.srt', `1\n00:01:02,000 --> 00:01:04,000\n${PROMISE}\n`, 'srt'],
  ]
  for (const [name, content, kind] of files) {
    const { stdout, stderr, status } = readFile(name, content, '--json')
    assert.equal(status, 0, stderr)
    const { source, commitments } = JSON.parse(stdout) as { source: { kind: string; name: string }; commitments: { quote: string; deadline: string; time?: string }[] }
    assert.deepEqual([source.kind, source.name], [kind, name])
    const [found] = commitments
    assert.ok(found && PROMISE.startsWith(found.quote), name)
    assert.equal(found.deadline, '2027-08-29', name)
    assert.equal(found.time, kind === 'srt' ? '0:01:02' : undefined, 'only a recording has times')
  }
})

test('legacy letters are turned into Unicode, and that is said on stderr in both languages', () => {
  const { stdout, stderr, status } = readFile('cu.docx', docxOf(paragraphOf(['.VnTime', 'Së X©y dùng cam kÕt hoµn thµnh dù ¸n tr­íc ngµy 30/8/2027.'])), '--json')
  assert.equal(status, 0)
  assert.match(stdout, /"owner":"Sở Xây dựng"/)
  assert.match(stderr, /TCVN3 \(ABC\) đã được chuyển sang Unicode\n.*were turned into Unicode/)
})

test('a scan is refused with its remedy and exit code 1', () => {
  const { stdout, stderr, status } = readFile('quet.pdf', pdfFile(['picture']))
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.ok(stderr.includes(REFUSALS['no-text-layer'].en))
})
