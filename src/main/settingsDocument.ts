import { settings } from './settings.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')

/** docs/settings.md, made from the table of settings; a test compares. */
export function settingsDocument(): string {
  const rows = Object.values(settings).map(({ name, otherwise, meaning }) => `| \`${name}\` | ${cell(meaning.en)}<br>${cell(meaning.vi)} | ${cell(otherwise)} |`)
  return `# Settings

All settings come from the environment, and are checked at the start: a wrong one is named, with what it must be, and nothing is started.
An empty variable counts as absent. This page is made from \`src/main/settings.ts\`; \`npm test\` fails when the two differ,
and \`npm run -s loihua -- settings > docs/settings.md\` makes it anew.

| variable | meaning | when absent |
|---|---|---|
${rows.join('\n')}
`
}
