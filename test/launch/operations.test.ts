import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'

const root = new URL('../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')

test('every file that the operator’s guide links to exists', () => {
  for (const [, target = ''] of read('docs/operations.md').matchAll(/\]\(([^)#]+)\)/g)) assert.ok(existsSync(new URL(target, new URL('docs/', root))), target)
})

test('what the container copies exists, and the launcher is what it starts', () => {
  const file = read('deploy/Containerfile')
  for (const [, sources = ''] of file.matchAll(/^COPY (?!--)(.+) \S+$/gm)) for (const source of sources.split(' ')) assert.ok(existsSync(fileURLToPath(new URL(source, root))), source)
  assert.match(file, /ENTRYPOINT \["node", "bin\/loihua\.mjs"\]\nCMD \["start"\]/)
  assert.match(read('deploy/loihua.service'), /ExecStart=\/usr\/bin\/node bin\/loihua\.mjs start/)
})

test('both web server samples keep the operator’s figures from the world', () => {
  assert.match(read('deploy/Caddyfile'), /respond \/metrics 404/)
  assert.match(read('deploy/nginx.conf'), /location = \/metrics \{ return 404; \}/)
})
