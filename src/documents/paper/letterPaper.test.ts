import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { documentPart, visibleText } from '../../../test/documents/documentParts.ts'
import { sampleResolution } from '../../../test/documents/sampleResolution.ts'
import type { LadderPromise } from '../../application/letterRegister.ts'
import type { LetterInput } from '../../application/papers.ts'
import { STEPS, type Step } from '../../domain/letter/index.ts'
import { renderPapers } from './renderPapers.ts'

const promise: LadderPromise = {
  move: {
    commitmentId: 'c1', status: 'owed', ownerOfficeId: 'o1', overseerOfficeId: 'b1', question: null, handOverToOfficeId: null, answerBy: null, moveSince: '2026-01-05', moveTakenAt: 3,
    actBy: '2026-07-31', actByOfArbiter: null,
  },
  reopenings: 0, urged: null, action: 'Hoàn thành cầu', quote: 'Chúng tôi sẽ hoàn thành cầu trước ngày 30/6.', speaker: 'Ông Nguyễn Văn Bình', speakerRole: 'Giám đốc Sở Xây dựng', spokenOn: '2026-01-05',
  resolutionNumber: '12/NQ-HĐND', ordinal: 1, dueDate: '2026-06-30', currentDueDate: '2026-07-31',
}
const drafted = (step: Step, changes: Partial<LetterInput['letter']> = {}): LetterInput => ({
  council: sampleResolution().council, officeName: 'Sở Xây dựng', addresseeName: step === 3 ? 'Ủy ban nhân dân thành phố' : step === 7 ? null : 'Sở Xây dựng',
  letter: {
    status: 'draft', letterId: 'l1', step, officeId: 'o1', addresseeOfficeId: 'o1', items: [{ commitmentId: 'c1', actBy: '2026-07-31', lateDays: 23, reopenings: 0 }],
    explanationDays: step === 1 || step === 7 ? null : 15, skipDocument: null, draftedOn: '2026-08-23', ...changes,
  } as LetterInput['letter'],
  promises: new Map([['c1', promise]]), earlier: step === 1 ? [] : [{ step: 1, number: '9/HĐND-VP', signedOn: '2026-08-02' }],
})
const filed = drafted(2, { status: 'filed', number: '118/HĐND-VP', signedOn: '2026-08-24', signer: 'Lê Thị Minh', explanationBy: '2026-09-08', paper: [], filedOn: '2026-08-24', explanation: { kind: 'awaited' } })

const pdfText = async (input: LetterInput): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(await renderPapers.letter(input, 'pdf')), { mergePages: true })
  return text.replaceAll(/\s+/g, ' ').normalize('NFC')
}
const docxText = async (input: LetterInput): Promise<string> =>
  visibleText(documentPart(await renderPapers.letter(input, 'docx'), 'word/document.xml')).replaceAll(/\s+/g, ' ')

test('Word and PDF of a letter say the same: issuer, number, what it is about, addressee, the promise as spoken, both dates, days late, who signs', async () => {
  for (const text of [await docxText(filed), await pdfText(filed)])
    for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 118/HĐND-VP', 'V/v tiếp tục đôn đốc', 'Kính gửi: Sở Xây dựng', '“Chúng tôi sẽ hoàn thành cầu trước ngày 30/6.”', '31/7/2026', 'hạn đầu: 30/6/2026', '23',
      'số 09/HĐND-VP ngày 02 tháng 8 năm 2026', 'trong thời hạn 15 ngày', 'TM. THƯỜNG TRỰC', 'Lê Thị Minh'])
      assert.ok(text.includes(words), `${words} in ${text}`)
})

test('a draft has no number, day or signer of its own, and says that it is none yet', async () => {
  for (const text of [await docxText(drafted(1)), await pdfText(drafted(1))]) {
    assert.match(text, /Số: ……/)
    assert.match(text, /ngày …… tháng …… năm 2026/)
    assert.doesNotMatch(text, /Lê Thị Minh/)
  }
  assert.match(await pdfText(drafted(1)), /chưa có giá trị cho đến khi được ký/)
})

test('each step asks for what it is for: the first reminds, from the second to the sixth explain, the third goes above, the last to the council', async () => {
  for (const step of STEPS) {
    const text = await pdfText(drafted(step))
    assert.equal(/giải trình bằng văn bản/.test(text), step !== 1 && step !== 7, `${step}`)
    assert.equal(text.includes('Kính gửi: Ủy ban nhân dân thành phố'), step === 3, `${step}`)
    assert.equal(/Kính gửi: Hội đồng nhân dân/.test(text), step === 7, `${step}`)
  }
})

test('the same letter gives the same bytes, in either form', async () => {
  for (const format of ['docx', 'pdf'] as const)
    assert.deepEqual(Buffer.from(await renderPapers.letter(filed, format)), Buffer.from(await renderPapers.letter(filed, format)), format)
})

test('words of a record stay words: no mark-up of theirs is carried out, and no letter of Vietnamese is lost', async () => {
  const words = '#panic("x") $x^2$ *đậm* _nghiêng_ @ref <nhãn> \\ // ẴẵỀỄừựỹ “[”] `mã` = Tựa'
  const text = await pdfText({ ...filed, promises: new Map([['c1', { ...promise, quote: words }]]), officeName: words })
  assert.ok(text.includes(words), text)
})

test('a letter about five hundred promises is one file whose table goes on from page to page', async () => {
  const items = Array.from({ length: 500 }, (_, at) => ({ commitmentId: 'c1', actBy: '2026-07-31', lateDays: at + 1, reopenings: 0 }))
  const bytes = await renderPapers.letter(drafted(1, { items }), 'pdf')
  const pdf = await getDocumentProxy(bytes)
  assert.ok(pdf.numPages > 10, `${pdf.numPages}`)
})
