/** The two languages of every text a person sees. Vietnamese comes first. */
export type Language = 'vi' | 'en'

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>
