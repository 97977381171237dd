import type { Bilingual } from '../../domain/language.ts'
import { useVisit } from '../request/visit.ts'

/** How the date beside it came about, in a sentence; nothing where no deadline was given at all. */
export const DueExplained = ({ explained }: { readonly explained: Bilingual | null }) => (explained === null ? null : <p class="hint due-how">{useVisit().say(explained)}</p>)
