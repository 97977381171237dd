import type { JobRow, UndeliveredNotice } from '../../application/background.ts'
import type { Channel } from '../../domain/followUp/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import type { Tone } from '../components/Mark.tsx'
import type { Words } from './words.ts'

export const TASK_WORDS: Readonly<Record<JobRow['task'], Bilingual>> = {
  renderResolution: { vi: 'Lập văn bản nghị quyết và phụ lục', en: 'Rendering a resolution and its annex' },
  readAgain: { vi: 'Máy đọc thứ hai đọc văn bản', en: 'A second reader reads a text' },
  sendNotices: { vi: 'Gửi thông báo', en: 'Sending notices' },
  confirmContact: { vi: 'Gửi thư xác nhận địa chỉ', en: 'Sending a letter that confirms an address' },
}

export const JOB_STATES: Readonly<Record<JobRow['state'], Bilingual & { readonly tone: Tone }>> = {
  running: { vi: 'Đang chạy', en: 'Under way', tone: 'waiting' },
  waiting: { vi: 'Chờ đến lượt', en: 'Waits its turn', tone: 'plain' },
  retrying: { vi: 'Lỗi, sẽ tự thử lại', en: 'Failed, will be tried again', tone: 'soon' },
  failed: { vi: 'Lỗi, đã thôi thử', en: 'Failed, given up', tone: 'bad' },
}

export const UNDELIVERED_STATES: Readonly<Record<UndeliveredNotice['state'], Bilingual & { readonly tone: Tone }>> = {
  bounced: { vi: 'Bị từ chối', en: 'Refused', tone: 'bad' },
  dead: { vi: 'Không gửi được', en: 'Given up', tone: 'bad' },
}

export const CHANNEL_WORDS: Readonly<Record<Channel, Bilingual>> = {
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  push: { vi: 'Trình duyệt', en: 'Browser' },
  webhook: { vi: 'Hệ thống khác', en: 'Another system' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
}

/** What is done behind the pages. */
export const backgroundWords = {
  title: { vi: 'Việc chạy nền', en: 'Behind the pages' },
  lead: { vi: 'Việc máy tự làm: lập văn bản, gửi thông báo. Việc lỗi được tự thử lại; ở đây có thể cho chạy lại ngay.', en: 'What the machine does by itself: rendering papers, sending notices. What fails is tried again by itself; here it can be run again at once.' },
  sending: { vi: 'Đang gửi', en: 'Being sent' },
  progress: (day: string, settled: number, total: number) => ({ vi: `Thông báo ${day}: ${settled} trên ${total}`, en: `Notices of ${day}: ${settled} of ${total}` }),
  failedSoFar: (count: number) => ({ vi: `${count} không đến nơi`, en: `${count} did not arrive` }),
  tasks: { vi: 'Việc đang chờ', en: 'Tasks' },
  tasksNone: { vi: 'Không còn việc nào đang chờ.', en: 'Nothing waits to be done.' },
  task: { vi: 'Việc', en: 'Task' },
  state: { vi: 'Tình trạng', en: 'State' },
  attempts: { vi: 'Số lần thử', en: 'Tries' },
  error: { vi: 'Lỗi gần nhất', en: 'Last error' },
  nextAt: { vi: 'Lần thử tới', en: 'Next try' },
  rerun: { vi: 'Chạy lại ngay', en: 'Run it now' },
  undelivered: { vi: 'Thông báo không đến nơi', en: 'Notices that did not arrive' },
  undeliveredLead: {
    vi: 'Mỗi lần không đến nơi đều ghi vào sổ. Gửi lại là gửi cùng thông báo đó, với đường dẫn mới; việc không còn chờ cơ quan thì tự bỏ.',
    en: 'Each of them is on record. Sent again, it is the same message under a new link; what no longer waits for the office is left out.',
  },
  undeliveredNone: { vi: 'Mọi thông báo đều đã đến nơi.', en: 'Every notice arrived.' },
  day: { vi: 'Ngày', en: 'Day' },
  to: { vi: 'Nơi nhận', en: 'To' },
  replay: { vi: 'Gửi lại', en: 'Send again' },
} as const satisfies Words
