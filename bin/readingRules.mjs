// Writes docs/reading-rules.md from the table of rules: node bin/readingRules.mjs
import { writeFileSync } from 'node:fs'
import { rulesPage } from './reader/rulesPage.mjs'

writeFileSync(new URL('../docs/reading-rules.md', import.meta.url), rulesPage())
