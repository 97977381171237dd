import { CHANNELS, type Channel } from '../domain/followUp/index.ts'
import type { Senders } from '../application/notices.ts'
import { email } from '../notices/email.ts'
import { webhook } from '../notices/webhook.ts'
import type { Config } from './config.ts'

/** The ways notices leave the house that this installation has set up; `close` lets go of their connections. */
export const openSenders = ({ smtp, webhookTargets }: Pick<Config, 'smtp' | 'webhookTargets'>): { readonly senders: Senders; readonly close: () => void } => {
  const mail = smtp === null ? null : email(smtp)
  return { senders: { ...(mail === null ? {} : { email: mail }), webhook: webhook({ allowPrivate: webhookTargets === 'any' }) }, close: () => mail?.close() }
}

/** The channels these senders serve, in the order of the list of channels. */
export const channelsOf = (senders: Senders): readonly Channel[] => CHANNELS.filter((channel) => senders[channel] !== undefined)
