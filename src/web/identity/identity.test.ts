import assert from 'node:assert/strict'
import { test } from 'node:test'
import { argon2Passwords } from './passwords.ts'
import { SESSION_HOURS, sessionSecrets } from './sessionSecrets.ts'
import { createSignInThrottle, SIGN_IN_TRIES } from './signInThrottle.ts'

test('a password is kept as Argon2id with the parameters OWASP asks for, and matches only itself', async () => {
  const hash = await argon2Passwords.hash('mật khẩu đủ dài')
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.ok(await argon2Passwords.matches(hash, 'mật khẩu đủ dài'.normalize('NFD')))
  assert.ok(!(await argon2Passwords.matches(hash, 'mật khẩu khác')))
})

test('session tokens hold 32 random bytes and end within the working day', () => {
  assert.equal(Buffer.from(sessionSecrets.token(), 'base64url').length, 32)
  assert.notEqual(sessionSecrets.token(), sessionSecrets.token())
  const hours = Temporal.Instant.from(sessionSecrets.now()).until(Temporal.Instant.from(sessionSecrets.expiry())).total('hours')
  assert.equal(Math.round(hours), SESSION_HOURS)
})

test('after ten tries one name from one address must wait, others need not, and a success clears the count', async () => {
  const throttle = createSignInThrottle()
  for (let tries = 0; tries < SIGN_IN_TRIES; tries++) assert.equal(await throttle.take('1.1.1.1', 'lan'), null)
  const wait = await throttle.take('1.1.1.1', ' LAN ')
  assert.ok(wait !== null && wait > 0 && wait <= 15 * 60)
  assert.equal(await throttle.take('2.2.2.2', 'lan'), null)
  assert.equal(await throttle.take('1.1.1.1', 'minh'), null)
  await throttle.clear('1.1.1.1', 'lan')
  assert.equal(await throttle.take('1.1.1.1', 'lan'), null)
})
