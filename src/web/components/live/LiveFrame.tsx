import type { PropsWithChildren } from 'hono/jsx'
import { inLanguage } from '../../request/languagePath.ts'
import { useVisit } from '../../request/visit.ts'
import { framePath, streamPath } from '../../live/livePaths.ts'
import { liveWords } from '../../words/liveWords.ts'

type LiveFrameProps = PropsWithChildren<{
  readonly sittingId: string
  /** The entry of the log as of which what stands inside is so. */
  readonly seq: number
  /** What stands inside is one person's desk: it is asked for again instead of being put in from the public stream. */
  readonly desk?: boolean
}>

/** Around everything that changes while a sitting goes on. */
export const LiveFrame = ({ sittingId, seq, desk, children }: LiveFrameProps) => {
  const { say, language } = useVisit()
  return (
    <live-sitting data-line={inLanguage(language, streamPath(sittingId))} data-frame={inLanguage(language, framePath(sittingId))} data-seq={seq} data-desk={desk ? '' : undefined}>
      <p class="live-fresh" data-fresh={say(liveWords.fresh)} data-stale-words={say(liveWords.stale)} data-polling-words={say(liveWords.polling)}></p>
      {desk ? <p class="live-said" role="status" data-said></p> : null}
      <noscript><p class="notice notice-info">{say(liveWords.noScript)}</p></noscript>
      {children}
    </live-sitting>
  )
}
