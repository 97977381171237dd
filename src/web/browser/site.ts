import { KeepTyped, SENT } from './typing/keepTyped.ts'
import { clearKept } from './typing/keptFields.ts'

// The server says by `?xong=…` that the form before this page was carried out: what was kept of it on this device can go.
const sent = sessionStorage.getItem(SENT)
if (sent !== null && new URL(location.href).searchParams.has('xong')) {
  sessionStorage.removeItem(SENT)
  clearKept(sent)
}

customElements.define('keep-typed', KeepTyped)
if (document.querySelector('push-here')) void import('./push/pushHere.ts').then(({ PushHere }) => customElements.define('push-here', PushHere))
// Only staff review texts: public pages do not carry it.
if (document.querySelector('review-desk')) void import('./review/reviewDesk.ts')
// The drawing of PDF pages is large and rarely asked for: it comes with the first preview opened.
if (document.querySelector('pdf-preview')) {
  addEventListener('toggle', ({ target }) => void (target instanceof Element && target.closest('pdf-preview') && import('./preview/pdfPreview.ts').then(({ PdfPreview }) => {
    if (!customElements.get('pdf-preview')) customElements.define('pdf-preview', PdfPreview)
  })), { capture: true })
}
// Whoever reads a message's page has seen it; a program that only opens links runs no script and stays no second.
if (document.querySelector('seen-notice')) setTimeout(() => void fetch(location.pathname, { method: 'POST', body: new URLSearchParams({ answer: 'seen' }) }), 1000)
// Those who follow a sitting, and those who conduct it.
if (document.querySelector('live-sitting')) void import('./live/live.ts')
