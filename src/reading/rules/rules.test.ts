import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeLimitsIn } from '../deadline/timeLimitsIn.ts'
import { read, type Finding, type RuleName } from '../index.ts'
import { OPENING, propose } from '../propose.ts'
import { spokenSentences } from '../spokenSentences.ts'
import { layOut } from '../text/blocks.ts'
import { lower } from '../text/fold.ts'

const found = (text: string, date: string | null = '2024-07-03'): readonly Finding[] => read(text, { date }).commitments

/** What the grammar alone proposes, before what was learnt decides. */
const proposed = (text: string): readonly Finding[] => {
  let thread = OPENING
  return spokenSentences(text, layOut(text)).flatMap((sentence) => {
    const proposal = propose(text, sentence, lower(sentence.words), timeLimitsIn(sentence.words, '2024-07-03'), thread)
    thread = proposal.thread
    return proposal.seen.flatMap((one) => (one.cue !== null && one.excluded === null ? [one.draft.finding] : []))
  })
}
const rulesIn = (text: string): readonly string[] => proposed(text).flatMap(({ rules }) => rules)

/** For each rule: words that must be read by it, and words that look alike and must not be read at all. */
const CASES: readonly (readonly [RuleName, readonly string[], readonly string[]])[] = [
  ['directive-verb', [
    'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng kiểm tra các chung cư cũ.',
    'UBND thành phố giao UBND phường Tân Lộ lắp đặt 20 camera.',
    'Hội đồng nhân dân tỉnh đề nghị UBND tỉnh ban hành kế hoạch nạo vét kênh Đá.',
    'UBND huyện đã chỉ đạo Phòng Giáo dục và Đào tạo rà soát các bếp ăn.',
    'Quốc hội yêu cầu Chính phủ ban hành quy hoạch điện.',
    'Thanh tra tỉnh kiến nghị UBND huyện Khe Lim thu hồi 12 lô đất.',
    'Chủ tịch UBND tỉnh yêu cầu quy chế phối hợp phải được ký trong tháng 8/2024.',
    'Chủ tịch UBND tỉnh giao Khe Lim lắp đặt 20 camera.',
  ], [
    'Giám đốc Sở Y tế Lê Văn Tường kiến nghị UBND tỉnh thu hồi 12 lô đất.',
    'Việc thực hiện theo yêu cầu của nhà trường.',
    'Ban Chỉ đạo tỉnh họp phiên thứ nhất.',
    'Đại biểu Phạm Hoài Sơn đề nghị Sở Xây dựng hoàn thành khu tái định cư.',
    'Giám đốc Sở Y tế Lê Văn Tường đề nghị Chính phủ bổ sung kinh phí.',
    'UBND xã Pá Lau đề nghị UBND tỉnh cho phép điều chỉnh dự án.',
    'Chủ tọa đề nghị các đại biểu đặt câu hỏi ngắn gọn.',
    'Trước đó, UBND tỉnh đã giao Sở Xây dựng kiểm tra công trình.',
    'Giao thông trên tuyến này rất phức tạp.',
    'Bộ Y tế phối hợp Bộ Ngoại giao phát hành bộ tem mới.',
    'Chương trình của Thành uỷ có giao các ngành nghiên cứu khu hành chính.',
  ]],
  ['directive-must', ['Chủ tịch HĐND thành phố Ngô Thanh Mai nói: Các sở, ngành phải báo cáo kết quả.'], [
    'Theo quy định của pháp luật, các tổ chức phải báo cáo kết quả.', 'Đại biểu Phạm Hoài Sơn nói Sở Xây dựng phải hoàn thành công trình.',
  ]],
  ['directive-assigned', ['Sở Xây dựng được giao kiểm tra các chung cư cũ.', 'Ngân hàng Nhà nước có trách nhiệm cung ứng đủ vốn.'], ['Công việc được giao đã hoàn thành.']],
  ['directive-charged', ['Sở Nội vụ chủ trì xây dựng đề án sắp xếp bộ máy, trình UBND tỉnh.', 'Bộ Giao thông vận tải khẩn trương đề xuất phương án thực hiện.'], [
    'Giám đốc Sở Nội vụ Lê Văn Tường nói: “Sở Nội vụ chủ trì xây dựng đề án này từ năm ngoái”.', 'Sở Nội vụ là cơ quan chủ trì xây dựng đề án năm 2019.', 'Sở Y tế phối hợp Sở Văn hoá phát hành bộ tem mới.',
  ]],
  ['directive-list-item', ['UBND tỉnh giao Sở Y tế:\n- Rà soát các phòng khám tư nhân.\n- Công bố kết quả trước ngày 30/8/2024.', '## II. An sinh xã hội\n- Rà soát các hộ nghèo trước ngày 30/8/2024.', '## Điều 2.\nUBND các huyện quản lý số kinh phí bổ sung.'], [
    '## Kết quả\n- Rà soát 120 hộ nghèo.', 'Nghị định này quy định về y tế.\n## Điều 2.\nUBND các huyện quản lý số kinh phí bổ sung.', '## Điều 6. Giám sát, báo cáo',
    'Các sở đã đạt kết quả sau:\n- Ban hành 12 văn bản.\n- Hoàn thành 5 công trình.', 'Tổ chức khai thác khoáng sản có trách nhiệm:\na) Báo cáo định kỳ sản lượng;\nb) Thực hiện nghĩa vụ tài chính.',
  ]],
  ['directive-continued', ['Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra các phòng khám; công bố kết quả trên trang thông tin của Sở.'], [
    'Chủ tịch UBND tỉnh yêu cầu được nêu trong văn bản. Kiểm tra của đoàn cho thấy nhiều sai phạm.',
  ]],
  ['directive-resumed', ['Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra các phòng khám. Thời gian không còn nhiều. Sở Xây dựng rà soát giấy phép của từng cơ sở.'], [
    'Chủ tịch UBND tỉnh đến thăm bệnh viện. Thời gian không còn nhiều. Sở Xây dựng rà soát giấy phép của từng cơ sở.',
  ]],
  ['directive-if', ['Chủ tịch UBND tỉnh Lê Văn Tường nói: "Trường hợp quá hạn mà chưa khắc phục thì thu hồi giấy phép".'], [
    'Đại biểu Phạm Hoài Sơn nói: "Trường hợp quá hạn mà chưa khắc phục thì thu hồi giấy phép".', 'Nếu trời mưa thì đường này ngập.',
  ]],
  ['promise-pledge', ['Giám đốc Sở Xây dựng Lê Quốc Thịnh cam kết hoàn thành khu tái định cư trước ngày 30/4/2025.', 'Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Tôi xin hứa sẽ công khai danh sách.'], [
    'Các cam kết tại kỳ họp trước đã được tổng hợp.', 'Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Tôi không hứa việc này.', 'Lời hứa của Giám đốc Sở Xây dựng chưa được thực hiện.', 'Vụ việc thể hiện quyết tâm chính trị cao.',
  ]],
  ['promise-will', ['Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Chúng tôi sẽ công khai danh sách các hộ.', 'Bà Lý Thu Hà, Phó Chủ tịch UBND thành phố: Nếu chậm tiến độ, thành phố sẽ chấm dứt hợp đồng.'], [
    'Mưa lớn sẽ ảnh hưởng đến vụ lúa.', 'Người dân sẽ nhận nhà vào tháng sau.', 'Kỳ họp sẽ thảo luận ba nhóm vấn đề.',
  ]],
  ['plan-will', ['Giám đốc Sở Xây dựng Lê Quốc Thịnh cho biết sẽ trình UBND thành phố đề án cải tạo chung cư.', 'Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Dự kiến Sở sẽ khởi công cầu Gỗ.'], ['Bao giờ Sở sẽ khởi công cầu Gỗ?']],
  ['plan-announced', ['Theo kế hoạch, Sở Xây dựng khởi công cầu Gỗ trong quý IV/2024.'], ['Dự án dự kiến 1.500 tỷ đồng.', 'Kỳ họp dự kiến bế mạc chiều nay.']],
  ['plan-under-way', ['Sở Tài chính đang hoàn thiện hồ sơ để trình UBND tỉnh.'], ['Sở Tài chính đang gặp khó khăn.']],
  ['target', ['Ngành y tế phấn đấu đến năm 2027 đạt 12 bác sĩ trên một vạn dân.'], ['Mục tiêu của dự án nhằm giảm ngập.']],
  ['promise-own-deadline', ['Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Đến hết tháng 9/2024 hoàn thành cắm mốc toàn tuyến.'], ['Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Đến hết tháng 5/2024 đã hoàn thành cắm mốc toàn tuyến.']],
  ['vague-wording', ['Sở Xây dựng sẽ tăng cường kiểm tra.', 'Giám đốc Sở Xây dựng Lê Quốc Thịnh hứa sẽ quan tâm hơn.'], []],
]

for (const [rule, reads, passes] of CASES) {
  test(`${rule} is seen where it stands`, () => {
    for (const text of reads) assert.ok(rulesIn(text).includes(rule), `${text} → ${rulesIn(text).join(', ')}`)
  })
  if (passes.length > 0) test(`what only looks like ${rule} is not read`, () => {
    for (const text of passes) assert.deepEqual(proposed(text).map(({ quote }) => quote), [], text)
  })
}

test('a generic verb with a date or a figure to check is not vague', () => {
  assert.equal(found('Chủ tịch UBND tỉnh yêu cầu Sở Y tế tăng cường 30 bác sĩ, 5 trường học trước ngày 30/8/2024.')[0]?.force, 'directive')
  assert.equal(found('Chủ tịch UBND tỉnh yêu cầu Sở Y tế tăng cường phối hợp.')[0]?.force, 'vague')
})

test('the body at the end of the chain of command owes the work, helpers only support', () => {
  const [finding] = found('Đề nghị UBND tỉnh chỉ đạo Sở Y tế phối hợp với UBND huyện Khe Lim, Công an tỉnh xây dựng phương án.')
  assert.equal(finding?.owner, 'Sở Y tế')
  assert.deepEqual(finding?.supporting, ['UBND huyện Khe Lim', 'Công an tỉnh'])
})

test('a compound order with several deadlines is split, each with its own words and date', () => {
  const orders = found('UBND tỉnh giao Sở Xây dựng:\n+ Bàn giao kè bờ tây trong tháng 7/2024; cầu Bản Cọ hoàn thành trong quý IV/2024; khẩn trương sửa hồ Nà Sáng, xong trước ngày 30/8/2024.\n+ Công bố quy hoạch trong năm 2025.')
  assert.deepEqual(orders.map(({ deadline, owner }) => [deadline, owner]), [['2024-07-31', 'Sở Xây dựng'], ['2024-12-31', 'Sở Xây dựng'], ['2024-08-29', 'Sở Xây dựng'], ['2025-12-31', 'Sở Xây dựng']])
})

test('items inherit the deadline of the words that open the list, unless they have their own', () => {
  const items = found('Trước ngày 01/10/2024, giao UBND huyện Khe Lim thực hiện các việc sau:\n- Rà soát 12 điểm trường;\n- Sửa chữa chợ Nà Sáng trong tháng 8/2024.')
  assert.deepEqual(items.map(({ deadline }) => deadline), ['2024-09-30', '2024-08-31'])
  assert.ok(items[0]?.rules.includes('deadline-inherited'))
})

test('a deadline in the sentence that follows belongs to the undertaking before it', () => {
  const [finding] = found('UBND tỉnh giao Sở Y tế rà soát các phòng khám tư nhân. Việc này hoàn thành chậm nhất ngày 30/9/2024.')
  assert.equal(finding?.deadline, '2024-09-30')
  assert.ok(finding.rules.includes('deadline-following'))
})

test('what the next sentence dates is an undertaking, where a body with its task stands in it', () => {
  const text = 'Theo kết luận, đối với các hồ sơ cũ, tổ công tác rà soát từng trường hợp. Việc này hoàn thành chậm nhất ngày 30/9/2024.'
  assert.deepEqual(found(text).map(({ owner, deadline, quote }) => [owner, deadline, quote]), [['tổ công tác', '2024-09-30', 'tổ công tác rà soát từng trường hợp']])
  assert.deepEqual(found('Theo kết luận, hồ sơ cũ còn nhiều. Việc này hoàn thành chậm nhất ngày 30/9/2024.').filter(({ rules }) => rules.includes('directive-dated')), [])
})

test('a turn that only asks is no headline: what follows is still the asker’s', () => {
  assert.deepEqual(found('Đại biểu Phạm Hoài Sơn: Bao giờ Sở sẽ khởi công cầu Gỗ?\nChúng tôi sẽ công khai danh sách các hộ trong tháng 8/2024.'), [])
})

test('a condition is told apart from the task', () => {
  assert.equal(found('Bà Lý Thu Hà, Phó Chủ tịch UBND thành phố: Nếu nhà thầu chậm tiến độ, thành phố sẽ chấm dứt hợp đồng.')[0]?.condition, 'Nếu nhà thầu chậm tiến độ')
})

test('the bearer is the subject, not what it works with, reports to or will order', () => {
  const owner = (text: string): string | null | undefined => proposed(text)[0]?.owner
  assert.equal(owner('Trước tình hình đó, CSGT phối hợp với Công an quận Hải An và Thanh tra Sở Xây dựng sẽ tuần tra bốn ca một ngày.'), 'CSGT')
  assert.equal(owner('Theo quy hoạch đến năm 2050, Hải Phú sẽ xây dựng 10 tuyến xe buýt nhanh.'), 'Hải Phú')
  assert.equal(owner('Với lĩnh vực giao thông vận tải, Quốc hội yêu cầu phải rà soát các quy hoạch.'), 'lĩnh vực giao thông vận tải')
  assert.equal(owner('Phấn đấu mỗi bộ đề xuất ít nhất 3 dự án luật.'), 'mỗi bộ')
  assert.equal(owner('Ông Lê Văn Bửu, Giám đốc Cảnh sát PCCC thành phố: Chúng tôi sẽ mua thêm xe thang.'), 'Cảnh sát PCCC thành phố')
})

test('an order still to be given is the plan of whoever will give it', () => {
  const [plan] = proposed('Ông Lê Quốc Thịnh, Chủ tịch UBND thành phố: Sắp tới tôi sẽ giao các cơ quan chức năng xử lý các dự án kéo dài.')
  assert.equal(plan?.force, 'plan')
  assert.equal(plan?.owner, 'UBND thành phố')
})

test('what stands behind a second promise dates that one', () => {
  assert.equal(proposed('Theo kế hoạch đến năm 2026, Sở Xây dựng sẽ khởi công cầu Gỗ, riêng đường vào cầu sẽ mở vào cuối năm 2025.')[0]?.deadline, '2026-12-31')
})

test('a session named before the body that acts does not make it the programme of the sitting', () => {
  assert.deepEqual(rulesIn('Dự kiến kỳ họp giữa năm 2025, UBND thành phố sẽ có tờ trình gửi HĐND.').slice(0, 1), ['plan-will'])
  assert.deepEqual(proposed('Tại kỳ họp thứ 10, Quốc hội sẽ thông qua Luật Hoạt động giám sát.'), [])
})

test('what the abstract says of a sentence of the body that undertakes nothing is not read either', () => {
  const body = 'Ông Lê Quốc Thịnh nói: "Nếu ai hỏi Sở Xây dựng sẽ khởi công cầu Gỗ vào tháng 8 thì tôi chưa biết".'
  assert.deepEqual(found(`Cầu Gỗ được hỏi nhiều\nSở Xây dựng sẽ khởi công cầu Gỗ vào tháng 8.\n${body}`).filter(({ start }) => start < 60), [])
})

test('the same undertaking told twice is read once', () => {
  assert.equal(found('UBND tỉnh giao Sở Y tế rà soát các phòng khám tư nhân.\nUBND tỉnh giao Sở Y tế rà soát các phòng khám tư nhân.').length, 1)
})

test('two dates in one clause, each with its own task, are two undertakings; two dates of one task are one', () => {
  const text = 'UBND tỉnh giao Sở Xây dựng tháo dỡ trạm thu phí trước ngày 22/9/2024 và hoàn trả mặt đường xong trước ngày 28/9/2024.'
  assert.deepEqual(found(text).map(({ quote, deadline }) => [quote.includes('hoàn trả'), deadline]), [[false, '2024-09-21'], [true, '2024-09-27']])
  assert.equal(found('UBND tỉnh giao Sở Xây dựng tháo dỡ trạm thu phí từ ngày 22/9/2024 đến ngày 28/9/2024.').length, 1)
})
