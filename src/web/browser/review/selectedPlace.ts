export type SelectedPlace = { readonly start: number; readonly end: number; readonly words: string }

/** The words selected in the source pane and their place in the source; null when nothing in it is selected. The pane holds exactly the source. */
export const selectedPlace = (pane: HTMLElement): SelectedPlace | null => {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return null
  const before = document.createRange()
  before.selectNodeContents(pane)
  before.setEnd(range.startContainer, range.startOffset)
  return trimmed(pane.textContent ?? '', before.toString().length, before.toString().length + range.toString().length)
}

/** Without the spaces a hurried selection takes along. */
const trimmed = (text: string, start: number, end: number): SelectedPlace | null => {
  const selected = text.slice(start, end)
  const words = selected.trim()
  const from = start + selected.indexOf(words)
  return words === '' ? null : { start: from, end: from + words.length, words }
}
