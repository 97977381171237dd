import type { Language } from '../../domain/language.ts'

/** Vietnamese pages stand at the root, the same pages in English under `/en`. */
export const PREFIXES: Readonly<Record<Language, string>> = { vi: '', en: '/en' }

/** Splits a path into its language and the path both languages share; the query, if any, stays. */
export const languageOf = (path: string): { readonly language: Language; readonly path: string } => {
  const english = /^\/en(?=[/?]|$)/.test(path)
  if (!english) return { language: 'vi', path }
  const rest = path.slice('/en'.length)
  return { language: 'en', path: rest.startsWith('/') ? rest : `/${rest}` }
}

/** The address of a shared path in one language. */
export const inLanguage = (language: Language, path: string): string => (path === '/' && language === 'en' ? '/en' : `${PREFIXES[language]}${path}`)
