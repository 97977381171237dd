import { may } from '../domain/access/index.ts'
import { daysAfter, type IsoDate } from '../domain/calendar/index.ts'
import type { Language } from '../domain/language.ts'
import type { Caller } from './actor.ts'
import type { ContactRefusal } from './contactRefusals.ts'
import { done, refusedBecause, type Answer } from './answer.ts'
import type { Contact, NoticeQueue, Senders } from './notices.ts'
import type { Clock, Ids, NewJob } from './ports.ts'

/** A contact as those may see it whose it is: its secret is not among it. */
export type OwnContact = Omit<Contact, 'secret'> & {
  readonly createdOn: IsoDate
  /** Whether somebody showed that the address is theirs; nothing but the question is sent before. */
  readonly confirmed: boolean
  /** Why that question did not arrive; null where nothing is known to be wrong. */
  readonly trouble: string | null
}

/** Whose a contact may be, seen by one person: their own and their office's. */
export type ContactOwner = { readonly officeId: string; readonly accountId: string }

/** Where people are told, kept beside the log: what is removed here is gone. */
export type Contacts = {
  /** Those of a person, and those of their office itself, oldest first. */
  readonly list: (council: string, owner: ContactOwner) => Promise<readonly OwnContact[]>
  readonly find: (council: string, id: string) => Promise<OwnContact | null>
  /** Adds it with the task that follows from it, or says what it met: one that waits to be confirmed is asked again. */
  readonly add: (council: string, contact: Contact & { readonly createdOn: IsoDate; readonly confirmed: boolean }, limits: ContactLimits, job: NewJob | null) => Promise<'added' | 'asked-again' | 'there' | 'too-many' | 'asked-often'>
  /** Removes it with all that waited for it; false where there is none of that owner, or at all where no owner is named. */
  readonly remove: (council: string, id: string, owner: ContactOwner | null) => Promise<boolean>
  /** Makes a link good until the end of a day. False where the contact was removed meanwhile. */
  readonly openLink: (council: string, contactId: string, tokenSha256: string, goodUntil: IsoDate) => Promise<boolean>
  /** The contact whose link has this secret, as long as the link is good. */
  readonly byLink: (council: string, tokenSha256: string, today: IsoDate) => Promise<OwnContact | null>
  readonly confirm: (council: string, id: string) => Promise<void>
  readonly setTrouble: (council: string, id: string, trouble: string | null) => Promise<void>
}

/** How many contacts one owner may have, and how many links that still are good one contact. */
export type ContactLimits = { readonly contacts: number; readonly links: number }

export const LIMITS: ContactLimits = { contacts: 10, links: 5 }

export type ContactPorts = {
  readonly contacts: Contacts
  readonly notices: Pick<NoticeQueue, 'byToken'>
  readonly ids: Ids
  readonly clock: Clock
  /** Ways this installation has of telling. */
  readonly senders: Pick<Senders, 'email' | 'push' | 'webhook' | 'zalo'>
}

export type Whose = 'person' | 'office'

const ownerOf = ({ actor }: Caller): ContactOwner => ({ officeId: actor.office, accountId: actor.account })

/** Where the caller and their office are told. */
export const ownContacts = ({ contacts }: ContactPorts) => (caller: Caller): Promise<readonly OwnContact[]> => contacts.list(caller.council, ownerOf(caller))

type NewAddress = { readonly address: string; readonly language: Language; readonly whose: Whose }

/** Adds an e-mail address. A letter asks whoever reads it whether it is theirs; until they say so, nothing else is sent there. An address that waits is asked again. */
export const addEmail = (ports: ContactPorts) => addAsked(ports, 'email', 'address-malformed')

/** Adds a telephone number on Zalo; it is asked in the same way. */
export const addZalo = (ports: ContactPorts) => addAsked(ports, 'zalo', 'phone-malformed')

const addAsked = ({ contacts, ids, clock, senders }: ContactPorts, channel: 'email' | 'zalo', malformed: ContactRefusal) =>
  async (caller: Caller, { address, language, whose }: NewAddress): Promise<Answer<null>> => {
    if (!may(caller.actor.role, 'setContacts')) return refusedBecause('not-allowed')
    const sender = senders[channel]
    if (!sender) return refusedBecause('channel-not-set-up')
    const given = sender.address(address)
    if (given === null) return refusedBecause(malformed)
    const { officeId, accountId } = ownerOf(caller)
    const owner = whose === 'office' ? null : accountId
    // The same for the same address: a form sent twice, or a letter asked for again, meets what is there.
    const id = ids.derived(['contact', caller.council, officeId, owner ?? '', channel, given.toLowerCase()].join(' '))
    const outcome = await contacts.add(
      caller.council, { id, officeId, accountId: owner, channel, address: given, secret: null, language, createdOn: clock.today(), confirmed: false }, LIMITS,
      { task: 'confirmContact', payload: { council: caller.council, contactId: id } },
    )
    switch (outcome) {
      case 'there': return refusedBecause('address-already-there')
      case 'too-many': return refusedBecause('contacts-too-many')
      case 'asked-often': return refusedBecause('contact-asked-often')
      default: return done(null, outcome === 'asked-again')
    }
  }

/**
 * Adds a system of the office that hears of what is due by a signed request (Standard Webhooks). Its secret is told here and never again. Nobody is asked to confirm: what is
 * sent there is public but for the link that answers it, and a stranger's system can do nothing with a signature it cannot check.
 */
export const addWebhook = ({ contacts, ids, clock, senders }: ContactPorts) =>
  async (caller: Caller, { address, language }: { readonly address: string; readonly language: Language }): Promise<Answer<{ readonly secret: string }>> => {
    if (!may(caller.actor.role, 'setContacts')) return refusedBecause('not-allowed')
    if (!senders.webhook?.newSecret) return refusedBecause('channel-not-set-up')
    const given = senders.webhook.address(address)
    if (given === null) return refusedBecause('webhook-address-malformed')
    const { officeId } = ownerOf(caller)
    const secret = senders.webhook.newSecret()
    const id = ids.derived(['contact', caller.council, officeId, '', 'webhook', given].join(' '))
    const outcome = await contacts.add(caller.council, { id, officeId, accountId: null, channel: 'webhook', address: given, secret, language, createdOn: clock.today(), confirmed: true }, LIMITS, null)
    return outcome === 'added' ? done({ secret }) : refusedBecause(outcome === 'too-many' ? 'contacts-too-many' : 'address-already-there')
  }

/** A key of a browser: what its subscription gives, URL-safe base64 of 65 and of 16 bytes. */
const PUBLIC_KEY = /^[\w-]{87}=?$/
const AUTH = /^[\w-]{22}(==)?$/

/** Adds the browser that asks: having its keys shows that it is its own. */
export const addBrowser = ({ contacts, ids, clock, senders }: ContactPorts) =>
  async (caller: Caller, { endpoint, p256dh, auth, language }: { readonly endpoint: string; readonly p256dh: string; readonly auth: string; readonly language: Language }): Promise<Answer<null>> => {
    if (!may(caller.actor.role, 'setContacts')) return refusedBecause('not-allowed')
    if (!senders.push) return refusedBecause('channel-not-set-up')
    const address = senders.push.address(endpoint)
    if (address === null || !PUBLIC_KEY.test(p256dh) || !AUTH.test(auth)) return refusedBecause('browser-not-subscribed')
    const { officeId, accountId } = ownerOf(caller)
    const id = ids.derived(['contact', caller.council, officeId, accountId, 'push', address].join(' '))
    const outcome = await contacts.add(caller.council, { id, officeId, accountId, channel: 'push', address, secret: `${p256dh} ${auth}`, language, createdOn: clock.today(), confirmed: true }, LIMITS, null)
    return outcome === 'added' ? done(null) : refusedBecause(outcome === 'too-many' ? 'contacts-too-many' : 'address-already-there')
  }

/** Removes one of the caller's contacts, or of their office's; what waited to be sent there is dropped. */
export const removeContact = ({ contacts }: ContactPorts) => async (caller: Caller, { contactId }: { readonly contactId: string }): Promise<Answer<null>> => {
  if (!may(caller.actor.role, 'setContacts')) return refusedBecause('not-allowed')
  return (await contacts.remove(caller.council, contactId, ownerOf(caller))) ? done(null) : refusedBecause('contact-unknown')
}

/** Days on which a link that confirms an address can be used. */
export const CONFIRM_DAYS = 7

/** The last day of a link made on `today`. */
export const linkGoodUntil = (today: IsoDate): IsoDate => daysAfter(today, CONFIRM_DAYS)

/** The contact a link is about; null for an unknown or outdated one. Changes nothing: programs that check letters open links too. */
export const contactByLink = ({ contacts, ids, clock }: ContactPorts) => (council: string, token: string): Promise<OwnContact | null> =>
  contacts.byLink(council, ids.sha256(token), clock.today())

/** Whoever reads the address says that it is theirs, or that it is not: then it is removed. */
export const answerContactLink = (ports: ContactPorts) => async (council: string, token: string, theirs: boolean): Promise<Answer<null>> => {
  const contact = await contactByLink(ports)(council, token)
  if (contact === null) return refusedBecause('contact-unknown')
  if (theirs) await ports.contacts.confirm(council, contact.id)
  else await ports.contacts.remove(council, contact.id, null)
  return done(null)
}

/** The contact a message was sent to, by the secret of its link; null once it was removed. */
export const contactOfNotice = ({ contacts, notices, ids }: ContactPorts) => async (council: string, token: string): Promise<OwnContact | null> => {
  const notice = await notices.byToken(council, ids.sha256(token))
  return notice && contacts.find(council, notice.contactId)
}

/** Ends the sending by the link of any message, however old: whoever reads it wants no more of them. Asked again, there is nothing left to end. */
export const stopNotices = (ports: ContactPorts) => async (council: string, token: string): Promise<Answer<null>> => {
  const contact = await contactOfNotice(ports)(council, token)
  return contact !== null && (await ports.contacts.remove(council, contact.id, null)) ? done(null) : refusedBecause('contact-unknown')
}
