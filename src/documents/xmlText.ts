// Control characters (other than tab and line feed), surrogates on their own and non-characters may not stand in an XML 1.0 document at all.
// oxlint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g

/**
 * Text that can stand in an XML 1.0 document: line ends become LF, and every character XML cannot carry becomes U+FFFD,
 * so that a reader sees that something stood there. Markup is not escaped here; the writer of the document does that.
 */
export const xmlText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').toWellFormed().replaceAll(ILLEGAL, '\uFFFD')
