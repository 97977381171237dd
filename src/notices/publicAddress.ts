import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether an IP address belongs to the open network: not this machine, not a house's own net, not a cloud's metadata, not one of these wrapped in IPv6. */
export const isPublicAddress = (address: string): boolean => {
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast'
}

/** Why a host was not called. */
export const NOT_PUBLIC = 'EPRIVATE'

/**
 * Finds a host's addresses for one connection and refuses those that are not public. The connection goes to the address that was looked at, so a name that
 * answers otherwise the next time (DNS rebinding) gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 0)
    const open = found.filter(({ address }) => isPublicAddress(address))
    if (open.length < found.length || open[0] === undefined) return callback(Object.assign(new Error('the host is not on the open network'), { code: NOT_PUBLIC }), '', 0)
    return options.all ? callback(null, open) : callback(null, open[0].address, open[0].family)
  })

/** A host written as an address is never looked up: whether it is one that may not be called. */
export const isPrivateLiteral = (hostname: string): boolean => {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) !== 0 && !isPublicAddress(bare)
}

/** An address typed by a person, as it is kept: https on the open network, with `allowPrivate` any web address; null for everything else, and for one that carries a password. */
export const outsideUrl = (typed: string, allowPrivate: boolean): string | null => {
  const url = URL.parse(typed.trim())
  if (url === null || url.username !== '' || url.password !== '' || url.href.length > 2000) return null
  if (allowPrivate) return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  return url.protocol === 'https:' && !isPrivateLiteral(url.hostname) && url.hostname.includes('.') ? url.href : null
}
