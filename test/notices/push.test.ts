import assert from 'node:assert/strict'
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify, type ECDH } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import webpush from 'web-push'
import type { Contact, Notice } from '../../src/application/notices.ts'
import { push } from '../../src/notices/push.ts'

type Call = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

const keys = webpush.generateVAPIDKeys()
const browser: ECDH = createECDH('prime256v1')
const p256dh = browser.generateKeys()
const auth = randomBytes(16)
const calls: Call[] = []
let service: Server
let base = ''
let answer = 201

before(async () => {
  service = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => void parts.push(part))
    request.on('end', () => {
      calls.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) })
      response.writeHead(answer).end()
    })
  })
  await new Promise<void>((resolve) => void service.listen(0, '127.0.0.1', () => resolve()))
  base = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
})
after(() => service.close())

const sender = push({ ...keys, contact: 'https://loihua.example', allowPrivate: true })
const notice: Notice = {
  id: '7wqj4mcx2pna', council: { id: 'c', name: 'Hội đồng', nameEn: 'Council', place: '', isExample: true }, language: 'vi', officeName: 'Sở Xây dựng', day: '2026-11-26', more: 0,
  link: 'https://loihua.example/thong-bao/x', stopLink: 'x',
  lines: [{ commitmentId: 'c1', as: 'mover', news: 'late', awaited: 'work', since: '2026-07-10', actBy: '2026-10-31', action: 'Hoàn thành nạo vét kênh', ownerName: 'Sở Xây dựng', resolutionNumber: null, dueDate: null }],
}
const contact = (): Contact => ({ id: 'k', officeId: 'o', accountId: 'a', channel: 'push', address: `${base}/day/abc`, secret: `${p256dh.toString('base64url')} ${auth.toString('base64url')}`, language: 'vi' })

/** What a browser does with a message (RFC 8188, 8291): one record, aes128gcm. */
const opened = (body: Buffer): unknown => {
  const salt = body.subarray(0, 16)
  const length = body[20]!
  const sent = body.subarray(21, 21 + length)
  const shared = browser.computeSecret(sent)
  const ikm = hkdfSync('sha256', shared, auth, Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, sent]), 32)
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(ikm), salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16))
  const nonce = Buffer.from(hkdfSync('sha256', Buffer.from(ikm), salt, Buffer.from('Content-Encoding: nonce\0'), 12))
  const cipher = body.subarray(21 + length)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(cipher.subarray(-16))
  const plain = Buffer.concat([decipher.update(cipher.subarray(0, -16)), decipher.final()])
  return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8'))
}

test('a message is one that only the browser can open, and tells how much waits, what and where, and nobody’s name', async () => {
  assert.deepEqual(await sender.send(notice, contact()), { kind: 'sent', messageId: notice.id })
  const [{ path, headers, body }] = calls as [Call]
  assert.equal(path, '/day/abc')
  assert.equal(headers['content-encoding'], 'aes128gcm')
  assert.equal(headers['ttl'], '86400')
  assert.equal(headers['topic'], notice.id, 'one that was not fetched is replaced, not doubled')
  assert.ok(!body.includes('nạo vét'))
  assert.deepEqual(opened(body), {
    title: '1 cam kết cần xử lý, 1 quá hạn (ngày 26 tháng 11 năm 2026)', body: 'Sở Xây dựng\nHoàn thành nạo vét kênh', url: notice.link, tag: notice.id,
  })
})

test('it is signed with the installation’s key for that one service (RFC 8292)', () => {
  const { headers } = calls[0]!
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(headers['authorization'] ?? '') ?? assert.fail('not signed')
  assert.equal(key, keys.publicKey)
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') } })
  assert.ok(verify('sha256', Buffer.from(`${head}.${claims}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url')))
  const { aud, sub, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { readonly aud: string; readonly sub: string; readonly exp: number }
  assert.deepEqual([aud, sub], [base, 'https://loihua.example'])
  assert.ok(exp > Date.now() / 1000 && exp <= Date.now() / 1000 + 24 * 3600)
})

test('a browser that is gone is refused for good; a service that is busy is tried again', async () => {
  for (const [status, kind] of [[404, 'refused'], [410, 'refused'], [413, 'refused'], [429, 'failed'], [503, 'failed']] as const) {
    answer = status
    assert.deepEqual(await sender.send(notice, contact()), { kind, reason: `${status}` })
  }
  assert.equal((await sender.send(notice, { ...contact(), secret: 'x' })).kind, 'refused')
})

test('a push service in the house’s own network is not called', async () => {
  const before = calls.length
  assert.deepEqual(await push({ ...keys, contact: 'https://loihua.example' }).send(notice, contact()), { kind: 'failed', reason: 'EPRIVATE' })
  assert.equal(calls.length, before)
})
