import type { ChannelTokens, RenewedTokens } from '../application/channelTokens.ts'
import type { ChannelSender, Notice, Question, SendOutcome } from '../application/notices.ts'
import { postOut } from './postOut.ts'

export type ZaloSettings = {
  readonly appId: string
  /** Secrets: never log them. */
  readonly secretKey: string
  readonly refreshToken: string
  /** Ids of the two templates that Zalo has approved: what waits, and the question whether a number is somebody's. */
  readonly noticeTemplate: string
  readonly confirmTemplate: string
}

/** Where Zalo answers; tests stand in for it. */
export type ZaloHosts = { readonly oauth: string; readonly messages: string; readonly allowPrivate: boolean }

const ZALO: ZaloHosts = { oauth: 'https://oauth.zaloapp.com/v4/oa/access_token', messages: 'https://business.openapi.zalo.me/message/template', allowPrivate: false }

/** Zalo's codes that say a token no longer holds, and those that say that this number will not be reached however often it is tried. */
const TOKEN_ENDED: ReadonlySet<number> = new Set([-124, -216])
const NEVER: ReadonlySet<number> = new Set([-108, -114, -118, -119, -139, -141])

/**
 * Zalo, by messages on an approved template (ZNS): the only kind that may be sent to somebody who has not written first. Written from the public description of the interface and tried
 * against a stand-in only. Quotas are the other side's to count: whatever it puts off is tried again later. Names no person.
 */
export const zalo = (settings: ZaloSettings, tokens: ChannelTokens, hosts: ZaloHosts = ZALO): ChannelSender => {
  const renew = async (refreshToken: string): Promise<RenewedTokens> => {
    const form = new URLSearchParams({ refresh_token: refreshToken, app_id: settings.appId, grant_type: 'refresh_token' }).toString()
    const posted = await postOut(new URL(hosts.oauth), form, { 'content-type': 'application/x-www-form-urlencoded', secret_key: settings.secretKey }, hosts.allowPrivate)
    const given = posted.kind === 'answered' ? jsonIn(posted.body) : {}
    const [accessToken, next, seconds] = [given['access_token'], given['refresh_token'], Number(given['expires_in'])]
    if (typeof accessToken !== 'string' || typeof next !== 'string' || !(seconds > 0)) throw new TokenRefused(posted.kind === 'unreachable' ? posted.reason : `token ${String(given['error'] ?? posted.status)}`)
    return { accessToken, refreshToken: next, expiresInSeconds: seconds }
  }

  const deliver = async (phone: string, template: string, data: Readonly<Record<string, string>>, trackingId: string): Promise<SendOutcome> => {
    const body = JSON.stringify({ phone, template_id: template, template_data: data, tracking_id: trackingId })
    let stale: string | undefined
    // A token may end on its way: once more with a new one, and no oftener.
    for (const last of [false, true]) {
      let token: string
      try {
        token = await tokens.current(settings.refreshToken, renew, stale)
      } catch (error) {
        if (error instanceof TokenRefused) return { kind: 'failed', reason: error.message }
        throw error
      }
      const posted = await postOut(new URL(hosts.messages), body, { 'content-type': 'application/json; charset=utf-8', access_token: token }, hosts.allowPrivate)
      if (posted.kind === 'unreachable') return { kind: 'failed', reason: posted.reason }
      const answer = jsonIn(posted.body)
      const code = typeof answer['error'] === 'number' ? answer['error'] : posted.status
      if (code === 0) return { kind: 'sent', messageId: String((answer['data'] as { readonly msg_id?: unknown } | undefined)?.msg_id ?? trackingId) }
      if (!TOKEN_ENDED.has(code) || last) return { kind: NEVER.has(code) ? 'refused' : 'failed', reason: `${code}` }
      stale = token
    }
    return { kind: 'failed', reason: 'token' }
  }

  return {
    address: phoneIn,
    send: (notice, { address }) => deliver(address, settings.noticeTemplate, noticeData(notice), notice.id),
    ask: (question, { address, id }) => deliver(address, settings.confirmTemplate, questionData(question), `xac-nhan-${id}`),
  }
}

/** A service would not give a token; the message is its code. */
class TokenRefused extends Error {}

/** What fills the template of a notice; each value is a line of its own. */
const noticeData = ({ officeName, lines, more, day, link }: Notice): Readonly<Record<string, string>> => ({
  co_quan: officeName, so_viec: `${lines.length + more}`, qua_han: `${lines.filter(({ actBy }) => actBy !== null && actBy < day).length}`, ngay: day.split('-').toReversed().join('/'), duong_dan: link,
})

const questionData = ({ officeName, link, goodUntil }: Question): Readonly<Record<string, string>> => ({ co_quan: officeName, duong_dan: link, den_ngay: goodUntil.split('-').toReversed().join('/') })

/** A mobile number of Vietnam as Zalo writes it (`84…`); null for anything else. */
const phoneIn = (typed: string): string | null => {
  const [, rest] = /^(?:\+?84|0)([35789]\d{8})$/.exec(typed.replaceAll(/[\s.()-]/g, '')) ?? []
  return rest === undefined ? null : `84${rest}`
}

const jsonIn = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    // Not JSON: whatever stands there is no answer of the interface, and its status speaks for it.
    return {}
  }
}
