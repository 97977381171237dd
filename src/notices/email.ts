import { createHash } from 'node:crypto'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { ChannelSender, SendOutcome } from '../application/notices.ts'
import { noticeSubject, noticeText } from './noticeText.ts'
import { questionSubject, questionText } from './questionText.ts'

export type EmailSettings = {
  /** Address of the mail server, as `smtp://user:password@host:587` or `smtps://…`. Holds a password: never log it. */
  readonly smtpUrl: string
  /** Whom messages come from, as `Văn phòng HĐND <loihua@example.vn>`. */
  readonly from: string
}

/** What SMTP can carry (RFC 5321, 254 characters) and people write; whether anybody reads it is shown by the letter that asks. */
const ADDRESS = /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]{2,}$/u

/** Seconds until a mail server that does not answer is given up for this time. */
const PATIENCE_MS = 20_000

/** Told apart from a person's letter, so that no absence note answers it (RFC 3834). */
const BY_MACHINE = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } as const

/**
 * E-mail by SMTP. The message id follows from the notice, so that one sent again after a failure is known as the same. What the server refuses for good
 * (5xx of the recipient or the message) is `refused`; everything else may be tried again.
 */
export const email = ({ smtpUrl, from }: EmailSettings): ChannelSender & { readonly close: () => void } => {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 4, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS })
  const deliver = async (message: SendMailOptions): Promise<SendOutcome> => {
    try {
      await transport.sendMail(message)
      return { kind: 'sent', messageId: String(message.messageId) }
    } catch (error) {
      return failure(error)
    }
  }
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    address: (typed) => {
      const address = typed.trim()
      return address.length <= 254 && ADDRESS.test(address) ? address : null
    },
    send: (notice, { address }) => deliver({
      from, to: address, messageId: `<${notice.id}@${domain}>`, subject: noticeSubject(notice), text: noticeText(notice),
      // One click in the mail program ends the sending (RFC 8058).
      headers: { ...BY_MACHINE, 'List-Unsubscribe': `<${notice.stopLink}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    }),
    // Its id follows from its link, of which there is one for each letter.
    ask: (question, { address }) => deliver({
      from, to: address, messageId: `<xac-nhan.${createHash('sha256').update(question.link).digest('hex').slice(0, 24)}@${domain}>`,
      subject: questionSubject(question), text: questionText(question), headers: BY_MACHINE,
    }),
    close: () => transport.close(),
  }
}

/** What the record may hold of a failure: the code, never the server's words, which may name the address. */
const failure = (error: unknown): SendOutcome => {
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string }
  const reason = `${responseCode ?? code ?? 'SMTP'}`
  // 5xx on the recipient or the message is for good; on signing in it is a mistake of ours, mended by the settings.
  return responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH' ? { kind: 'refused', reason } : { kind: 'failed', reason }
}
