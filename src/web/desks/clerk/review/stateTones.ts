import type { Tone } from '../../../components/Mark.tsx'
import type { ReviewState } from './reviewItems.ts'

export const STATE_TONES: Readonly<Record<ReviewState, Tone>> = { open: 'waiting', vague: 'plain', captured: 'good', setAside: 'plain', rejected: 'bad' }
