import webpush from 'web-push'
import type { ChannelSender, Notice } from '../application/notices.ts'
import { noticeSubject } from './noticeText.ts'
import { postOut } from './postOut.ts'
import { outsideUrl } from './publicAddress.ts'

export type PushSettings = {
  /** The installation's pair of keys (VAPID, RFC 8292), URL-safe base64. The private one is a secret: never log it. */
  readonly publicKey: string
  readonly privateKey: string
  /** Whom a push service may write to: an https or mailto address. */
  readonly contact: string
  /** Only for tests: push services are on the open network. */
  readonly allowPrivate?: boolean
}

/** A message that was not fetched within a working day is overtaken by the next one. */
const KEPT_SECONDS = 24 * 3600
const MOST_LINES = 3

/** What the browser shows: how many promises, the first of them, and where it leads. Names no person. */
export const pushPayload = (notice: Notice): string => JSON.stringify({
  title: noticeSubject(notice),
  body: [notice.officeName, ...notice.lines.slice(0, MOST_LINES).map(({ action }) => (action.length > 90 ? `${action.slice(0, 89)}…` : action))].join('\n'),
  url: notice.link, tag: notice.id,
})

/**
 * Web Push (RFC 8030, 8291, 8292): encrypted for one browser, handed to the service of its maker. `web-push` signs and encrypts; the request itself goes out by our own
 * guarded way, as the address comes from a browser. 404 and 410 say that the browser is gone for good.
 */
export const push = ({ publicKey, privateKey, contact, allowPrivate = false }: PushSettings): ChannelSender => ({
  address: (typed) => outsideUrl(typed, allowPrivate),

  send: async (notice, { address, secret }) => {
    const keys = keysIn(secret)
    if (keys === null) return { kind: 'refused', reason: 'no keys' }
    const request = webpush.generateRequestDetails({ endpoint: address, keys }, pushPayload(notice), {
      vapidDetails: { subject: contact, publicKey, privateKey }, TTL: KEPT_SECONDS, urgency: 'normal', topic: notice.id, contentEncoding: 'aes128gcm',
    })
    const posted = await postOut(new URL(address), request.body, request.headers as Record<string, string>, allowPrivate)
    if (posted.kind === 'unreachable') return { kind: 'failed', reason: posted.reason }
    if (posted.status >= 200 && posted.status < 300) return { kind: 'sent', messageId: notice.id }
    // Too large or wrongly signed would be so again.
    return { kind: [400, 403, 404, 410, 413].includes(posted.status) ? 'refused' : 'failed', reason: `${posted.status}` }
  },
})

export type PushKeys = { readonly p256dh: string; readonly auth: string }

/** A browser's keys as they are kept with its address. */
const keysIn = (secret: string | null): PushKeys | null => {
  const [p256dh, auth] = (secret ?? '').split(' ')
  return p256dh && auth ? { p256dh, auth } : null
}
