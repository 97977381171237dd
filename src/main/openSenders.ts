import { CHANNELS, type Channel } from '../domain/followUp/index.ts'
import type { Senders } from '../application/notices.ts'
import { email } from '../notices/email.ts'
import { push } from '../notices/push.ts'
import { webhook } from '../notices/webhook.ts'
import { zalo } from '../notices/zalo.ts'
import { channelTokens, type Database } from '../postgres/index.ts'
import type { Config } from './config.ts'

type Settings = Pick<Config, 'smtp' | 'webhookTargets' | 'webPush' | 'zalo'>

/** The ways notices leave the house that this installation has set up; `close` lets go of their connections. */
export const openSenders = (config: Settings, publicUrl: string, database: Database): { readonly senders: Senders; readonly close: () => void } => {
  const mail = config.smtp === null ? null : email(config.smtp)
  const senders: Senders = {
    ...(mail === null ? {} : { email: mail }),
    // Push services ask for an address to write to; a site without one on the open network gives its name.
    ...(config.webPush === null ? {} : { push: push({ ...config.webPush, contact: publicUrl.startsWith('https://') ? publicUrl : `mailto:loihua@${new URL(publicUrl).hostname}` }) }),
    webhook: webhook({ allowPrivate: config.webhookTargets === 'any' }),
    ...(config.zalo === null ? {} : { zalo: zalo(config.zalo, channelTokens({ database }, 'zalo')) }),
  }
  return { senders, close: () => mail?.close() }
}

/** The channels these senders serve, in the order of the list of channels. */
export const channelsOf = (senders: Senders): readonly Channel[] => CHANNELS.filter((channel) => senders[channel] !== undefined)
