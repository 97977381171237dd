import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import type { Contact, Notice } from '../../src/application/notices.ts'
import { zalo } from '../../src/notices/zalo.ts'
import { channelTokens } from '../../src/postgres/index.ts'
import { scratchDatabase, type ScratchDatabase } from '../contracts/scratchDatabase.ts'

type Message = { readonly token: string; readonly phone: string; readonly template_id: string; readonly template_data: Record<string, string>; readonly tracking_id: string }

/** A stand-in for Zalo's interface: each refresh token is good once, an access token for as long as the test says. */
let service: Server
let scratch: ScratchDatabase
let base = ''
let [given, refused] = [0, 0]
let good = { refresh: 'seed-1', access: '' }
let lasts = '90000'
let next: number[] = []
const messages: Message[] = []

before(async () => {
  scratch = await scratchDatabase()
  service = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => void parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      const answer = (value: object): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
      if (request.url === '/oauth') {
        const form = new URLSearchParams(body)
        if (request.headers['secret_key'] !== 'khoa' || form.get('app_id') !== 'app' || form.get('grant_type') !== 'refresh_token' || form.get('refresh_token') !== good.refresh) {
          refused += 1
          return answer({ error: -14014, error_name: 'Invalid refresh token' })
        }
        given += 1
        good = { refresh: `refresh-${given}`, access: `access-${given}` }
        return answer({ access_token: good.access, refresh_token: good.refresh, expires_in: lasts })
      }
      if (request.headers['access_token'] !== good.access) return answer({ error: -124, message: 'Access token invalid' })
      const code = next.shift() ?? 0
      if (code !== 0) return answer({ error: code, message: 'refused by the test' })
      messages.push({ token: String(request.headers['access_token']), ...(JSON.parse(body) as Omit<Message, 'token'>) })
      return answer({ error: 0, message: 'Success', data: { msg_id: `zns-${messages.length}`, quota: { remainingQuota: '499', dailyQuota: '500' } } })
    })
  })
  await new Promise<void>((resolve) => void service.listen(0, '127.0.0.1', () => resolve()))
  base = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
})
after(async () => {
  service.close()
  await scratch.drop()
})
beforeEach(() => {
  next = []
  messages.length = 0
})

const sender = (refreshToken = 'seed-1') => zalo(
  { appId: 'app', secretKey: 'khoa', refreshToken, noticeTemplate: '301', confirmTemplate: '302' }, channelTokens({ database: scratch.database }, 'zalo'),
  { oauth: `${base}/oauth`, messages: `${base}/message`, allowPrivate: true })
const line = (actBy: string) => ({
  commitmentId: 'c1', as: 'mover', news: 'late', awaited: 'work', since: '2026-07-10', actBy, action: 'Hoàn thành nạo vét kênh', ownerName: 'Sở', resolutionNumber: null, dueDate: null,
} as const)
const notice = (id: string): Notice => ({
  id, council: { id: 'c', name: 'Hội đồng', nameEn: 'Council', place: '', isExample: true }, language: 'vi', officeName: 'Sở Xây dựng', day: '2026-11-26', more: 1,
  link: 'https://loihua.example/thong-bao/x', stopLink: 'x', lines: [line('2026-10-31'), line('2026-12-31')],
})
const contact: Contact = { id: 'k', officeId: 'o', accountId: null, channel: 'zalo', address: '84912345678', secret: null, language: 'vi' }

test('a message goes out on the approved template, under the notice’s own id, with counts and a link and nobody’s name', async () => {
  assert.deepEqual(await sender().send(notice('n1'), contact), { kind: 'sent', messageId: 'zns-1' })
  const { token: _, ...message } = messages[0]!
  assert.deepEqual(message, {
    phone: '84912345678', template_id: '301', tracking_id: 'n1', template_data: { co_quan: 'Sở Xây dựng', so_viec: '3', qua_han: '1', ngay: '26/11/2026', duong_dan: 'https://loihua.example/thong-bao/x' },
  })
})

test('a token is asked for once and used while it holds; one that ends on its way is renewed, and the message still goes out once', async () => {
  const before = given
  for (const id of ['n2', 'n3', 'n4']) await sender().send(notice(id), contact)
  assert.equal(given, before)
  good = { ...good, access: 'ended' }
  assert.equal((await sender().send(notice('n5'), contact)).kind, 'sent')
  assert.equal(given, before + 1)
  assert.deepEqual(messages.map(({ tracking_id: id }) => id), ['n2', 'n3', 'n4', 'n5'])
})

test('many workers that find the token ended spend one refresh token between them: each is good once', async () => {
  const [before, refusedBefore] = [given, refused]
  good = { ...good, access: 'ended again' }
  const outcomes = await Promise.all(Array.from({ length: 8 }, (_, at) => sender().send(notice(`w${at}`), contact)))
  assert.ok(outcomes.every(({ kind }) => kind === 'sent'))
  assert.equal(given, before + 1)
  assert.equal(refused, refusedBefore)
})

test('an expired token is renewed before it is used', async () => {
  await scratch.superuser.query("update channel_token set expires_at = now() + interval '30 seconds'")
  const before = given
  assert.equal((await sender().send(notice('n6'), contact)).kind, 'sent')
  assert.equal(given, before + 1)
})

test('what the quota puts off is tried later; a number that is not on Zalo, or wants no messages, is refused for good', async () => {
  for (const [code, kind] of [[-115, 'failed'], [-144, 'failed'], [-147, 'failed'], [-32, 'failed'], [-108, 'refused'], [-118, 'refused'], [-119, 'refused'], [-139, 'refused']] as const) {
    next = [code]
    assert.deepEqual(await sender().send(notice('q'), contact), { kind, reason: `${code}` })
  }
})

test('a refresh token that is not accepted is told as a fault that may pass; a new one in the settings begins anew', async () => {
  good = { refresh: 'seed-2', access: '' }
  await scratch.superuser.query('update channel_token set expires_at = now()')
  assert.deepEqual(await sender().send(notice('n7'), contact), { kind: 'failed', reason: 'token -14014' })
  assert.equal((await sender('seed-2').send(notice('n7'), contact)).kind, 'sent')
  assert.equal((await sender('seed-2').send(notice('n8'), contact)).kind, 'sent')
})

test('a number is asked whether it is somebody’s by a template of its own; numbers are taken as people write them', async () => {
  const asked = await sender('seed-2').ask!({ council: notice('x').council, language: 'vi', officeName: 'Sở Xây dựng', link: 'https://loihua.example/thong-bao/xac-nhan/y', goodUntil: '2026-12-03' }, contact)
  assert.equal(asked.kind, 'sent')
  assert.deepEqual(messages.map(({ template_id: template, template_data: data }) => [template, data['den_ngay']]), [['302', '03/12/2026']])
  const { address } = sender()
  for (const typed of ['0912 345 678', '+84 912-345-678', '84912345678', '(0912) 345.678']) assert.equal(address(typed), '84912345678', typed)
  for (const typed of ['', '0212345678', '091234567', '09123456789', 'abc', '+1 912 345 678']) assert.equal(address(typed), null, typed)
})
