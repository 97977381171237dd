import { createCouncil, type Database } from '../../postgres/index.ts'
import { sitePorts } from '../sitePorts.ts'
import { systemClock } from '../systemPorts.ts'
import { EXAMPLE_COUNCIL } from './council.ts'
import { addExampleAccounts, type ExampleAccount } from './exampleAccounts.ts'
import { loadExample } from './loadExample.ts'

/** Id of the example council in every database. */
export const EXAMPLE_ID = 'vi-du'

/** Enters the example council, plays its script, and gives its accounts with their new passwords. A load that was interrupted is finished. */
export const ensureExample = async (
  { app, owner, timeZone }: { readonly app: Database; readonly owner: Database; readonly timeZone: string },
  progress: (done: number, all: number) => void,
): Promise<readonly ExampleAccount[]> => {
  await createCouncil(owner, { id: EXAMPLE_ID, ...EXAMPLE_COUNCIL })
  const ports = sitePorts(app, systemClock(timeZone))
  const offices = await loadExample(ports, EXAMPLE_ID, progress)
  return addExampleAccounts(ports, EXAMPLE_ID, offices)
}
