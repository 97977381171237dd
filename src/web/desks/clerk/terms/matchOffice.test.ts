import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchOffice, officeCalled } from './matchOffice.ts'

const offices = ['Sở Y tế', 'Sở Nông nghiệp và Môi trường', 'Ủy ban nhân dân thành phố An Bình', 'Ủy ban nhân dân phường Tân Lập', 'Sở Xây dựng', 'Thanh tra thành phố', 'Văn phòng Ủy ban nhân dân thành phố An Bình']
  .map((name, index) => ({ id: `o${index}`, name }))
const matched = (named: string | null): string | null => matchOffice(named, offices)?.name ?? null

test('abbreviations, case, accents and their position make no difference', () => {
  for (const named of ['UBND thành phố An Bình', 'UBND TP An Bình', 'UBND TP. An Bình', 'Uỷ ban Nhân dân Thành phố An Bình', 'uy ban nhan dan thanh pho an binh', 'ỦY BAN NHÂN DÂN THÀNH PHỐ AN BÌNH'])
    assert.equal(matched(named), 'Ủy ban nhân dân thành phố An Bình', named)
  assert.equal(matched('Sở NN&MT'), 'Sở Nông nghiệp và Môi trường')
  assert.equal(matched('sở nông nghiệp - môi trường'), null)
})

test('a name written in decomposed Unicode is the same name', () => {
  assert.equal(matched('Sở Y tế'.normalize('NFD')), 'Sở Y tế')
})

test('an office named whole within the words of a post is meant', () => {
  assert.equal(matched('Giám đốc Sở Y tế'), 'Sở Y tế')
  assert.equal(matched('Chủ tịch UBND phường Tân Lập'), 'Ủy ban nhân dân phường Tân Lập')
})

test('the longer of two nested names is meant', () => {
  assert.equal(matched('Chánh Văn phòng UBND thành phố An Bình'), 'Văn phòng Ủy ban nhân dân thành phố An Bình')
})

test('words that begin exactly one name mean that office', () => {
  assert.equal(matched('UBND thành phố'), 'Ủy ban nhân dân thành phố An Bình')
  assert.equal(matched('Thanh tra'), 'Thanh tra thành phố')
})

test('words that could mean several offices mean none', () => {
  assert.equal(matched('UBND'), null)
  assert.equal(matched('Sở Y tế và Sở Xây dựng'), null)
})

test('part of a word is not a name, and no name matches nothing', () => {
  assert.equal(matched('Sở Xây'), 'Sở Xây dựng')
  assert.equal(matched('Sở X'), null)
  assert.equal(matched('Sở Y tế dự phòng'), 'Sở Y tế')
  assert.equal(matched(null), null)
  assert.equal(matched('  '), null)
})

test('a new office is told from a known one by its whole name only', () => {
  assert.equal(officeCalled('sở y tế', offices)?.id, 'o0')
  assert.equal(officeCalled('Sở Y tế dự phòng', offices), null)
})

test('an office is meant by a name it bore before, whether or not it resembles the present one', () => {
  const names = (...all: readonly string[]) => all.map((name) => ({ name, nameEn: null, from: null, documentNumber: null }))
  const renamed = [{ id: 'o1', name: 'Trung tâm Phục vụ hành chính công', names: names('Trung tâm Hành chính công', 'Trung tâm Phục vụ hành chính công') }, { id: 'o2', name: 'Sở Xây dựng', names: names('Sở Kiến thiết', 'Sở Xây dựng') }]
  for (const [words, id] of [['Sở Kiến thiết', 'o2'], ['Giám đốc Sở Kiến thiết', 'o2'], ['Trung tâm', 'o1'], ['Sở', 'o2']] as const) assert.equal(matchOffice(words, renamed)?.id, id, words)
  assert.equal(matchOffice('Sở Kiến thiết', [...renamed, { id: 'o3', name: 'Sở Kiến thiết' }]), null)
})
