export { type EmbeddedConnection } from './holding.ts'
export { startEmbedded, type EmbeddedOptions, type EmbeddedServer } from './startEmbedded.ts'
export { isStartRefused, refuseStart, type StartRefused } from './startRefused.ts'
