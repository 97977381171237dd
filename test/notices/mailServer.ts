import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A message as it arrived. */
export type Mail = { readonly to: string; readonly messageId: string; readonly subject: string; readonly text: string; readonly header: (name: string) => string }

export type MailServer = {
  readonly url: string
  readonly mails: readonly Mail[]
  /** Waits until every connection has ended, and with it whatever was on its way. */
  readonly idle: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * A real mail server on a free port of this machine. `refuse` gives the code with which a recipient is refused, or null; `beforeAccept` is waited for when a whole
 * message has arrived and before it is acknowledged.
 */
export const startMailServer = async (refuse: (to: string) => number | null = () => null, beforeAccept: (mail: Mail) => Promise<void> = async () => undefined): Promise<MailServer> => {
  const mails: Mail[] = []
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse(address)
      done(code === null ? null : Object.assign(new Error('refused by the test'), { responseCode: code }))
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => void parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const mail = read(to, Buffer.concat(parts).toString('utf8'))
        mails.push(mail)
        void beforeAccept(mail).then(() => done(null, 'kept'))
      })
    },
  })
  server.on('error', () => undefined) // a client killed in the middle of a session
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, mails, idle: async () => { while (server.connections.size > 0) await sleep(5) }, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

const read = (to: string, raw: string): Mail => {
  const at = raw.indexOf('\r\n\r\n')
  const headers = raw.slice(0, at).replaceAll(/\r\n[ \t]+/g, ' ')
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? ''
  const body = raw.slice(at + 4)
  return { to, header, messageId: header('Message-ID'), subject: words(header('Subject')), text: /base64/i.test(header('Content-Transfer-Encoding')) ? Buffer.from(body, 'base64').toString('utf8') : quoted(body) }
}

/** Encoded words of a header (RFC 2047), in the two spellings there are. */
const words = (value: string): string =>
  value.replaceAll(/\?=\s+=\?/g, '?==?').replaceAll(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
    /b/i.test(kind) ? Buffer.from(text, 'base64').toString('latin1') : text.replaceAll('_', ' ').replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))))
    .replace(/^[\s\S]*$/, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'))

const quoted = (body: string): string =>
  Buffer.from(body.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8').replaceAll('\r\n', '\n')
