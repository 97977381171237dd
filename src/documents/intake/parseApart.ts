import { spawn } from 'node:child_process'
import { findPackageJSON } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { oneOfFew } from './oneOfFew.ts'
import type { ParsedFile, ParsedKind } from './readFile.ts'
import { processCost } from './processCost.ts'

/**
 * What one file may cost; what full ones were seen to need stands in docs/decisions/0007. The time that counts is that of the processor, or a busy
 * machine would refuse honest files; the clock is for a process that does nothing.
 */
export const CAPS = { cpuMs: 5_000, wallMs: 20_000, heapMb: 256, residentBytes: 448 * 1024 * 1024, answerBytes: 24 * 1024 * 1024, together: 2 } as const
export type Caps = { readonly [Name in keyof typeof CAPS]: number }

const LOOK_EVERY_MS = 50
const ENTRY = fileURLToPath(new URL('./parserProcess.ts', import.meta.url))
const turn = oneOfFew(CAPS.together)

/**
 * Parses an untrusted file in a process of its own, which may read the program and nothing else: no network, no writing, no other process, no
 * secrets in its environment. It is killed when it takes more time or memory than `caps`, and the answer is then `file-too-complex`. A process rather
 * than a worker thread because the limits of a thread do not count byte buffers (a thread limited to 128 MB was seen to hold 2 GB), and because
 * a crash stays in it; starting one costs some 30 ms against 16.
 */
export const parseApart = (bytes: Uint8Array, kind: ParsedKind, caps: Caps = CAPS): Promise<ParsedFile> => turn(() => parse(bytes, kind, caps))

/** What Node is told so that a process may read the program's folder and do nothing else. */
export const confinement = (program: string): readonly string[] => ['--permission', `--allow-fs-read=${program}`]

const parse = (bytes: Uint8Array, kind: ParsedKind, caps: Caps): Promise<ParsedFile> =>
  new Promise((resolve, reject) => {
    const program = dirname(findPackageJSON(import.meta.url) ?? ENTRY)
    const child = spawn(process.execPath, [...confinement(program), `--max-old-space-size=${caps.heapMb}`, '--disable-warning=ExperimentalWarning', ENTRY, kind],
      { env: {}, cwd: program, stdio: ['pipe', 'pipe', 'pipe'] })
    const answer: Buffer[] = []
    const complaints: Buffer[] = []
    let size = 0
    let stopped = ''
    const stop = (why: string): void => {
      stopped ||= why
      child.kill('SIGKILL')
    }
    const late = setTimeout(() => stop(`took more than ${caps.wallMs} ms`), caps.wallMs)
    const looking = setInterval(() => void processCost(child.pid).then(({ residentBytes, cpuMs }) => {
      if (residentBytes > caps.residentBytes) stop(`held ${residentBytes} bytes`)
      if (cpuMs > caps.cpuMs) stop(`took ${cpuMs} ms of a processor`)
    }), LOOK_EVERY_MS)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > caps.answerBytes) stop(`answered more than ${caps.answerBytes} bytes`)
      else answer.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => complaints.length < 20 && complaints.push(chunk))
    // A child that is killed closes its input early.
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
    child.on('error', (error) => {
      clearTimeout(late)
      clearInterval(looking)
      reject(error)
    })
    child.on('close', (code, signal) => {
      clearTimeout(late)
      clearInterval(looking)
      const complaint = Buffer.concat(complaints).toString('utf8').slice(0, 2_000)
      // SIGABRT is how V8 ends when its heap is full; some systems report it as 134.
      if (stopped !== '' || signal === 'SIGABRT' || code === 134) resolve({ kind: 'fault', fault: 'file-too-complex', detail: stopped || 'heap is full' })
      else if (code === 0) resolve(JSON.parse(Buffer.concat(answer).toString('utf8')) as ParsedFile)
      else reject(new Error(`the parser of ${kind} files ended with ${code ?? signal}: ${complaint}`))
    })
  })
