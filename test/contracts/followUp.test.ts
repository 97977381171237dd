import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { daysAfter } from '../../src/domain/calendar/index.ts'
import { digestsOf, searchFor, type Digest, type Sweep } from '../../src/domain/followUp/index.ts'
import { email } from '../../src/notices/email.ts'
import { compareWithRebuild, eventLog, register, verifyLog } from '../../src/postgres/index.ts'
import { randomPromises } from '../domain/randomPromises.ts'
import { startMailServer } from '../notices/mailServer.ts'
import { councilOfMany, due, noticePorts, sendNotices, sweepDue } from '../notices/noticeCouncil.ts'
import { NOW, adopted, append, captured, claimed, offered, office, write } from './samples.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

const sorted = (digests: readonly Digest[]) => digests.toSorted((one, other) => (one.officeId ?? '') < (other.officeId ?? '') ? -1 : 1)

test('whatever happened, what the store finds to tell is what the rules find in all promises, and a rebuild agrees', async () => {
  await fc.assert(fc.asyncProperty(randomPromises, fc.nat({ max: 60 }), fc.integer({ min: 1, max: 45 }), fc.nat({ max: 9 }), async (promises, start, gap, cover) => {
    const council = await scratch.council()
    const log = eventLog({ database: scratch.database, now: () => NOW })
    const { followUp } = register({ database: scratch.database })
    for (const { commitmentId, history } of promises) await log.append(council, append([write(`commitment/${commitmentId}`, 0, ...history)]))
    const all = await followUp.moves(council, null)
    const day = daysAfter('2026-07-20', start + gap)
    const now: Sweep = { day, cover: daysAfter(day, cover), head: all.head }
    for (const head of [0, Math.floor(all.head / 2), all.head]) {
      const since: Sweep = { day: daysAfter('2026-07-20', start), cover: daysAfter('2026-07-20', start + (cover % 3)), head }
      const found = await followUp.moves(council, searchFor(since, now))
      assert.deepEqual(sorted(digestsOf(found.moves, { since, now })), sorted(digestsOf(all.moves, { since, now })))
    }
    assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
  }), { numRuns: 40 })
})

test('an office is told in its inbox and by mail what is due, whose move it is and by when, and both are on record', async () => {
  const council = await scratch.council()
  const server = await startMailServer()
  const mail = email({ smtpUrl: server.url, from: 'Văn phòng HĐND <van-phong@loihua.example>' })
  try {
    await councilOfMany(scratch.database, council, 1, '2026-09-10', () => 'so@example.vn')
    const ports = noticePorts(scratch.database, () => '2026-09-03', { email: mail })
    assert.deepEqual(await sweepDue(ports)(council), { kind: 'swept', digests: 1, lines: 1 })
    assert.deepEqual(await sweepDue(ports)(council), { kind: 'already-swept' })
    assert.equal(await sendNotices(ports)(council), 1)
    assert.equal(await sendNotices(ports)(council), 0)
    const [sent, ...others] = server.mails
    assert.equal(others.length, 0)
    assert.match(sent!.subject, /^1 cam kết cần xử lý \(ngày 03 tháng 9 năm 2026\)$/)
    assert.match(sent!.text, /Hoàn thành nạo vét kênh\n {2}Thực hiện và báo cáo kết quả · mới chuyển đến, còn 7 ngày, đến hết 10\/9\/2026 · 65\/NQ-HĐND/)
    assert.match(sent!.text, /https:\/\/loihua\.example\/thong-bao\/[a-z0-9]{24}/)
    const { rows } = await ports.register.followUp.digests(council, { officeId: 'o0', limit: 5, offset: 0 })
    assert.deepEqual(rows.map(({ day, lineCount, sent: times, openedOn }) => [day, lineCount, times, openedOn]), [['2026-09-03', 1, 1, null]])
    const record = await ports.log.read(council, 'digest/2026-09-03.o0')
    assert.deepEqual(record.map(({ event: { type } }) => type), ['DigestPrepared', 'NoticeSent'])
    assert.equal((record[1]!.event as { messageId: string }).messageId, sent!.messageId)
    assert.ok(!JSON.stringify(record).includes('so@example.vn'), 'no address in the log')
    assert.deepEqual(await compareWithRebuild(scratch.database, council), [])
    assert.equal((await verifyLog(scratch.database, council)).kind, 'sound')
  } finally {
    mail.close()
    await server.close()
  }
})

test('on a closed day nobody is told', async () => {
  const council = await scratch.council()
  await councilOfMany(scratch.database, council, 1, '2026-09-10', () => 'so@example.vn')
  // Saturday, and National Day.
  for (const day of ['2026-08-29', '2026-09-02']) assert.deepEqual(await sweepDue(noticePorts(scratch.database, () => day, {}))(council), { kind: 'closed-day' })
})

test('what is no longer theirs when the message leaves is not in it; a message with nothing left is not sent', async () => {
  const council = await scratch.council()
  const server = await startMailServer()
  const mail = email({ smtpUrl: server.url, from: 'a@loihua.example' })
  try {
    await councilOfMany(scratch.database, council, 2, '2026-09-10', (at) => `so${at}@example.vn`)
    const ports = noticePorts(scratch.database, () => '2026-09-03', { email: mail })
    await ports.log.append(council, append([write('commitment/second', 0, captured('second'), adopted(2, { ownerOfficeId: 'o1', due: due('2026-09-10') }))]))
    await sweepDue(ports)(council)
    for (const id of ['c-o0', 'c-o1']) await ports.log.append(council, append([write(`commitment/${id}`, 2, claimed('2026-09-03'))]))
    assert.equal(await sendNotices(ports)(council), 2)
    assert.deepEqual(server.mails.map(({ to, text }) => [to, text.split('•').length - 1]), [['so1@example.vn', 1]])
    const { rows } = await scratch.superuser.query('select contact_id, state from notice where council_id = $1 order by contact_id', [council])
    assert.deepEqual(rows, [{ contact_id: 'k0', state: 'moot' }, { contact_id: 'k1', state: 'sent' }])
  } finally {
    mail.close()
    await server.close()
  }
})

test('a hand-over on offer is told to the receiver, not to the sender', async () => {
  const council = await scratch.council()
  const ports = noticePorts(scratch.database, () => '2026-08-21', {})
  await ports.log.append(council, append([office('so-xay-dung', 'Sở Xây dựng'), office('so-nong-nghiep', 'Sở Nông nghiệp'), write('commitment/c', 0, captured('c'), adopted(1), offered)]))
  await sweepDue(ports)(council)
  const { rows } = await ports.register.followUp.digests(council, { limit: 5, offset: 0 })
  assert.deepEqual(rows.map(({ officeId, lines }) => [officeId, lines[0]?.awaited]), [['so-nong-nghiep', 'handOver']])
})

test('an address that is refused for good is told as bounced; a server that is away is tried again later', async () => {
  const council = await scratch.council()
  const server = await startMailServer((to) => (to.startsWith('so0') ? 550 : to.startsWith('so1') ? 451 : null))
  const mail = email({ smtpUrl: server.url, from: 'a@loihua.example' })
  try {
    await councilOfMany(scratch.database, council, 3, '2026-09-10', (at) => `so${at}@example.vn`)
    const ports = noticePorts(scratch.database, () => '2026-09-03', { email: mail })
    await sweepDue(ports)(council)
    assert.equal(await sendNotices(ports)(council), 3)
    const { rows } = await scratch.superuser.query('select state, attempts, last_error, next_at > now() as later from notice where council_id = $1 order by contact_id', [council])
    assert.deepEqual(rows.map(({ state, attempts, last_error: error, later }) => [state, attempts, error, state === 'waiting' ? later : null]), [['bounced', 0, '550', null], ['waiting', 1, '451', true], ['sent', 0, null, null]])
    const record = await ports.log.read(council, 'digest/2026-09-03.o0')
    assert.deepEqual(record.map(({ event: { type } }) => type), ['DigestPrepared', 'NoticeBounced'])
  } finally {
    mail.close()
    await server.close()
  }
})

test('after days without a mail server there is one merged message, not the backlog', async () => {
  const council = await scratch.council()
  const server = await startMailServer()
  const gone = email({ smtpUrl: 'smtp://127.0.0.1:9', from: 'a@loihua.example' })
  const mail = email({ smtpUrl: server.url, from: 'a@loihua.example' })
  try {
    await councilOfMany(scratch.database, council, 1, '2026-09-10', () => 'so@example.vn')
    let today = '2026-09-03'
    const away = noticePorts(scratch.database, () => today, { email: gone })
    for (today of ['2026-09-03', '2026-09-09', '2026-09-11']) {
      await sweepDue(away)(council)
      await sendNotices(away)(council)
    }
    await scratch.superuser.query('update notice set next_at = now() where council_id = $1', [council])
    assert.equal(await sendNotices({ ...away, senders: { email: mail } })(council), 1)
    assert.equal(server.mails.length, 1)
    assert.match(server.mails[0]!.text, /quá hạn 1 ngày \(hạn 10\/9\/2026\)/)
    const { rows } = await scratch.superuser.query('select state, cardinality(covers) as covers from notice where council_id = $1 order by day', [council])
    assert.deepEqual(rows, [{ state: 'merged', covers: 1 }, { state: 'merged', covers: 1 }, { state: 'sent', covers: 3 }])
  } finally {
    gone.close()
    mail.close()
    await server.close()
  }
})

test('two workers racing on 5,000 notices: each is sent once', async () => {
  const council = await scratch.council()
  const server = await startMailServer()
  const mail = email({ smtpUrl: server.url, from: 'a@loihua.example' })
  try {
    await councilOfMany(scratch.database, council, 5000, '2026-09-10', (at) => `so${at}@example.vn`)
    const ports = noticePorts(scratch.database, () => '2026-09-03', { email: mail })
    const [one, other] = await Promise.all([sweepDue(ports)(council), sweepDue(ports)(council)])
    assert.deepEqual([one.kind, other.kind].toSorted(), ['already-swept', 'swept'])
    const settled = await Promise.all([sendNotices(ports)(council), sendNotices(ports)(council)])
    assert.equal(settled[0] + settled[1], 5000)
    assert.ok(settled[0] > 0 && settled[1] > 0, `both had their part: ${settled.join(', ')}`)
    assert.equal(server.mails.length, 5000)
    assert.equal(new Set(server.mails.map(({ to }) => to)).size, 5000)
    const { rows } = await scratch.superuser.query("select count(*)::int as told from event where council_id = $1 and type = 'NoticeSent'", [council])
    assert.deepEqual(rows, [{ told: 5000 }])
  } finally {
    mail.close()
    await server.close()
  }
})
