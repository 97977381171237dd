import type { Channel } from '../domain/followUp/index.ts'

/** As much of an address as tells those who know it which one is meant: the first letter and the host of an e-mail, the host of an address on the web, the end of a number. */
export const maskedAddress = ({ channel, address }: { readonly channel: Channel; readonly address: string }): string => {
  if (channel === 'email') return `${[...address][0] ?? ''}…@${address.slice(address.lastIndexOf('@') + 1)}`
  if (channel === 'zalo') return `…${address.slice(-3)}`
  return `${/^https?:\/\/([^/?#@]+)(?:[/?#]|$)/.exec(address)?.[1] ?? ''}/…`
}
