import type { SecondReader } from '../application/secondReading.ts'
import { chatCompletions } from '../secondReader/chatCompletions.ts'
import type { Config } from './config.ts'

/** The second reader this installation has set up; null where it has none. */
export const secondReaderOf = ({ secondReader }: Pick<Config, 'secondReader'>): SecondReader | null => (secondReader === null ? null : chatCompletions(secondReader))
