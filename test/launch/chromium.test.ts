import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const scratch = mkdtempSync(join(tmpdir(), 'loihua-chromium-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const module = new URL('../../bin/test/chromium.mjs', import.meta.url).href
const asRoot = process.getuid?.() === 0

/** A PATH that holds these scripts and a shell, nothing else. */
function pathWith(name: string, scripts: Record<string, string>): string {
  const folder = mkdtempSync(join(scratch, name))
  for (const [script, body] of Object.entries(scripts)) {
    writeFileSync(join(folder, script), `#!/bin/sh\n${body}\n`)
    chmodSync(join(folder, script), 0o755)
  }
  for (const program of ['sh', 'cp', 'chmod', 'touch']) symlinkSync(`/bin/${program}`, join(folder, program))
  return folder
}

function ensure(path: string, chromePath = '') {
  const program = `const { ensureChromium } = await import(${JSON.stringify(module)})\ntry { console.log(ensureChromium()) } catch (error) { console.log('refused: ' + error.message) }`
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', env: { PATH: path, CHROME_PATH: chromePath } }).stdout.trim()
}

test('a browser on the PATH is used', () => {
  const path = pathWith('present', { chromium: 'exit 0' })
  assert.equal(ensure(path), join(path, 'chromium'))
})

test('one that does not run is not', () => {
  const path = pathWith('broken', { chromium: 'exit 1', 'google-chrome': 'exit 0' })
  assert.equal(ensure(path), join(path, 'google-chrome'))
})

test('CHROME_PATH comes first, and is refused by name when it does not run', () => {
  const path = pathWith('given', { chromium: 'exit 0', mine: 'exit 0' })
  assert.equal(ensure(path, join(path, 'mine')), join(path, 'mine'))
  assert.match(ensure(path, '/nowhere/chrome'), /^refused: CHROME_PATH is \/nowhere\/chrome/)
})

test('without a browser and without the right to install one, the remedy is named', () => {
  assert.match(ensure(pathWith('none', {})), /^refused: no Chromium: install it .* or set CHROME_PATH/)
})

const install = 'case "$*" in *install*) [ -e "$0.updated" ] && { echo "exit 0" > "${0%/*}/chromium"; chmod 755 "${0%/*}/chromium"; }; echo "another package is broken" >&2; exit 100;; *update*) touch "$0.updated";; esac'

test('root gets one from apt-get, after fresh package lists if need be, whatever apt-get says of other packages', { skip: asRoot ? false : 'only root may install' }, () => {
  const path = pathWith('apt', { 'apt-get': install })
  assert.ok(ensure(path).endsWith(join(path, 'chromium')), ensure(path))
})

test('when apt-get brings none, what it said is shown', { skip: asRoot ? false : 'only root may install' }, () => {
  const path = pathWith('apt-fails', { 'apt-get': 'case "$*" in *--version*) exit 0;; *) echo "no such package" >&2; exit 100;; esac' })
  assert.match(ensure(path), /apt-get could not install Chromium[\s\S]*no such package/)
})
