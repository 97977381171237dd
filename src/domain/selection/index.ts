export { ORIGIN_KINDS, type Group, type Origin, type ProposalEvent, type SelectionEvent } from './events.ts'
export { proposal, type Proposal, type ProposalCommand } from './proposal.ts'
export { SELECTION_REFUSALS, type SelectionRefusal } from './refusals.ts'
export { selection, type Selection, type SelectionCommand } from './selection.ts'
