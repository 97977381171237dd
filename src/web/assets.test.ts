import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { assetsIn, serveAssets } from './assets.ts'

test('a process serves the build it was started with, even when another has taken its place', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'loihua-assets-'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'assets', 'site-1a2b.css'), 'body{}')
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify({ 'site.css': 'assets/site-1a2b.css' }))
  const assets = await assetsIn(directory)
  rmSync(directory, { recursive: true })
  const app = serveAssets(assets)
  const answer = await app.request(assets.url('site.css'))
  assert.equal(await answer.text(), 'body{}')
  assert.match(answer.headers.get('content-type') ?? '', /^text\/css/)
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
  assert.equal((await app.request('/assets/other.css')).status, 404)
  assert.throws(() => assets.url('none.css'), /none\.css/)
})
