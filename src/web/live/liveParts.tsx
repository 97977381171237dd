import type { Child } from 'hono/jsx'
import { Votes } from '../components/live/LiveVotes.tsx'
import { Agenda, Figures, Queue, Questions, Stage } from '../components/live/LiveParts.tsx'
import { VisitContext, type Visit } from '../request/visit.ts'
import type { LiveView } from './liveView.ts'
import { PARTS, type PartName } from './partNames.ts'

const PART_OF: Readonly<Record<PartName, (props: { readonly view: LiveView }) => Child>> = { stage: Stage, votes: Votes, queue: Queue, agenda: Agenda, questions: Questions, figures: Figures }

/** Every piece as the text that is sent, for a visitor nobody knows. */
export const partsOf = async (view: LiveView, visit: Visit): Promise<ReadonlyMap<PartName, string>> =>
  new Map(await Promise.all(PARTS.map(async (name) => {
    const Part = PART_OF[name]
    return [name, await (<VisitContext.Provider value={visit}><Part view={view} /></VisitContext.Provider>).toString()] as const
  })))
