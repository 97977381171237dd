import type { Bilingual } from '../../domain/language.ts'

/**
 * What the fields of forms are called where a form is summed up outside itself: on the page that hands back what was
 * typed before a session ended. A field that is not named here (a key, a version, an id) is sent along but not shown.
 */
export const FIELD_WORDS: Readonly<Record<string, Bilingual>> = {
  text: { vi: 'Nội dung', en: 'Text' },
  reason: { vi: 'Lý do', en: 'Reason' },
}
