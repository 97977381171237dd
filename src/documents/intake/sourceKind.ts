import { extname } from 'node:path'
import type { SourceKind } from '../../domain/sitting/index.ts'

const ENDINGS: Readonly<Record<string, SourceKind>> = {
  '': 'text', '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html', '.docx': 'docx', '.xlsx': 'xlsx', '.pdf': 'pdf', '.vtt': 'vtt', '.srt': 'srt',
}

/** What a file should be by the ending of its name; null for an ending that is not taken. Names that people write with dots ("TP. Vĩnh Sơn", "Biên bản 8.7.2026") have none. */
export const kindOfName = (name: string): SourceKind | null => {
  const ending = extname(name.trim()).toLowerCase()
  return ENDINGS[/^\.[a-z][a-z0-9]{0,7}$/.test(ending) ? ending : ''] ?? null
}

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte)

/** What the first bytes say against a kind: `file-encrypted` for an office file behind a password, `file-kind-mismatch` for anything else. Null when nothing does. */
export const mismatch = (bytes: Uint8Array, kind: SourceKind): 'file-encrypted' | 'file-kind-mismatch' | null => {
  switch (kind) {
    case 'docx':
    case 'xlsx':
      if (starts(bytes, 0x50, 0x4b)) return null
      return starts(bytes, 0xd0, 0xcf, 0x11, 0xe0) && holds(bytes, 'EncryptedPackage') ? 'file-encrypted' : 'file-kind-mismatch'
    case 'pdf':
      // The standard lets a thousand bytes stand before the mark.
      return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? null : 'file-kind-mismatch'
    default:
      return null
  }
}

/** Names inside a compound file are UTF-16. */
const holds = (bytes: Uint8Array, name: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
