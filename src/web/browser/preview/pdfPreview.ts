import { getDocumentProxy } from 'unpdf'

/** Wide enough to read a page of A4 by, and no wider than a phone needs twice over. */
const WIDTH = 900

/**
 * `<pdf-preview>` around a `<details>`: once opened, the first page of the file is drawn here, in the reader's browser. The server never draws a file
 * somebody uploaded: what reads it wrongly can then harm one tab, not the register.
 */
export class PdfPreview extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details')
    if (!details) return
    // The script comes with the first preview opened, which is open by then.
    if (details.open) void this.draw(details)
    details.addEventListener('toggle', () => void (details.open && this.draw(details)))
  }

  private async draw(details: HTMLDetailsElement): Promise<void> {
    if (this.hasAttribute('drawn')) return
    this.setAttribute('drawn', '')
    const note = details.querySelector('p')
    try {
      const answer = await fetch(this.dataset['file'] ?? '')
      if (!answer.ok) throw new Error(`the file answered ${answer.status}`)
      const file = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
      const page = await file.getPage(1)
      const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width })
      const canvas = document.createElement('canvas')
      canvas.width = viewport.width
      canvas.height = viewport.height
      canvas.setAttribute('role', 'img')
      canvas.setAttribute('aria-label', this.dataset['label'] ?? '')
      await page.render({ canvas, viewport }).promise
      if (note) note.textContent = (this.dataset['pages'] ?? '').replace('#', String(file.numPages))
      details.append(canvas)
    } catch (error) {
      // The words of the page say what to do instead; the console says why.
      console.warn('no preview', error)
      if (note) note.textContent = this.dataset['failed'] ?? ''
    }
  }
}
