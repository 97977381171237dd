/** Puts in the regions of the newer page. One in which somebody is typing stays as it is, words and all, until they have sent or left it. */
export const putIn = (around: HTMLElement, newer: Document, sent: Element | null = null): void => {
  for (const region of around.querySelectorAll<HTMLElement>('[data-live]')) {
    const fresh = newer.querySelector(`[data-live="${region.dataset['live']}"]`)
    if (!fresh || fresh.innerHTML === region.innerHTML) continue
    // What was just sent is done with; everything else that is being typed stays.
    if (!(sent && region.contains(sent)) && isInUse(region)) continue
    const open = new Set([...region.querySelectorAll('details[open]')].map(({ id }) => id))
    region.innerHTML = fresh.innerHTML
    for (const details of region.querySelectorAll('details')) if (open.has(details.id)) details.open = true
  }
}

const isInUse = (region: HTMLElement): boolean => {
  const typed = [...region.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea')].some(({ value, defaultValue }) => value !== defaultValue)
  const active = document.activeElement
  return typed || (region.contains(active) && (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement))
}
