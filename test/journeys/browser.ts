import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/** The system's Chromium; `npm test` has made sure that there is one. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'
  // Chromium refuses its sandbox to root; the pages it opens here are our own.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...sandbox, '--disable-quic', '--disable-background-networking', '--disable-component-update', '--no-first-run'] })
}

export type Person = { readonly page: Page; readonly context: BrowserContext; readonly leave: () => Promise<void> }

/** A person at a browser of their own, signed in when given an account. Any error of a script or a failed request is kept in `troubles`. */
export const sitDown = async (browser: Browser, url: string, troubles: string[], account: { readonly username: string; readonly password: string } | null, options: { readonly width?: number; readonly script?: boolean } = {}): Promise<Person> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: options.width ?? 1280, height: 900 }, javaScriptEnabled: options.script ?? true, locale: 'vi-VN' })
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => void (message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && troubles.push(`${page.url()}: ${message.text()}`)))
  page.on('response', (response) => void (response.status() >= 500 && troubles.push(`${response.url()}: ${response.status()}`)))
  if (account) {
    await page.goto('/dang-nhap')
    await page.fill('input[name=username]', account.username)
    await page.fill('input[name=password]', account.password)
    await page.click('main button[type=submit]')
    await page.waitForURL('**/ban-lam-viec')
  }
  return { page, context, leave: () => context.close() }
}

/** What axe-core finds on the page as it stands, by the rules of WCAG 2.2 AA; empty when it finds nothing. */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  // Only frames of other origins need the mode that opens a second page to gather in; ours have no frames, and it takes more than twice as long.
  if (page.frames().length > 1) throw new Error(`${page.url()} has a frame: axe-core would not look into one of another origin`)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return violations.map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
