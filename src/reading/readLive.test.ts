import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createLiveReader, read, type Finding, type LiveStep } from './index.ts'

const RUNS = Number(process.env['LOIHUA_FUZZ'] ?? 500)
const DAY = { date: '2024-07-03' }

/** The screen after each push: what stands at each place, and every step on the way. */
const shown = (pushes: readonly string[]): { readonly screen: readonly Finding[]; readonly steps: readonly LiveStep[]; readonly text: string } => {
  const reader = createLiveReader(DAY)
  const screen: Finding[] = []
  const steps = pushes.map((words) => {
    const step = reader.push(words)
    for (const { kind, at, finding } of step.changes) {
      assert.equal(kind === 'found', at === screen.length, 'a finding takes the next free place; only a dated one stands at an old place')
      const before = screen[at]
      if (before) assert.deepEqual({ ...finding, deadline: 0, deadlineText: 0, deadlineKind: 0, precision: 0, missing: 0, rules: 0 }, { ...before, deadline: 0, deadlineText: 0, deadlineKind: 0, precision: 0, missing: 0, rules: 0 })
      screen[at] = finding
    }
    return step
  })
  return { screen, steps, text: reader.text() }
}

const SITTING = [
  'Bà Ngô Thanh Mai, Chủ tịch HĐND thành phố: Mời đồng chí Giám đốc Sở Xây dựng.',
  'Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Thưa kỳ họp, tuyến đường này đã xong.',
  'Chúng tôi sẽ công khai danh sách các hộ trong tháng 8/2024.',
  'Con suối nhỏ chảy qua bản có nhiều tảng đá lớn.',
  'Đại biểu Phạm Hoài Sơn: Bao giờ Sở sẽ khởi công cầu Gỗ?',
  'Bà Ngô Thanh Mai, Chủ tịch HĐND thành phố: Đề nghị UBND thành phố rà soát các chung cư cũ.',
  'Việc này hoàn thành chậm nhất ngày 30/9/2024.',
  'UBND thành phố giao Sở Y tế thực hiện các việc sau:',
  '- Rà soát các phòng khám tư nhân.',
  '- Công bố kết quả trước ngày 15/8/2024.',
  'Ông Trần Văn Lộc, Giám đốc Sở Y tế: Tôi xin cam kết hoàn thành trước ngày 30/4/2025. Sở Y tế phối hợp với UBND phường kiểm tra các bếp ăn.',
  'Nếu phát hiện vi phạm thì phải thu hồi giấy phép.',
]

test('a promise is shown with the sentence that makes it, and a date told behind it is told as a change', () => {
  const { screen, steps } = shown(SITTING)
  assert.deepEqual(steps[2]?.changes.map(({ kind, at, finding }) => [kind, at, finding.owner, finding.deadline]), [['found', 0, 'Sở Xây dựng', '2024-08-31']])
  assert.deepEqual(steps[3]?.changes, [])
  assert.deepEqual(steps[4]?.changes, [])
  assert.deepEqual(steps[6]?.changes.map(({ kind, at, finding }) => [kind, at, finding.deadline]), [['dated', 1, '2024-09-30']])
  assert.deepEqual(steps[9]?.changes.map(({ finding }) => [finding.owner, finding.deadline]), [['Sở Y tế', '2024-08-14']])
  assert.ok(screen.length >= 5)
})

test('read live, a sitting gives what reading its finished text gives, in any order of turns', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...SITTING), { maxLength: 24 }), (pushes) => {
    const { screen, text } = shown(pushes)
    assert.deepEqual(screen.toSorted((a, b) => a.start - b.start || a.end - b.end), read(text, DAY).commitments)
  }), { numRuns: RUNS })
})

test('an empty push between an undertaking and its date loses neither', () => {
  const { screen, text } = shown(['Theo kết luận, đối với các hồ sơ cũ, tổ công tác rà soát từng trường hợp.', '', '\n', 'Việc này hoàn thành chậm nhất ngày 30/9/2024.'])
  for (const { start, end, quote } of screen) assert.equal(quote, text.slice(start, end))
  assert.equal(screen[0]?.deadline, '2024-09-30')
})

test('whatever is pushed, quotes are slices of the text so far and the same pushes give the same steps', () => {
  const words = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SITTING) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) }, { weight: 1, arbitrary: fc.constantFrom('', '\n\n', '"', '## Điều 2.', 'UBND tỉnh giao', ': ;', '“Tôi hứa sẽ làm”, ông Lộc nói.') })
  fc.assert(fc.property(fc.array(words, { maxLength: 20 }), (pushes) => {
    const { screen, steps, text } = shown(pushes)
    for (const { start, end, quote } of screen) assert.equal(quote, text.slice(start, end))
    pushes.forEach((pushed, n) => assert.equal(text.slice(steps[n]?.start, (steps[n]?.start ?? 0) + pushed.length), pushed))
    assert.deepEqual(shown(pushes).steps, steps)
  }), { numRuns: RUNS })
})
