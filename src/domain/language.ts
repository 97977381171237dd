/** The two languages of every text a person sees. Vietnamese comes first. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>
