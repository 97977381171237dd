import type { KeptReading } from '../application/keptReading.ts'
import type { PaperRenderer } from '../application/papers.ts'
import type { Clock, Instants } from '../application/ports.ts'
import type { KeptSecondReading, SecondReader } from '../application/secondReading.ts'
import type { Senders } from '../application/notices.ts'
import type { DocumentRenderer } from '../application/renderResolution.ts'
import type { RenderPorts } from '../application/renderResolution.ts'
import type { AllPorts } from '../application/useCases.ts'
import type { CountedRow } from '../domain/rates/index.ts'
import { renderAnnex } from '../documents/annexDocument.ts'
import { calendarText } from '../documents/calendar/calendarText.ts'
import { fileKinds } from '../documents/fileKinds.ts'
import { renderResolution } from '../documents/resolutionDocument.ts'
import { renderPapers } from '../documents/paper/renderPapers.ts'
import { textIntake } from '../documents/textIntake.ts'
import { accounts, background, parsePaper, calendarFeeds, contacts, eventLog, files, noticeQueue, register, resolutionDocuments, type Database } from '../postgres/index.ts'
import { argon2Passwords } from '../web/identity/passwords.ts'
import { sessionSecrets } from '../web/identity/sessionSecrets.ts'
import { now, systemIds, systemInstants } from './systemPorts.ts'

const renderer: DocumentRenderer = { resolution: renderResolution, annex: renderAnnex }

/** Every port, answered by the real thing. `clock` tells the council's day, `instants` the time of it; `senders` are the ways notices leave the house, `secondReader` is asked where there is one. */
export const sitePorts = (database: Database, clock: Clock, senders: Senders = {}, instants: Instants = systemInstants('Asia/Ho_Chi_Minh'), secondReader: SecondReader | null = null): AllPorts & RenderPorts & { readonly papers: PaperRenderer } => {
  const store = files({ database })
  return {
    log: eventLog({ database, now }),
    register: register({ database }),
    files: store,
    accounts: accounts({ database }),
    contacts: contacts({ database }),
    senders,
    calendarFeeds: calendarFeeds({ database }),
    calendarText,
    background: background({ database }),
    notices: noticeQueue({ database, ids: systemIds }),
    resolutionDocuments: resolutionDocuments({ database }),
    intake: textIntake,
    fileKinds,
    secondReader,
    renderer,
    papers: renderPapers,
    passwords: argon2Passwords,
    secrets: sessionSecrets,
    ids: systemIds,
    clock,
    instants,
    sourceText: async (council, { sha256 }) => {
      const kept = await store.read(council, sha256)
      if (!kept) throw new Error(`the text ${sha256} of a filed source is not in the store`)
      return new TextDecoder().decode(kept.bytes)
    },
    // Written by fileSource from a Reading and kept by its hash: what comes back is what was put in.
    // Written by sealRound from counted rows and kept by its hash: what comes back is what was put in.
    parseRows: (json) => JSON.parse(new TextDecoder().decode(json)) as readonly CountedRow[],
    // Put into its box by castBallot, and read back when the box is emptied.
    parsePaper,
    parseSecondReading: (json) => JSON.parse(new TextDecoder().decode(json)) as KeptSecondReading,
    parseReading: (json) => JSON.parse(new TextDecoder().decode(json)) as KeptReading,
  }
}
