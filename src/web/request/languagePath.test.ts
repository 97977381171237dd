import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLanguage, languageOf } from './languagePath.ts'

test('a path is Vietnamese unless it stands under /en', () => {
  assert.deepEqual(languageOf('/cam-ket?q=a'), { language: 'vi', path: '/cam-ket?q=a' })
  assert.deepEqual(languageOf('/en/cam-ket?q=a'), { language: 'en', path: '/cam-ket?q=a' })
  assert.deepEqual(languageOf('/en'), { language: 'en', path: '/' })
  assert.deepEqual(languageOf('/en?xong=da-luu'), { language: 'en', path: '/?xong=da-luu' })
  assert.deepEqual(languageOf('/english'), { language: 'vi', path: '/english' })
})

test('switching the language twice leads back to the same page', () => {
  for (const path of ['/', '/cam-ket', '/cam-ket/abc?x=1'])
    for (const language of ['vi', 'en'] as const) assert.deepEqual(languageOf(inLanguage(language, path)), { language, path })
})
