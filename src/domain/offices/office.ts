import type { Decider } from '../decider.ts'
import type { OfficeCommand } from './commands.ts'
import { decide } from './decide.ts'
import type { OfficeEvent } from './events.ts'
import { evolve } from './evolve.ts'
import type { OfficeRefusal } from './refusals.ts'
import type { Office } from './state.ts'

/** The life of one office: its names, who held its posts, and who goes on when it ends. */
export const office: Decider<Office, OfficeCommand, OfficeEvent, OfficeRefusal> = { initialState: { status: 'absent' }, decide, evolve }
