import type { Channel } from '../domain/followUp/index.ts'
import type { Bilingual } from '../domain/language.ts'
import type { Clock, Files, Instants } from '../application/ports.ts'
import type { Background } from '../application/background.ts'
import type { PaperRenderer } from '../application/papers.ts'
import type { Register } from '../application/register.ts'
import type { UseCases } from '../application/useCases.ts'
import type { Assets } from './assets.ts'
import type { LiveHub } from './live/followed.ts'
import type { Log } from './log.ts'

/** Everything the web layer asks of the rest; wired in `main/`. */
export type WebDeps = {
  readonly useCases: UseCases
  readonly register: Register
  readonly files: Files
  /** Id of the one council this process serves. */
  readonly council: string
  readonly clock: Clock
  readonly instants: Instants
  /** Sittings as they go on. */
  readonly live: LiveHub
  /** What a reading rule means, in a sentence; null for a rule of an older reader. */
  readonly explainRule: (rule: string) => Bilingual | null
  /** Number and hash of the last log entry; 0 for an empty log. */
  readonly head: () => Promise<{ readonly position: number; readonly hash: string }>
  /** Address under which the public reaches this site, such as `https://chatvan.example.vn`; its origin is accepted on forms. */
  readonly publicUrl: string
  /** The ways notices leave the house, and from what time of a working day on (`HH:MM`). */
  readonly told: { readonly channels: readonly Channel[]; readonly from: string; /** Browsers subscribe by it; null where they are not told. */ readonly pushKey: string | null }
  readonly papers: PaperRenderer
  /** Tasks on the queue and messages under way. */
  readonly background: Pick<Background, 'jobs' | 'undelivered' | 'sending'>
  readonly assets: Assets
  readonly log: Log
  /** Whether the store answers; asked by `/readyz`. */
  readonly health: () => Promise<boolean>
  /** True behind HTTPS: the session cookie is then `Secure` under the `__Host-` prefix. */
  readonly secureCookies: boolean
  /** Names this build; part of every cache key. */
  readonly buildId: string
}
