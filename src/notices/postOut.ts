import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isPrivateLiteral, NOT_PUBLIC, publicLookup } from './publicAddress.ts'

/** Until a system that does not answer is given up for this time. */
const PATIENCE_MS = 20_000
/** An answer is not read beyond this. */
const MOST_ANSWER_BYTES = 64 * 1024

export type Posted = { readonly kind: 'answered'; readonly status: number; readonly body: string } | { readonly kind: 'unreachable'; readonly reason: string }

/**
 * One POST to a system outside, to the very address that was looked at; redirects are not followed. Never throws: a system that cannot be reached is told by a code.
 * `allowPrivate` lifts the guard against the house's own network.
 */
export const postOut = (url: URL, body: string | Uint8Array, headers: Readonly<Record<string, string | number>>, allowPrivate: boolean): Promise<Posted> => new Promise((resolve) => {
  const unreachable = (reason: string): void => resolve({ kind: 'unreachable', reason })
  if (!allowPrivate && isPrivateLiteral(url.hostname)) return unreachable(NOT_PUBLIC)
  const call = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
    method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent: false, signal: AbortSignal.timeout(PATIENCE_MS), ...(allowPrivate ? {} : { lookup: publicLookup }),
  }, (answer) => {
    const parts: Buffer[] = []
    let read = 0
    const answered = (): void => resolve({ kind: 'answered', status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') })
    answer.on('data', (part: Buffer) => {
      if ((read += part.length) <= MOST_ANSWER_BYTES) parts.push(part)
      else { answered(); call.destroy() }
    })
    answer.on('end', answered)
    answer.on('error', answered)
  })
  call.on('error', (error: NodeJS.ErrnoException) => unreachable(error.name === 'TimeoutError' || error.name === 'AbortError' ? 'ETIMEDOUT' : (error.code ?? 'EHTTP')))
  call.end(body)
})
