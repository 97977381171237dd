import type { Register } from '../../application/register.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'

/** What a desk is filled from: the register of one council, read on one day. */
export type Desk = { readonly register: Register; readonly council: string; readonly today: IsoDate }
