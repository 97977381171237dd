import type { Contacts } from './contacts.ts'
import { linkGoodUntil } from './contacts.ts'
import type { Senders } from './notices.ts'
import type { Clock, Ids } from './ports.ts'
import type { Register } from './register.ts'

export type ConfirmPorts = {
  readonly contacts: Pick<Contacts, 'find' | 'openLink' | 'setTrouble'>
  readonly register: Pick<Register, 'council' | 'offices'>
  readonly senders: Senders
  readonly ids: Ids
  readonly clock: Clock
  readonly publicUrl: string
}

/**
 * Asks whoever reads an address to show that it is theirs. The secret of the link is made here and now, and only its hash is kept: a second try sends a second link, and both
 * are good. Throws when the message may be tried again; one that is refused for good is noted at the contact.
 */
export const askToConfirm = ({ contacts, register, senders, ids, clock, publicUrl }: ConfirmPorts) => async (councilId: string, contactId: string): Promise<void> => {
  const contact = await contacts.find(councilId, contactId)
  if (contact === null || contact.confirmed) return
  const ask = senders[contact.channel]?.ask
  if (!ask) throw new Error(`there is no way to ask a contact of the channel ${contact.channel}`)
  const [council, offices] = await Promise.all([register.council(councilId), register.offices(councilId)])
  if (!council) throw new Error(`there is no council "${councilId}"`)
  const [token, goodUntil] = [`${ids.fresh()}${ids.fresh()}`, linkGoodUntil(clock.today())]
  if (!(await contacts.openLink(councilId, contactId, ids.sha256(token), goodUntil))) return
  const outcome = await ask({
    council, language: contact.language, officeName: offices.find(({ id }) => id === contact.officeId)?.name ?? contact.officeId, goodUntil,
    link: `${publicUrl}${contact.language === 'en' ? '/en' : ''}/thong-bao/xac-nhan/${token}`,
  }, { ...contact, secret: null })
  await contacts.setTrouble(councilId, contactId, outcome.kind === 'sent' ? null : outcome.reason)
  if (outcome.kind === 'failed') throw new Error(`the question to a contact was not sent: ${outcome.reason}`)
}
