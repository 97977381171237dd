import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readConfig } from './config.ts'
import { programFolder } from './programFolder.ts'
import { settings } from './settings.ts'
import { settingsDocument } from './settingsDocument.ts'

test('an empty environment gives a server for this machine only, with its data in the program’s folder', () => {
  assert.deepEqual(readConfig({ PORT: '', HOST: ' ' }), {
    ok: true,
    config: { databaseUrl: null, dataDir: join(programFolder(), 'data'), port: 7200, host: '127.0.0.1', publicUrl: null, timeZone: 'Asia/Ho_Chi_Minh', council: null, smtp: null,
      webhookTargets: 'public', webPush: null, zalo: null, secondReader: null, noticeTime: '07:30', worker: true },
  })
})

test('every wrong setting is named with its remedy in both languages, and its value is not repeated', () => {
  const wrong = { DATABASE_URL: 'mysql://u:s3cret@h/d', PORT: '70000', HOST: 'a b', PUBLIC_URL: 'https://x.vn/path', TIME_ZONE: 'Hanoi', COUNCIL: 'Hà Nội', SMTP_URL: 'imap://u:s3cret@h', SMTP_FROM: 'Văn phòng', NOTICE_TIME: '7h30', WEBHOOK_TARGETS: 'private', WEB_PUSH_KEYS: 's3cret' }
  const result = readConfig(wrong)
  assert.ok(!result.ok)
  assert.deepEqual(result.faults.map(({ en }) => en.split(' ')[0]).toSorted(), Object.keys(wrong).toSorted())
  for (const fault of result.faults) for (const text of [fault.vi, fault.en]) assert.ok(!text.includes('s3cret') && text.length > 20, text)
})

test('values are taken as they are meant: origin without a slash, path made absolute, port 0 allowed', () => {
  const result = readConfig({ PUBLIC_URL: 'https://loihua.example.vn/', DATA_DIR: 'here', PORT: '0', DATABASE_URL: 'postgres://a@b/c', COUNCIL: 'hdnd-1' })
  assert.ok(result.ok)
  assert.equal(result.config.publicUrl, 'https://loihua.example.vn')
  assert.equal(result.config.dataDir, join(process.cwd(), 'here'))
  assert.equal(result.config.port, 0)
  assert.equal(result.config.databaseUrl, 'postgres://a@b/c')
  assert.equal(result.config.council, 'hdnd-1')
})

test('the sender of messages is on the host of the public address unless it is named', () => {
  const from = (more: Record<string, string>) => {
    const result = readConfig({ SMTP_URL: 'smtp://127.0.0.1:25', ...more })
    assert.ok(result.ok)
    return result.config.smtp?.from
  }
  assert.equal(from({ PUBLIC_URL: 'https://loihua.example.vn' }), 'loihua@loihua.example.vn')
  assert.equal(from({ SMTP_FROM: 'Văn phòng HĐND <van-phong@example.vn>' }), 'Văn phòng HĐND <van-phong@example.vn>')
})

test('docs/settings.md is the table of settings', () => {
  assert.equal(readFileSync(join(programFolder(), 'docs', 'settings.md'), 'utf8'), settingsDocument())
  for (const { name } of Object.values(settings)) assert.match(settingsDocument(), new RegExp(`\`${name}\``))
})

test('an account on Zalo is set whole or not at all: what is missing is named', () => {
  const whole = { ZALO_APP_ID: '1', ZALO_SECRET_KEY: 's3cret', ZALO_REFRESH_TOKEN: 'r', ZALO_NOTICE_TEMPLATE: '2', ZALO_CONFIRM_TEMPLATE: '3' }
  const all = readConfig(whole)
  assert.ok(all.ok && all.config.zalo?.noticeTemplate === '2')
  const half = readConfig({ ...whole, ZALO_NOTICE_TEMPLATE: '', ZALO_SECRET_KEY: undefined })
  assert.ok(!half.ok)
  assert.deepEqual(half.faults.map(({ en }) => en.split(' ')[0]).toSorted(), ['ZALO_NOTICE_TEMPLATE', 'ZALO_SECRET_KEY'])
})

test('a second reader has an address and a model, or is not there', () => {
  const whole = { READER_LLM_URL: 'http://127.0.0.1:8000/v1', READER_LLM_MODEL: 'm', READER_LLM_KEY: 's3cret' }
  const all = readConfig(whole)
  assert.deepEqual(all.ok && all.config.secondReader, { url: 'http://127.0.0.1:8000/v1', model: 'm', key: 's3cret' })
  for (const [environment, named] of [[{ ...whole, READER_LLM_MODEL: '' }, 'READER_LLM_MODEL'], [{ ...whole, READER_LLM_URL: '' }, 'READER_LLM_URL'], [{ ...whole, READER_LLM_URL: 'file:///etc/passwd' }, 'READER_LLM_URL']] as const) {
    const half = readConfig(environment)
    assert.ok(!half.ok && half.faults.some(({ en }) => en.startsWith(named)) && !JSON.stringify(half.faults).includes('s3cret'))
  }
})
