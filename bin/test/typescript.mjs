import { fileURLToPath } from 'node:url'

// Lets Node run pages (.tsx) as they are. tsx looks for JSX settings in tsconfig.json, which here only lists the projects, so it is told where they are.
// For one file by hand: node --import ./bin/test/typescript.mjs --test FILE
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../../tsconfig.run.json', import.meta.url))
await import('tsx')
