import { clockAt, clockText } from '../../../domain/floor/index.ts'
import { useVisit } from '../../request/visit.ts'
import type { LiveSpeech } from '../../live/liveView.ts'
import { liveWords } from '../../words/liveWords.ts'

/**
 * The clock of a speech. What is sent are the instants it is read from, never the time left; the element on the page reads them by the server's time.
 * Without script it says how long the speech may last, which stays true.
 */
export const SpeechClock = ({ speech: { limitMs, extraMs, segments } }: { readonly speech: LiveSpeech }) => {
  const { say } = useVisit()
  const running = clockAt({ limitMs, extraMs, segments }, 0).running
  return (
    <speech-clock data-limit={limitMs} data-extra={extraMs} data-segments={JSON.stringify(segments.map(({ from, to }) => [from, to]))}
      data-left={say(liveWords.left)} data-over={say(liveWords.over)} data-running={running ? 'yes' : 'no'}>
      <span class="clock-face" role="timer" aria-live="off">{clockText(limitMs + extraMs)}</span>
      <span class="clock-note">{say(liveWords.limit(clockText(limitMs)))}{extraMs > 0 ? `, ${say(liveWords.added(clockText(extraMs)))}` : ''}</span>
    </speech-clock>
  )
}
