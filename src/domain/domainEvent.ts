import type { CommitmentEvent } from './commitment/index.ts'
import type { ConcernEvent } from './concern/index.ts'
import type { DeputyEvent } from './deputies/index.ts'
import type { DraftEvent } from './draft/index.ts'
import type { FloorEvent } from './floor/index.ts'
import type { DigestEvent, SweepEvent } from './followUp/index.ts'
import type { LetterEvent } from './letter/index.ts'
import type { OfficeEvent } from './offices/index.ts'
import type { ProposalEvent, SelectionEvent } from './selection/index.ts'
import type { QuestionEvent } from './question/index.ts'
import type { RegulationEvent } from './regulation/index.ts'
import type { ReportCallEvent } from './reportCall/index.ts'
import type { RoundEvent } from './tallyRound/index.ts'
import type { TopicEvent } from './topic/index.ts'
import type { VoteEvent } from './vote/index.ts'
import type { SittingEvent, SourceEvent } from './sitting/index.ts'

/** Everything that can have happened. Each type has its row in `docs/glossary.md`. */
export type DomainEvent = CommitmentEvent | ConcernEvent | DeputyEvent | DigestEvent | DraftEvent | FloorEvent | LetterEvent | OfficeEvent | ProposalEvent | QuestionEvent | RegulationEvent | ReportCallEvent | RoundEvent | SelectionEvent | SittingEvent | SourceEvent | SweepEvent | TopicEvent | VoteEvent
export type DomainEventType = DomainEvent['type']

/** What a stream tells the story of; a stream's name is `<subject>/<id>`. */
export const SUBJECTS = ['commitment', 'concern', 'deputy', 'digest', 'draft', 'floor', 'letter', 'office', 'proposal', 'question', 'regulation', 'reportCall', 'round', 'selection', 'sitting', 'source', 'sweep', 'topic', 'vote'] as const
export type Subject = (typeof SUBJECTS)[number]
export type StreamName = `${Subject}/${string}`
