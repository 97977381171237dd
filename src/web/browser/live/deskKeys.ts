/** `<desk-keys>` around buttons that have a key (`data-key`): pressing it presses the button, unless somebody is typing. */
export class DeskKeys extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
      const { target } = event
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return
      const button = [...this.querySelectorAll<HTMLButtonElement>('button[data-key]')].find(({ dataset, disabled }) => dataset['key'] === event.key.toLowerCase() && !disabled)
      if (!button) return
      event.preventDefault()
      button.click()
    })
  }
}
