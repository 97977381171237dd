import type { LiveChanges } from '../../application/liveChanges.ts'
import type { Register } from '../../application/register.ts'
import type { Instants } from '../../application/ports.ts'
import type { Language } from '../../domain/language.ts'
import { inLanguage } from '../request/languagePath.ts'
import type { Visit } from '../request/visit.ts'
import { sayIn } from '../words/words.ts'
import { livePath } from './livePaths.ts'
import type { LiveHub } from './followed.ts'
import { partsOf } from './liveParts.tsx'
import { LiveRoom } from './liveRoom.ts'
import { liveView } from './liveView.ts'

/** How often those who follow hear that the line is up. Two of them missed, and their page says that it may be behind. */
export const BEAT_MS = 10_000

/** How long a sitting nobody follows is kept ready. */
const IDLE_MS = 10 * 60_000

type HubPorts = { readonly register: Register; readonly council: string; readonly changes: LiveChanges; readonly instants: Instants; readonly trouble: (error: unknown) => void }

type Sitting = { readonly rooms: Readonly<Record<Language, LiveRoom>>; /** The reading under way, and whether something changed since it began. */ reading: Promise<void> | null; stale: boolean; usedAt: number }

/**
 * What is shown live, kept ready: read once for every change, whoever wrote it and however many follow. A change that comes while one is being read is read after it, once for
 * all that came meanwhile.
 */
export const startLiveHub = async ({ register, council, changes, instants, trouble }: HubPorts): Promise<LiveHub> => {
  const sittings = new Map<string, Sitting>()
  const ending = new AbortController()

  const read = async (id: string): Promise<void> => {
    const [now, offices] = await Promise.all([register.floor.sittingNow(council, id), register.offices(council)])
    const sitting = sittings.get(id)
    if (now === null || sitting === undefined) return
    for (const language of LANGUAGES) {
      const room = sitting.rooms[language]
      if (now.head > room.seq) room.show(now.head, await partsOf(liveView(now, offices, language), visitFor(language, id)), instants.now())
    }
  }

  const refresh = (id: string): Promise<void> => {
    const sitting = sittings.get(id)
    if (sitting === undefined) return Promise.resolve()
    if (sitting.reading !== null) {
      sitting.stale = true
      return sitting.reading
    }
    sitting.reading = (async () => {
      do {
        sitting.stale = false
        await read(id)
      } while (sitting.stale && !ending.signal.aborted)
    })().finally(() => { sitting.reading = null })
    return sitting.reading
  }

  const listening = await changes.listen(council, (id) => {
    for (const one of id === null ? [...sittings.keys()] : [id]) refresh(one).catch(trouble)
  })

  const beats = setInterval(() => {
    const now = instants.now()
    for (const [id, { rooms, usedAt, reading }] of sittings) {
      const followed = LANGUAGES.some((language) => rooms[language].size > 0)
      if (!followed && reading === null && now - usedAt > IDLE_MS) sittings.delete(id)
      else {
        // Looked at again with every beat: behind a pooler that swallows notifications the page is then late by a beat, not for ever.
        if (followed) refresh(id).catch(trouble)
        for (const language of LANGUAGES) rooms[language].beat(now)
      }
    }
  }, BEAT_MS)
  beats.unref()

  return {
    room: async (id, language) => {
      const known = sittings.get(id)
      if (known) {
        known.usedAt = instants.now()
        // Somebody may come while the first reading is under way.
        if (known.rooms[language].seq === 0) await refresh(id)
        return known.rooms[language].seq === 0 ? null : known.rooms[language]
      }
      const made: Sitting = { rooms: { vi: new LiveRoom(), en: new LiveRoom() }, reading: null, stale: false, usedAt: instants.now() }
      sittings.set(id, made)
      await refresh(id)
      if (made.rooms[language].seq > 0) return made.rooms[language]
      sittings.delete(id)
      return null
    },
    size: () => [...sittings.values()].reduce((sum, { rooms }) => sum + rooms.vi.size + rooms.en.size, 0),
    stop: async () => {
      ending.abort()
      clearInterval(beats)
      for (const { rooms } of sittings.values()) for (const language of LANGUAGES) rooms[language].end()
      await listening.stop()
      await Promise.allSettled([...sittings.values()].map(({ reading }) => reading))
    },
  }
}

const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[]

/** The public's visit: nobody signed in. */
const visitFor = (language: Language, id: string): Visit => ({
  language, say: sayIn(language), path: livePath(id), href: (to) => inLanguage(language, to), today: '', signedIn: null,
})
