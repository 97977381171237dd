import type { Words } from './words.ts'

/** What a promise waits for: the forms that record it, and how it is told. */
export const conditionWords = {
  stateTitle: { vi: 'Ghi điều kiện phải có trước', en: 'Record what it waits for' },
  stateLink: { vi: 'Ghi điều kiện phải có trước…', en: 'Record what it waits for…' },
  stateLead: { vi: 'Điều kiện cần có cơ quan và thời hạn của chính nó: nếu không, lời hứa lùi mãi mà không ai chịu trách nhiệm.', en: 'A condition needs an office and a date of its own: without them a promise drifts and nobody answers for it.' },
  condition: { vi: 'Việc phải xảy ra trước', en: 'What has to come about first' },
  office: { vi: 'Phụ thuộc cơ quan', en: 'Depends on' },
  noOffice: { vi: 'Chưa rõ cơ quan', en: 'Not known yet' },
  date: { vi: 'Hạn của điều kiện', en: 'Its last day' },
  state: { vi: 'Ghi điều kiện', en: 'Record it' },

  meetTitle: { vi: 'Ghi điều kiện đã xảy ra', en: 'Record that it came about' },
  meetLink: { vi: 'Ghi điều kiện đã xảy ra…', en: 'Record that it came about…' },
  happenedOn: { vi: 'Xảy ra ngày', en: 'Came about on' },
  meet: { vi: 'Ghi đã xảy ra', en: 'Record it' },

  heading: { vi: 'Điều kiện phải có trước', en: 'What it waits for' },
  waits: { vi: 'Chờ:', en: 'Waits for:' },
  dependsOn: (office: string) => ({ vi: `phụ thuộc ${office}`, en: `depends on ${office}` }),
  by: (day: string) => ({ vi: `hạn ${day}`, en: `by ${day}` }),
  met: (day: string) => ({ vi: `đã xảy ra ngày ${day}`, en: `came about on ${day}` }),
  notMet: { vi: 'chưa xảy ra', en: 'has not come about' },
} as const satisfies Words
