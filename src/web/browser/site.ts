import { KeepTyped, SENT } from './typing/keepTyped.ts'
import { clearKept } from './typing/keptFields.ts'

// The server says by `?xong=…` that the form before this page was carried out: what was kept of it on this device can go.
const sent = sessionStorage.getItem(SENT)
if (sent !== null && new URL(location.href).searchParams.has('xong')) {
  sessionStorage.removeItem(SENT)
  clearKept(sent)
}

customElements.define('keep-typed', KeepTyped)
// Only staff review texts: public pages do not carry it.
if (document.querySelector('review-desk')) void import('./review/reviewDesk.ts')
