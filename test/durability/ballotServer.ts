import { createUseCases } from '../../src/application/useCases.ts'
import type { Choice } from '../../src/domain/vote/index.ts'
import { sitePorts } from '../../src/main/sitePorts.ts'
import { systemClock } from '../../src/main/systemPorts.ts'
import { openDatabase } from '../../src/postgres/index.ts'

/** A ballot as it is sent, and what came of it: the receipt, a refusal, or the server went away and nobody knows. */
export type SentBallot = { readonly voteId: string; readonly deputyId: string; readonly choice: Choice }
export type BallotReply = { readonly deputyId: string } & ({ readonly receipt: string } | { readonly refusal: string } | { readonly gone: string })

// A server of its own, so that it can be killed in the middle of anything. Started by ballots.test.ts with the address and the council.
const [url, council] = process.argv.slice(2)
if (!url || !council) throw new Error('usage: ballotServer.ts URL COUNCIL')
const database = openDatabase({ connection: { url }, role: 'app', size: 8, onConnectionLost: () => undefined }) // the database is killed on purpose
const useCases = createUseCases(sitePorts(database, systemClock('Asia/Ho_Chi_Minh')))

process.on('message', ({ voteId, deputyId, choice }: SentBallot) => {
  const answer = (reply: BallotReply): void => void process.send!(reply)
  useCases.castBallot({ council, actor: { account: deputyId, role: 'deputy', office: deputyId } }, { key: `phieu-${voteId}`, voteId, choice }).then(
    (cast) => answer(cast.kind === 'done' ? { deputyId, receipt: cast.result.receipt } : { deputyId, refusal: cast.refusal }),
    (error: unknown) => answer({ deputyId, gone: String(error) }),
  )
})
process.on('disconnect', () => process.exit())
