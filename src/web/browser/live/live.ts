import { DeskKeys } from './deskKeys.ts'
import { DictateWords } from './dictateWords.ts'
import { HearWords } from './hearWords.ts'
import { LiveSitting } from './liveSitting.ts'
import { SpeechClock } from './speechClock.ts'

customElements.define('speech-clock', SpeechClock)
customElements.define('live-sitting', LiveSitting)
customElements.define('desk-keys', DeskKeys)
customElements.define('dictate-words', DictateWords)
customElements.define('hear-words', HearWords)
