import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Presses a button of a desk by what it does, and waits until it has happened. */
export const press = async (page: Page, deed: string, within = 'main'): Promise<void> => {
  const done = page.waitForResponse((response) => response.request().method() === 'POST')
  const button = page.locator(`${within} button[value="${deed}"]`).first()
  await button.evaluate((one) => one.setAttribute('data-pressed', ''))
  await button.click()
  assert.equal((await done).status(), 303, `${deed}: ${await page.locator('.faults').allInnerTexts()}`)
  // Whether the page was left or its region put in anew: the button that was pressed is gone once it has happened.
  await page.waitForFunction(() => document.querySelector('[data-pressed]') === null)
}

/** Waits until a part of the page says this, without the page being loaded again. */
export const shows = (page: Page, part: string, text: RegExp): Promise<unknown> =>
  page.waitForFunction(([selector, source]) => new RegExp(source!, 'u').test(document.querySelector(selector!)?.textContent ?? ''), [part, text.source] as const, { timeout: 10_000 })

/** Dictates to the page: its button, the words as the browser's speech recognition gives them, and the button again. */
export const hears = async (page: Page, words: string): Promise<void> => {
  const button = page.locator('dictate-words button')
  await button.click()
  await page.evaluate((transcript) => {
    const result = Object.assign([{ transcript }], { isFinal: true })
    ;(window as unknown as { heard: EventTarget }).heard.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results: [result] }))
  }, words)
  await button.click()
  assert.equal(await button.getAttribute('aria-pressed'), 'false')
  assert.equal(await page.inputValue('textarea[name=spoken]'), words)
}

/** Presses a key of the desk, once the script that hears it is there: it comes after the page. */
export const pressKey = async (page: Page, key: string): Promise<void> => {
  await page.waitForSelector('desk-keys:defined', { state: 'attached' })
  await page.keyboard.press(key)
}
