/** What the keys of the review page can ask for. */
export type Command = 'next' | 'previous' | 'accept' | 'edit' | 'reject' | 'add' | 'list'

export type KeyPressed = {
  readonly key: string
  /** Ctrl, Alt or Meta is held: the key belongs to the browser. */
  readonly modified: boolean
  /** A key is part of a character being composed, as Vietnamese typing does. */
  readonly composing: boolean
  /** Where the focus is: a field takes every key; arrows are taken only where they do not scroll something. */
  readonly focus: 'field' | 'card' | 'elsewhere'
}

const LETTERS: Readonly<Record<string, Command>> = { j: 'next', k: 'previous', a: 'accept', e: 'edit', r: 'reject', n: 'add', '?': 'list' }
const ARROWS: Readonly<Record<string, Command>> = { ArrowDown: 'next', ArrowUp: 'previous' }

/** The command a key stands for, or null when it is not ours to take. */
export const commandFor = ({ key, modified, composing, focus }: KeyPressed): Command | null => {
  if (modified || composing || focus === 'field') return null
  const letter = key.toLowerCase()
  if (Object.hasOwn(LETTERS, letter)) return LETTERS[letter] ?? null
  return focus === 'card' && Object.hasOwn(ARROWS, key) ? (ARROWS[key] ?? null) : null
}
