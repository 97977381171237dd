// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/

/** True when a text holds no control character other than tab and the characters that end a line or a page: what a person could have typed. */
export const isPrintable = (text: string): boolean => !CONTROL.test(text)

/**
 * Media types of formats that are not plain text although they can be made of printable characters alone. Only these signatures are believed
 * of bytes that read as clean text, because short ones such as "BM" also begin honest texts.
 */
export const PRINTABLE_FORMATS: ReadonlySet<string> = new Set(['application/pdf', 'application/rtf', 'application/postscript', 'application/eps'])
