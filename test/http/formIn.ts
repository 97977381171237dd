/** The hidden fields of a page by name, as a browser would send them along. */
export const hiddenIn = (html: string): ReadonlyMap<string, string> =>
  new Map([...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]))

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

/** Sends a form as a browser on this site does, a field of several values once for each; redirects are not followed. */
export const post = (url: string, fields: Readonly<Record<string, string | readonly string[]>>, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', redirect: 'manual', headers: { origin: new URL(url).origin, ...headers }, body: new URLSearchParams(Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value]))) })

export const get = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => fetch(url, { redirect: 'manual', headers })
