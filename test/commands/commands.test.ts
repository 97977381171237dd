import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { emptyDatabase, scratchDatabase, type ScratchDatabase } from '../contracts/scratchDatabase.ts'
import { sitePorts } from '../../src/main/sitePorts.ts'
import { systemClock } from '../../src/main/systemPorts.ts'
import { loadExample } from '../../src/main/example/loadExample.ts'

const PROGRAM = join(import.meta.dirname, '../../dist/server/main/loihua.js')
const folder = mkdtempSync(join(tmpdir(), 'loihua-commands-'))
let scratch: ScratchDatabase
let council = ''
before(async () => {
  scratch = await scratchDatabase()
  council = await scratch.council()
  await loadExample(sitePorts(scratch.database, systemClock('Asia/Ho_Chi_Minh')), council, () => undefined)
})
after(async () => {
  rmSync(folder, { recursive: true, force: true })
  await scratch.drop()
})

const loihua = (args: readonly string[], { url = scratch.url, stdin = '' }: { readonly url?: string; readonly stdin?: string } = {}): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env: { ...process.env, DATABASE_URL: url, COUNCIL: '' } })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk))
    child.once('close', (code) => resolve({ code, out, err }))
    child.stdin.end(stdin)
  })

test('read --json prints one object on one line in the documented form, and every quote is its slice', async () => {
  const text = 'Ông Lê Văn Mẫu, Giám đốc Sở Y tế: Sở Y tế cam kết hoàn thành trạm y tế phường Bến Thử trước ngày 30/8/2026.\n'
  const { code, out } = await loihua(['read', '-', '--json', '--date', '2026-07-01'], { stdin: text })
  assert.equal(code, 0)
  assert.equal(out.trimEnd().split('\n').length, 1)
  const read = JSON.parse(out) as { source: object; speakers: object[]; commitments: Record<string, unknown>[]; deadlines: object[] }
  assert.deepEqual(Object.keys(read), ['source', 'speakers', 'commitments', 'deadlines'])
  assert.deepEqual(Object.keys(read.source), ['name', 'sha256', 'kind'])
  const [found] = read.commitments
  assert.ok(found)
  const FIELDS = ['quote', 'start', 'end', 'speaker', 'speakerRole', 'owner', 'supporting', 'action', 'deadlineText', 'deadline', 'precision', 'force', 'condition', 'missing', 'rules']
  assert.deepEqual(Object.keys(found).slice(0, FIELDS.length), FIELDS)
  assert.equal(text.slice(found['start'] as number, found['end'] as number), found['quote'])
  assert.equal(found['deadline'], '2026-08-29')
})

test('a text that is not there or not text, and a day that does not exist, are told in a line with code 1', async () => {
  writeFileSync(join(folder, 'anh.txt'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1))
  for (const [args, words] of [[['read', 'khong-co.txt'], /khong-co\.txt/], [['read', 'anh.txt'], /not text/], [['read', '-', '--date', '2026-02-30'], /2026-02-30/]] as const) {
    const { code, out, err } = await loihua([...args])
    assert.deepEqual([code, out], [1, ''])
    assert.match(err, words)
    assert.equal(err.trim().split('\n').length, 1, err)
  }
})

test('bad usage is told with the usage and code 2', async () => {
  for (const args of [['read'], ['read', '-', '--no-such-option'], ['demo'], ['demo', 'explode'], ['reed']]) {
    const { code, out, err } = await loihua(args)
    assert.deepEqual([code, out], [2, ''], args.join(' '))
    assert.notEqual(err, '')
  }
})

test('tally counts parts that sum to the whole', async () => {
  const { code, out } = await loihua(['tally', '--json'])
  assert.equal(code, 0)
  const { owed, claimed, verified, closed, withdrawn, total } = JSON.parse(out) as Record<string, number>
  assert.equal((owed ?? 0) + (claimed ?? 0) + (verified ?? 0) + (closed ?? 0) + (withdrawn ?? 0), total)
  assert.ok((total ?? 0) > 0)
})

test('the annex is written as a Word file, and an unknown number names those there are', async () => {
  const { code, out } = await loihua(['annex', '41/NQ-HĐND', '--out', 'phu-luc.docx'])
  assert.deepEqual([code, out], [0, 'phu-luc.docx\n'])
  const unknown = await loihua(['annex', '999/NQ-HĐND'])
  assert.equal(unknown.code, 1)
  assert.match(unknown.err, /41\/NQ-HĐND/)
})

test('a backup restored elsewhere proves sound with the same head; what is no backup changes nothing', async () => {
  const target = await emptyDatabase()
  try {
    assert.equal((await loihua(['backup', 'ban-sao.ndjson.gz'])).code, 0)
    writeFileSync(join(folder, 'not-a-backup.gz'), 'không phải bản sao lưu')
    for (const file of ['not-a-backup.gz', 'not-there.gz']) assert.equal((await loihua(['restore', file], { url: target.url })).code, 1)
    assert.equal((await loihua(['verify'], { url: target.url })).out, '')
    const restored = await loihua(['restore', 'ban-sao.ndjson.gz'], { url: target.url })
    assert.equal(restored.code, 0, restored.err)
    const [here, there] = await Promise.all([loihua(['verify', '--json']), loihua(['verify', '--json'], { url: target.url })])
    assert.deepEqual([here.code, there.code], [0, 0])
    assert.equal(there.out, here.out)
    const again = await loihua(['restore', 'ban-sao.ndjson.gz'], { url: target.url })
    assert.equal(again.code, 1)
  } finally {
    await target.drop()
  }
})

test('a single changed byte is found and named by verify, with code 1', async () => {
  await scratch.superuser.query(`alter table event disable trigger all`)
  await scratch.superuser.query(`update event set body = overlay(body placing 'X' from 40 for 1) where council_id = $1 and position = 7`, [council])
  const { code, out } = await loihua(['verify', '--json'])
  assert.equal(code, 1)
  assert.match(out, /"position":7/)
})

test('an account gets a random password, printed once, for an office there is', async () => {
  const { code, out } = await loihua(['account', 'add', 'chuyen.vien', '--role', 'clerk', '--office', 'Sở Y tế'])
  assert.equal(code, 0)
  assert.match(out, /^chuyen\.vien \S{16}\n$/)
  for (const [args, words] of [
    [['account', 'add', 'chuyen.vien', '--role', 'clerk', '--office', 'Sở Y tế'], /taken/],
    [['account', 'add', 'khac', '--role', 'vua', '--office', 'Sở Y tế'], /--role/],
    [['account', 'add', 'khac', '--role', 'clerk', '--office', 'Sở Không Có'], /--office/],
  ] as const) {
    const refused = await loihua([...args])
    assert.equal(refused.code, 1)
    assert.match(refused.err, words)
  }
})
