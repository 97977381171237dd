import { DESK_HOME } from '../../request/deskHome.ts'
import { useVisit } from '../../request/visit.ts'
import { followUpWords } from '../../words/followUpWords.ts'

/** The way to what the office was told, and how much of it nobody has seen yet. */
export const InboxLink = ({ unseen }: { readonly unseen: number }) => {
  const { say, href } = useVisit()
  return <p class={unseen > 0 ? 'inbox-link inbox-link-new' : 'inbox-link'}><a href={href(`${DESK_HOME}/hop-thu`)}>{say(followUpWords.inboxLink(unseen))}</a></p>
}
