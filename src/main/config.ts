import { join, resolve } from 'node:path'
import type { Bilingual } from '../domain/language.ts'
import { programFolder } from './programFolder.ts'
import { settings, type Setting } from './settings.ts'

export type Config = {
  /** Address of an outside PostgreSQL; null for the packaged one. Holds a password: never log it. */
  readonly databaseUrl: string | null
  /** Absolute path. */
  readonly dataDir: string
  readonly port: number
  readonly host: string
  /** Without a slash at the end; null when it follows from host and the port really used. */
  readonly publicUrl: string | null
  /** IANA name. */
  readonly timeZone: string
  readonly council: string | null
  /** The mail server and the sender; null where no e-mail is sent. Holds a password: never log it. */
  readonly smtp: { readonly smtpUrl: string; readonly from: string } | null
  /** Keys by which browsers are told; null where they are not. The private one is a secret: never log it. */
  readonly webPush: { readonly publicKey: string; readonly privateKey: string } | null
  /** The Official Account on Zalo; null where nobody is told by it. Holds secrets: never log it. */
  readonly zalo: { readonly appId: string; readonly secretKey: string; readonly refreshToken: string; readonly noticeTemplate: string; readonly confirmTemplate: string } | null
  /** A language model that reads what is filed, after the reader; null where there is none. May hold a secret: never log it. */
  readonly secondReader: { readonly url: string; readonly model: string; readonly key: string | null } | null
  /** Which machines other systems may be on. */
  readonly webhookTargets: 'public' | 'any'
  /** `HH:MM`. */
  readonly noticeTime: string
  /** Whether the server also carries out background tasks. */
  readonly worker: boolean
}

export type ConfigResult = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly Bilingual[] }

type Environment = Readonly<Record<string, string | undefined>>

/** All of them, or none: an account with half its settings would fail at the first message. */
const zaloOf = (take: (setting: Setting<string | null>) => string | null, faults: Bilingual[]): Config['zalo'] => {
  const given = [settings.zaloAppId, settings.zaloSecretKey, settings.zaloRefreshToken, settings.zaloNoticeTemplate, settings.zaloConfirmTemplate].map((setting) => ({ name: setting.name, text: take(setting) }))
  const [appId, secretKey, refreshToken, noticeTemplate, confirmTemplate] = given.map(({ text }) => text)
  if (appId && secretKey && refreshToken && noticeTemplate && confirmTemplate) return { appId, secretKey, refreshToken, noticeTemplate, confirmTemplate }
  const missing = given.filter(({ text }) => text === null)
  for (const { name } of missing.length === given.length ? [] : missing) faults.push({ vi: `${name} phải được đặt cùng các biến ZALO_ khác`, en: `${name} must be set together with the other ZALO_ settings` })
  return null
}

/** An address without a model, or a model without an address, reads nothing. */
const secondReaderOf = (take: <Value>(setting: Setting<Value>) => Value, faults: Bilingual[]): Config['secondReader'] => {
  const [url, model, key] = [take(settings.readerUrl), take(settings.readerModel), take(settings.readerKey)]
  if (url && model) return { url, model, key }
  if (url || model) faults.push({ vi: `${url ? settings.readerModel.name : settings.readerUrl.name} phải được đặt cùng biến kia`, en: `${url ? settings.readerModel.name : settings.readerUrl.name} must be set together with the other` })
  return null
}

/** Reads every setting from the environment, or says of each wrong one, by its name, what it must be. Empty means absent. Values are not repeated: they may be secret. */
export function readConfig(environment: Environment): ConfigResult {
  const faults: Bilingual[] = []
  const take = <Value>(setting: Setting<Value>): Value => {
    const text = environment[setting.name]?.trim()
    const reading = setting.read(text === '' ? undefined : text)
    if (reading.ok) return reading.value
    faults.push({ vi: `${setting.name} ${reading.remedy.vi}`, en: `${setting.name} ${reading.remedy.en}` })
    return undefined as Value
  }
  const dataDir = take(settings.dataDir)
  const [smtpUrl, from, publicUrl] = [take(settings.smtpUrl), take(settings.smtpFrom), take(settings.publicUrl)]
  const config: Config = {
    smtp: smtpUrl === null ? null : { smtpUrl, from: from ?? `loihua@${URL.parse(publicUrl ?? '')?.hostname ?? 'localhost'}` }, noticeTime: take(settings.noticeTime),
    webhookTargets: take(settings.webhookTargets), webPush: take(settings.webPushKeys), zalo: zaloOf(take, faults), secondReader: secondReaderOf(take, faults),
    databaseUrl: take(settings.databaseUrl), dataDir: dataDir === null ? join(programFolder(), 'data') : resolve(dataDir),
    port: take(settings.port), host: take(settings.host), publicUrl, timeZone: take(settings.timeZone), council: take(settings.council), worker: take(settings.worker),
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config }
}
