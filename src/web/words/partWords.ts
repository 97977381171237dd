import type { Words } from './words.ts'

/** Promises divided among several offices: the form that divides, and how whole and parts are told. */
export const partWords = {
  splitTitle: { vi: 'Chia phần cam kết', en: 'Divide a commitment' },
  splitLink: { vi: 'Chia phần cho nhiều cơ quan…', en: 'Divide among offices…' },
  splitLead: {
    vi: 'Một cơ quan chủ trì chịu trách nhiệm về cả cam kết; mỗi phần có cơ quan, thời hạn và kết quả thẩm tra riêng. Cam kết chỉ hoàn thành khi mọi phần đều được thẩm tra đạt. Chia phần chỉ làm một lần.',
    en: 'One lead office owes the whole; each part has its own office, date and verdict. The commitment is done only when every part is verified. It is divided once only.',
  },
  wholeDue: (day: string) => ({ vi: `Thời hạn của cả cam kết: ${day}. Không phần nào được muộn hơn.`, en: `The whole is due on ${day}. No part may be later.` }),
  part: (place: number) => ({ vi: `Phần ${place}`, en: `Part ${place}` }),
  moreParts: { vi: 'Thêm phần (tối đa 5)', en: 'More parts (up to 5)' },
  moreHint: { vi: 'Phần để trống được bỏ qua.', en: 'A part left empty is ignored.' },
  office: { vi: 'Cơ quan thực hiện', en: 'Office' },
  chooseOffice: { vi: 'Chọn một cơ quan', en: 'Choose an office' },
  action: { vi: 'Việc phải làm', en: 'Task' },
  date: { vi: 'Thời hạn sớm hơn', en: 'Earlier date' },
  dateHint: { vi: 'Để trống nếu theo thời hạn của cả cam kết.', en: 'Leave empty for the date of the whole.' },
  lead: { vi: 'Cơ quan chủ trì', en: 'Lead office' },
  leadOf: (place: number) => ({ vi: `Cơ quan thực hiện phần ${place}`, en: `The office of part ${place}` }),
  reason: { vi: 'Lý do chia phần', en: 'Reason for dividing it' },
  split: { vi: 'Chia phần', en: 'Divide' },

  heading: { vi: 'Các phần', en: 'Parts' },
  finished: (done: number, all: number) => ({
    vi: `${done} trên ${all} phần đã được thẩm tra đạt hoặc rút theo quyết định. Cam kết chỉ hoàn thành khi không còn phần nào.`,
    en: `${done} of ${all} parts are verified or withdrawn by decision. The commitment is done only when none is left.`,
  }),
  mark: (done: number, all: number) => ({ vi: `Gồm ${all} phần, xong ${done}`, en: `${all} parts, ${done} finished` }),
  partMark: { vi: 'Một phần của cam kết', en: 'Part of a commitment' },
  partOf: { vi: 'Phần của', en: 'Part of' },
  kicker: (number: string, ordinal: number) => ({ vi: `Một phần của cam kết số ${ordinal}, Nghị quyết ${number}`, en: `Part of commitment ${ordinal}, Resolution ${number}` }),
} as const satisfies Words
