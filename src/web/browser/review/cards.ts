/** The cards of the page and their marks in the text; the current one is focused, and both panes show it. */
export const cards = (desk: HTMLElement, pane: HTMLElement) => {
  const all = [...desk.querySelectorAll<HTMLElement>('[data-card]')]
  let current: HTMLElement | null = null

  const showMark = (card: HTMLElement): void => {
    for (const mark of pane.querySelectorAll('.t-current')) mark.classList.remove('t-current')
    const marks = pane.querySelectorAll<HTMLElement>(`[data-place="${card.dataset['card'] ?? ''}"]`)
    for (const mark of marks) mark.classList.add('t-current')
    const first = marks[0]
    if (!first) return
    // Twice, because blocks that were never on screen take their real height only now.
    scrollTo(pane, first)
    requestAnimationFrame(() => scrollTo(pane, first))
  }

  const select = (card: HTMLElement | undefined): void => {
    if (!card) return
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'start' })
  }

  desk.addEventListener('focusin', (event) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null
    if (card === null || card === current) return
    current = card
    showMark(card)
  })

  const step = (by: 1 | -1): void => {
    const at = current === null ? -1 : all.indexOf(current)
    select(all[current === null ? 0 : Math.max(0, Math.min(all.length - 1, at + by))])
  }

  return { current: () => current, step, select: (id: string) => select(all.find((card) => card.id === id)) }
}

const scrollTo = (pane: HTMLElement, mark: HTMLElement): void => {
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top
  if (offset < 0 || offset > pane.clientHeight * 0.8) pane.scrollTop += offset - pane.clientHeight / 3
}
