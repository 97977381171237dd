import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { IsoDate } from '../calendar/index.ts'
import type { Bilingual } from '../language.ts'

/** What a text was received as; `text` for pasted words too. */
export const SOURCE_KINDS = ['text', 'markdown', 'html', 'docx', 'xlsx', 'pdf', 'vtt', 'srt'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** A text the council works from, kept as filed: minutes, a resolution, a transcript. It is never edited. */
export type SourceEvent =
  | {
      readonly type: 'SourceFiled'
      readonly sourceId: string
      readonly sittingId: string
      readonly name: string
      /** SHA-256 of the text as kept (UTF-8, NFC), lower-case hex; offsets of every quote count characters of this text. */
      readonly sha256: string
      /** SHA-256 of the bytes as received, before decoding. */
      readonly receivedSha256: string
      readonly encoding: string
      /** What was received; null where it was not told. */
      readonly kind: SourceKind | null
      readonly characters: number
      /** Date of the document, against which "cuối năm nay" is read; null when unknown. */
      readonly documentDate: IsoDate | null
      /** What the reader found, kept as a file so that what the clerk was shown can be shown again. */
      readonly readingSha256: string
      readonly findings: number
    }
  | { readonly type: 'FindingRejected'; readonly sourceId: string; readonly start: number; readonly end: number; readonly reason: string | null }
  | { readonly type: 'FindingRestored'; readonly sourceId: string; readonly start: number; readonly end: number }
  /** What another reader found, kept as a file; `dropped` is what it said that does not quote the text. */
  | { readonly type: 'SecondReadingKept'; readonly sourceId: string; readonly model: string; readonly readingSha256: string; readonly findings: number; readonly dropped: number }

export type SourceCommand =
  | {
      readonly type: 'FileSource'
      readonly sourceId: string
      readonly sittingId: string
      readonly name: string
      readonly sha256: string
      readonly receivedSha256: string
      readonly encoding: string
      readonly kind: SourceKind | null
      readonly characters: number
      readonly documentDate: IsoDate | null
      readonly readingSha256: string
      readonly findings: number
    }
  | { readonly type: 'RejectFinding'; readonly start: number; readonly end: number; readonly reason: string | null }
  | { readonly type: 'RestoreFinding'; readonly start: number; readonly end: number }
  | { readonly type: 'KeepSecondReading'; readonly model: string; readonly readingSha256: string; readonly findings: number; readonly dropped: number }

export type SourceRefusal = 'source-already-filed' | 'source-not-filed' | 'source-is-empty' | 'place-outside-source' | 'finding-not-rejected' | 'finding-already-rejected' | 'second-reading-kept-already'

export type Source =
  | { readonly status: 'absent' }
  | { readonly status: 'filed'; readonly sourceId: string; readonly characters: number; readonly rejected: ReadonlySet<string>; readonly readAgain: boolean }

const place = (at: { readonly start: number; readonly end: number }): string => `${at.start}-${at.end}`

export const source: Decider<Source, SourceCommand, SourceEvent, SourceRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'FileSource') {
      if (state.status !== 'absent') return refused('source-already-filed')
      if (command.characters === 0) return refused('source-is-empty')
      return accepted({ ...command, type: 'SourceFiled' })
    }
    if (state.status === 'absent') return refused('source-not-filed')
    if (command.type === 'KeepSecondReading') return state.readAgain ? refused('second-reading-kept-already') : accepted({ ...command, type: 'SecondReadingKept', sourceId: state.sourceId })
    const { start, end } = command
    if (start < 0 || end <= start || end > state.characters) return refused('place-outside-source')
    const rejected = state.rejected.has(place(command))
    switch (command.type) {
      case 'RejectFinding':
        if (rejected) return refused('finding-already-rejected')
        return accepted({ type: 'FindingRejected', sourceId: state.sourceId, start, end, reason: command.reason })
      case 'RestoreFinding':
        if (!rejected) return refused('finding-not-rejected')
        return accepted({ type: 'FindingRestored', sourceId: state.sourceId, start, end })
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'SourceFiled':
        return { status: 'filed', sourceId: event.sourceId, characters: event.characters, rejected: new Set(), readAgain: false }
      case 'FindingRejected':
        return state.status === 'filed' ? { ...state, rejected: new Set([...state.rejected, place(event)]) } : state
      case 'FindingRestored':
        return state.status === 'filed' ? { ...state, rejected: new Set([...state.rejected].filter((key) => key !== place(event))) } : state
      case 'SecondReadingKept':
        return state.status === 'filed' ? { ...state, readAgain: true } : state
      default:
        return unreachable(event)
    }
  },
}

export const SOURCE_REFUSALS: Readonly<Record<SourceRefusal, Bilingual>> = {
  'source-already-filed': {
    vi: 'Văn bản này đã được nạp. Hãy mở bản đã nạp để tiếp tục.',
    en: 'This text has already been filed. Open the filed copy to go on.',
  },
  'source-not-filed': {
    vi: 'Không tìm thấy văn bản nguồn. Hãy nạp văn bản trước.',
    en: 'The source text was not found. File the text first.',
  },
  'source-is-empty': {
    vi: 'Văn bản không có chữ nào. Hãy dán nội dung hoặc chọn tệp khác.',
    en: 'The text is empty. Paste its content or choose another file.',
  },
  'place-outside-source': {
    vi: 'Vị trí trích dẫn nằm ngoài văn bản nguồn. Hãy chọn lại đoạn chữ trong văn bản.',
    en: 'The quoted place lies outside the source. Select the words in the text again.',
  },
  'finding-not-rejected': {
    vi: 'Đề xuất này không ở trạng thái đã bỏ, nên không có gì để khôi phục.',
    en: 'This finding is not rejected, so there is nothing to restore.',
  },
  'finding-already-rejected': {
    vi: 'Đề xuất này đã được bỏ trước đó. Có thể khôi phục nếu cần.',
    en: 'This finding was already rejected. It can be restored if needed.',
  },
  'second-reading-kept-already': {
    vi: 'Văn bản này đã được máy đọc thứ hai đọc. Hãy tải lại trang để xem.',
    en: 'The second reader has read this text already. Load the page again to see.',
  },
}
