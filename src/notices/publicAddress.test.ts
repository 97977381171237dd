import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOT_PUBLIC, isPrivateLiteral, isPublicAddress, publicLookup } from './publicAddress.ts'

test('only addresses of the open network are public, in whatever dress they come', () => {
  for (const address of ['93.184.216.34', '2606:2800:220:1::1', '1.1.1.1']) assert.ok(isPublicAddress(address), address)
  for (const address of [
    '127.0.0.1', '10.0.0.1', '172.16.5.4', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '255.255.255.255', '224.0.0.1', '192.0.2.1', '198.18.0.1', '240.0.0.1',
    '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:10.0.0.1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1',
  ]) assert.ok(!isPublicAddress(address), address)
})

test('a host written as a private address is known without looking it up, also in brackets; a name is not one', () => {
  for (const hostname of ['127.0.0.1', '[::1]', '[fd00::1]', '10.1.2.3']) assert.ok(isPrivateLiteral(hostname), hostname)
  for (const hostname of ['example.vn', '93.184.216.34', '[2606:2800:220:1::1]']) assert.ok(!isPrivateLiteral(hostname), hostname)
})

test('a name that leads to this machine is refused when the connection is made, not when the name was typed', async () => {
  for (const all of [true, false])
    assert.equal(await new Promise((resolve) => publicLookup('localhost', { all }, (error) => resolve(error?.code))), NOT_PUBLIC)
})
