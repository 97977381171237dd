import type { Bilingual } from '../../domain/language.ts'
import { annexWords } from './annexWords.ts'
import { awaitedWords } from './awaitedWords.ts'
import { clerkWords } from './clerkWords.ts'
import { conditionWords } from './conditionWords.ts'
import { dutyWords } from './dutyWords.ts'
import { partWords } from './partWords.ts'
import { periodWords } from './periodWords.ts'
import { officeDeskWords } from './officeDeskWords.ts'
import { regulationWords } from './regulationWords.ts'
import { reviewWords } from './reviewWords.ts'
import { targetWords } from './targetWords.ts'
import { votersWords } from './votersWords.ts'
import { termsWords } from './termsWords.ts'

/**
 * What the fields of forms are called where a form is summed up outside itself: on the page that hands back what was
 * typed before a session ended. A field that is not named here (a key, a version, an id) is sent along but not shown.
 */
export const FIELD_WORDS: Readonly<Record<string, Bilingual>> = {
  text: { vi: 'Nội dung', en: 'Text' },
  progress: { vi: 'Kết quả đến nay', en: 'How far it is' },
  linkUrl1: { vi: 'Đường dẫn 1', en: 'Link 1' },
  linkUrl2: { vi: 'Đường dẫn 2', en: 'Link 2' },
  linkUrl3: { vi: 'Đường dẫn 3', en: 'Link 3' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  documentNumber: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' },
  reason: { vi: 'Lý do', en: 'Reason' },
  legalBasis: dutyWords.legalBasis,
  newDate: dutyWords.newDate,
  workSoFar: dutyWords.workSoFar,
  ...Object.fromEntries([1, 2, 3, 4, 5].flatMap((place) => ([['action', partWords.action], ['date', partWords.date]] as const).map(([field, { vi, en }]) =>
    [`${field}${place}`, { vi: `${partWords.part(place).vi}: ${vi}`, en: `${partWords.part(place).en}: ${en}` }]))),
  period: periodWords.period,
  lastPeriod: periodWords.until,
  condition: conditionWords.condition,
  measure: targetWords.measure,
  unit: targetWords.unit,
  targetValue: targetWords.value,
  baseline: targetWords.baseline,
  voters: votersWords.voters,
  votersSource: votersWords.source,
  figure: targetWords.figure,
  takenOn: targetWords.takenOn,
  figureSource: targetWords.source,
  words: reviewWords.words,
  action: termsWords.action,
  newOffice: termsWords.newOffice,
  ownerNamed: termsWords.ownerNamed,
  supporting: termsWords.supporting,
  product: termsWords.product,
  dueWords: termsWords.dueWords,
  countFrom: termsWords.countFrom,
  countDays: termsWords.countDays,
  dueDate: termsWords.dueDate,
  speaker: termsWords.speaker,
  speakerRole: termsWords.speakerRole,
  name: { vi: 'Tên', en: 'Name' },
  nameEn: clerkWords.officeNameEn,
  establishedOn: officeDeskWords.establishedOn,
  renamedOn: officeDeskWords.inForce,
  post: officeDeskWords.post,
  person: officeDeskWords.person,
  heldFrom: officeDeskWords.from,
  until: officeDeskWords.until,
  appointment: officeDeskWords.appointDocument,
  holder: officeDeskWords.holder,
  lastDay: officeDeskWords.lastDay,
  endedOn: officeDeskWords.endedOn,
  date: { vi: 'Ngày', en: 'Date' },
  happenedOn: awaitedWords.happenedOn,
  documentDate: clerkWords.documentDate,
  number: annexWords.number,
  subject: annexWords.subject,
  signer: annexWords.signer,
  year: regulationWords.year,
  days: regulationWords.days,
  worked: regulationWords.worked,
  value: regulationWords.value,
  article: regulationWords.article,
  from: regulationWords.from,
}
