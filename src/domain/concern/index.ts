export { CONCERN_REFUSALS, concern, type Concern, type ConcernCommand, type ConcernEvent, type ConcernRefusal } from './concern.ts'
