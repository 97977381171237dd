const PLACE = 'loihua:phim-tat'

/** The list of keys with its switch. Whether keys are used is remembered on this device (WCAG 2.2, 2.1.4). */
export const keyList = (desk: HTMLElement): { readonly show: () => void; readonly isOn: () => boolean; readonly isOpen: () => boolean } => {
  const dialog = desk.querySelector<HTMLDialogElement>('[data-keys]')
  const opener = desk.querySelector<HTMLButtonElement>('[data-keys-open]')
  const use = desk.querySelector<HTMLInputElement>('[data-keys-on]')
  if (use) use.checked = remembered() !== 'off'
  if (opener) opener.hidden = false
  const show = (): void => dialog?.showModal()
  opener?.addEventListener('click', show)
  desk.querySelector('[data-keys-close]')?.addEventListener('click', () => dialog?.close())
  use?.addEventListener('change', () => remember(use.checked ? 'on' : 'off'))
  return { show, isOn: () => use?.checked ?? false, isOpen: () => dialog?.open ?? false }
}

// A browser may refuse storage: the switch then holds until the page is left.
const remembered = (): string | null => {
  try {
    return window.localStorage.getItem(PLACE)
  } catch {
    return null
  }
}

const remember = (state: 'on' | 'off'): void => {
  try {
    window.localStorage.setItem(PLACE, state)
  } catch {
    window.console.info('shortcuts: the choice cannot be kept on this device')
  }
}
