import { randomBytes } from 'node:crypto'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { Webhook } from 'standardwebhooks'
import type { ChannelSender, Notice, SendOutcome } from '../application/notices.ts'
import { ASKED, explainNews } from '../domain/followUp/index.ts'
import { isPrivateLiteral, NOT_PUBLIC, publicLookup } from './publicAddress.ts'

export type WebhookSettings = {
  /** Whether systems in the house's own network may be called, by plain HTTP too. */
  readonly allowPrivate: boolean
}

/** Until a system that does not answer is given up for this time. */
const PATIENCE_MS = 20_000
/** The answer is not read beyond this: only its status counts. */
const MOST_ANSWER_BYTES = 64 * 1024

/** The body of a request: what an office is told, as programs read it (`docs/webhooks.md`). */
export const webhookBody = ({ council, officeName, day, lines, more, link }: Notice, officeId: string): string => JSON.stringify({
  type: 'promises.due',
  data: {
    council: { id: council.id, name: council.name }, office: { id: officeId, name: officeName }, day, answerAt: link, more,
    promises: lines.map(({ commitmentId, action, as, awaited, news, since, actBy, resolutionNumber, ownerName }) => ({
      id: commitmentId, action, ownerName, resolutionNumber, as, news, awaited, since, actBy, asked: ASKED[awaited], why: explainNews({ news, since, actBy }, day),
    })),
  },
})

/**
 * A signed request to another system (Standard Webhooks 1.0.0). Its id is the notice's, so that one sent again after a failure is known as the same. Redirects are
 * not followed. 410 ends the sending for good; everything else but 2xx may be tried again.
 */
export const webhook = ({ allowPrivate }: WebhookSettings): ChannelSender => ({
  address: (typed) => {
    const url = URL.parse(typed.trim())
    if (url === null || url.username !== '' || url.password !== '' || typed.trim().length > 2000) return null
    if (allowPrivate) return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
    return url.protocol === 'https:' && !isPrivateLiteral(url.hostname) && url.hostname.includes('.') ? url.href : null
  },

  newSecret: () => `whsec_${randomBytes(32).toString('base64')}`,

  send: (notice, { address, secret, officeId }) => {
    if (secret === null) return Promise.resolve({ kind: 'refused', reason: 'no secret' })
    const at = new Date()
    const body = webhookBody(notice, officeId)
    return post(new URL(address), body, {
      'content-type': 'application/json; charset=utf-8', 'user-agent': 'loihua', 'webhook-id': notice.id,
      'webhook-timestamp': `${Math.floor(at.getTime() / 1000)}`, 'webhook-signature': new Webhook(secret).sign(notice.id, at, body),
    }, allowPrivate, notice.id)
  },
})

const post = (url: URL, body: string, headers: Readonly<Record<string, string>>, allowPrivate: boolean, messageId: string): Promise<SendOutcome> => new Promise((resolve) => {
  const failed = (reason: string): void => resolve({ kind: 'failed', reason })
  if (!allowPrivate && isPrivateLiteral(url.hostname)) return failed(NOT_PUBLIC)
  const call = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
    method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent: false, signal: AbortSignal.timeout(PATIENCE_MS), ...(allowPrivate ? {} : { lookup: publicLookup }),
  }, (answer) => {
    const status = answer.statusCode ?? 0
    resolve(status >= 200 && status < 300 ? { kind: 'sent', messageId } : status === 410 ? { kind: 'refused', reason: '410' } : { kind: 'failed', reason: `${status}` })
    let read = 0
    answer.on('data', (part: Buffer) => void ((read += part.length) > MOST_ANSWER_BYTES && call.destroy()))
  })
  // After an answer came this is the end of a connection nobody needs any more.
  call.on('error', (error: NodeJS.ErrnoException) => failed(error.name === 'TimeoutError' || error.name === 'AbortError' ? 'ETIMEDOUT' : (error.code ?? 'EHTTP')))
  call.end(body)
})
