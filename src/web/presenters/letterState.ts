import type { LetterRow } from '../../application/letterRegister.ts'
import { LETTER_STATES } from '../words/letterWords.ts'

/** A letter's standing in one word: what became of its explanation where one was asked. */
export const letterState = ({ status, explanation }: Pick<LetterRow, 'status' | 'explanation'>): (typeof LETTER_STATES)[keyof typeof LETTER_STATES] => LETTER_STATES[explanation ?? status]
