import { PARSED_KINDS, readFile } from './readFile.ts'

// Started by parseApart.ts with the kind as its argument: the file comes in on standard input, one JSON object goes out.
const kind = PARSED_KINDS.find((known) => known === process.argv[2])
if (kind === undefined) throw new Error(`not a kind of file: ${process.argv[2]}`)
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const parsed = await readFile(new Uint8Array(Buffer.concat(chunks)), kind)
process.stdout.write(JSON.stringify(parsed))
