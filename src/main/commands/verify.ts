import { compareWithRebuild, councils, verifyLog } from '../../postgres/index.ts'
import { withStore } from '../openStore.ts'
import { specified } from '../specified.ts'
import type { Command, ExitCode } from '../command.ts'

/** Reads every log again from its first entry and proves it; then compares what pages show with what the log says. */
export const verifyCommand: Command = specified({
  name: 'verify',
  summary: { vi: 'chứng minh nhật ký không có mục nào bị sửa, chèn thêm hay bỏ bớt', en: 'prove that no entry of the log was changed, added between or left out' },
  usage: '[--json]',
  help: ['--json   one JSON object a council, one line each', 'exit code 1 when anything is wrong; the entry is named'],
  options: { json: { type: 'boolean' } },
  words: [0, 0],
  run: ({ config, options, print, tell }) => withStore({ config, tell }, async ({ app }): Promise<ExitCode> => {
    let sound = true
    for (const { id } of await councils(app)) {
      const proof = await verifyLog(app, id)
      const differences = proof.kind === 'sound' ? await compareWithRebuild(app, id) : []
      sound &&= proof.kind === 'sound' && differences.length === 0
      if (options['json']) print(JSON.stringify({ council: id, ...proof, differences }))
      else if (proof.kind !== 'sound') print(`${id}: NOT SOUND: ${JSON.stringify(proof)}`)
      else print(`${id}: sound, ${proof.position} entries, head ${proof.hash}${differences.length ? `; ${differences.length} lists differ from the log: ${JSON.stringify(differences)}` : ''}`)
    }
    return sound ? 0 : 1
  }),
})
