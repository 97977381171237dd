import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { ChannelSender, Notice } from '../application/notices.ts'
import { ASKED, explainNews } from '../domain/followUp/index.ts'
import { postOut } from './postOut.ts'
import { outsideUrl } from './publicAddress.ts'

export type WebhookSettings = {
  /** Whether systems in the house's own network may be called, by plain HTTP too. */
  readonly allowPrivate: boolean
}

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
  address: (typed) => outsideUrl(typed, allowPrivate),

  newSecret: () => `whsec_${randomBytes(32).toString('base64')}`,

  send: async (notice, { address, secret, officeId }) => {
    if (secret === null) return { kind: 'refused', reason: 'no secret' }
    const at = new Date()
    const body = webhookBody(notice, officeId)
    const posted = await postOut(new URL(address), body, {
      'content-type': 'application/json; charset=utf-8', 'user-agent': 'loihua', 'webhook-id': notice.id,
      'webhook-timestamp': `${Math.floor(at.getTime() / 1000)}`, 'webhook-signature': new Webhook(secret).sign(notice.id, at, body),
    }, allowPrivate)
    if (posted.kind === 'unreachable') return { kind: 'failed', reason: posted.reason }
    if (posted.status >= 200 && posted.status < 300) return { kind: 'sent', messageId: notice.id }
    return { kind: posted.status === 410 ? 'refused' : 'failed', reason: `${posted.status}` }
  },
})
