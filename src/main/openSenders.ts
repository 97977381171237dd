import { CHANNELS, type Channel } from '../domain/followUp/index.ts'
import type { Senders } from '../application/notices.ts'
import { email } from '../notices/email.ts'
import { push } from '../notices/push.ts'
import { webhook } from '../notices/webhook.ts'
import type { Config } from './config.ts'

/** The ways notices leave the house that this installation has set up; `close` lets go of their connections. */
export const openSenders = ({ smtp, webhookTargets, webPush }: Pick<Config, 'smtp' | 'webhookTargets' | 'webPush'>, publicUrl: string): { readonly senders: Senders; readonly close: () => void } => {
  const mail = smtp === null ? null : email(smtp)
  const senders: Senders = {
    ...(mail === null ? {} : { email: mail }),
    // Push services ask for an address to write to; a site without one on the open network gives its name.
    ...(webPush === null ? {} : { push: push({ ...webPush, contact: publicUrl.startsWith('https://') ? publicUrl : `mailto:loihua@${new URL(publicUrl).hostname}` }) }),
    webhook: webhook({ allowPrivate: webhookTargets === 'any' }),
  }
  return { senders, close: () => mail?.close() }
}

/** The channels these senders serve, in the order of the list of channels. */
export const channelsOf = (senders: Senders): readonly Channel[] => CHANNELS.filter((channel) => senders[channel] !== undefined)
