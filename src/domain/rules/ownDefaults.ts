import type { ClockName, LetterClock, ReasonCode, RulePack, Ruled, SittingRule } from './rulePack.ts'

const own = <Value>(value: Value): Ruled<Value> => ({ value, citation: 'Lời Hứa, mặc định; chưa tìm thấy văn bản quy định', certainty: 'ownDefault' })

/** Clocks nobody has set: long enough for an office that meets once a week, short enough that a promise is not parked. */
export const OWN_CLOCKS: Readonly<Record<ClockName, Ruled<number>>> = {
  handOverAnswer: own(5), extensionDecision: own(10), verification: own(15), arbiterDecision: own(7),
}

/** A letter every fortnight or so, as councils that urge at all do. */
export const OWN_LETTERS: Readonly<Record<LetterClock, Ruled<number>>> = { explanation: own(15), urging: own(15) }

/**
 * How the National Assembly questions (Resolution 71/2022/QH15 art. 19 and its practice): one minute to ask, three to answer, two to debate, five to open, three deputies at a
 * time. Law 87/2015/QH13 art. 60.3 leaves the times of a council to its own regulation. A written answer within 20 days is that law's art. 60.4; of later law it is inferred.
 */
export const OWN_SITTING: Readonly<Record<Exclude<SittingRule, 'writtenAnswer'>, Ruled<number>>> = {
  questionSeconds: own(60), answerSeconds: own(180), debateSeconds: own(120), orderSeconds: own(60), interjectionSeconds: own(60), statementSeconds: own(300), questionsPerRound: own(3),
}

const always = { effectiveFrom: null, effectiveTo: null } as const

/** Why more time is asked, told apart so that what slips for the same cause can be counted together. */
const REASONS: readonly ReasonCode[] = [
  { code: 'force-majeure', name: { vi: 'Thiên tai, dịch bệnh, sự kiện bất khả kháng', en: 'Disaster, epidemic or other force majeure' }, ...always },
  { code: 'funding', name: { vi: 'Chưa được bố trí hoặc giải ngân vốn', en: 'Funds not allotted or not released' }, ...always },
  { code: 'land', name: { vi: 'Vướng giải phóng mặt bằng', en: 'Land clearance is held up' }, ...always },
  { code: 'procedure', name: { vi: 'Chờ cấp có thẩm quyền phê duyệt, thẩm định', en: 'Waiting for an approval or appraisal by another authority' }, ...always },
  { code: 'contractor', name: { vi: 'Nhà thầu, đấu thầu chậm', en: 'Contractor or tender is late' }, ...always },
  { code: 'law-changed', name: { vi: 'Quy định pháp luật thay đổi', en: 'The law has changed' }, ...always },
  { code: 'reorganisation', name: { vi: 'Sắp xếp lại cơ quan, đơn vị hành chính', en: 'Offices or territories were reorganised' }, ...always },
  { code: 'other', name: { vi: 'Lý do khác, nêu rõ', en: 'Another reason, told in full' }, ...always },
]

export const OWN_EXTENSIONS: RulePack['extensions'] = { count: own(2), totalDays: own(180), reasons: own(REASONS) }
