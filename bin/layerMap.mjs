// The map of the layers in docs/ARCHITECTURE.md, drawn from the imports themselves. node bin/layerMap.mjs draws it anew; --check compares.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { binOf } from './launch/binOf.mjs'
import { root } from './launch/root.mjs'

const document = join(root, 'docs', 'ARCHITECTURE.md')
const [begin, end] = ['<!-- layer map: made by bin/layerMap.mjs -->', '<!-- end of layer map -->']

const drawn = execFileSync(process.execPath,
  [binOf('dependency-cruiser', 'depcruise'), 'src', '--config', '.dependency-cruiser.mjs', '--include-only', '^src', '--exclude', '\\.test\\.tsx?$', '--collapse', '^src/[^/]+', '--output-type', 'mermaid'],
  { cwd: root, encoding: 'utf8' })

const text = readFileSync(document, 'utf8')
const [from, to] = [text.indexOf(begin), text.indexOf(end)]
if (from < 0 || to < from) {
  console.error(`docs/ARCHITECTURE.md has no place for the map: write the lines\n${begin}\n${end}`)
  process.exit(1)
}
const made = `${text.slice(0, from)}${begin}\n\`\`\`mermaid\n${drawn.trim()}\n\`\`\`\n${text.slice(to)}`
if (!process.argv.includes('--check')) writeFileSync(document, made)
else if (made !== text) {
  console.error('the map in docs/ARCHITECTURE.md is not what src imports now: node bin/layerMap.mjs draws it anew')
  process.exit(1)
}
