export { DEPUTY_REFUSALS, deputy, type Deputy, type DeputyCommand, type DeputyEvent, type DeputyRefusal } from './deputy.ts'
