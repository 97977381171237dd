import { useVisit } from '../../request/visit.ts'
import { letterWords } from '../../words/letterWords.ts'
import { LETTERS_DESK } from './letterPaths.ts'
import type { LettersWaiting } from './lettersWaiting.ts'

/** The way to the letters, with what waits there; emphasised while something does. */
export const LettersLink = ({ waiting }: { readonly waiting: LettersWaiting }) => {
  const { say, href } = useVisit()
  if (waiting === null) return null
  const link = <a href={href(LETTERS_DESK)}>{say(waiting.count === 0 ? letterWords.title : letterWords[waiting.kind](waiting.count))}</a>
  return <p>{waiting.count === 0 ? link : <strong>{link}</strong>}</p>
}
