import { englishDate, vietnameseDate } from '../domain/calendar/index.ts'
import type { Bilingual } from '../domain/language.ts'
import type { Question } from '../application/notices.ts'

/** One line for a list of messages. */
export const questionSubject = ({ language }: Question): string =>
  ({ vi: 'Xác nhận địa chỉ nhận thông báo về cam kết', en: 'Confirm the address at which you are told of promises' } satisfies Bilingual)[language]

/** Asks whoever reads it whether the address is theirs; says what will come, and that doing nothing is an answer as well. */
export const questionText = ({ language, council, officeName, link, goodUntil }: Question): string => {
  const say = (text: Bilingual): string => text[language]
  return [
    say({ vi: council.name, en: council.nameEn }), '',
    say({
      vi: `Có người của ${officeName} đề nghị gửi thông báo tới địa chỉ này: mỗi ngày làm việc một thư, nếu có cam kết chờ cơ quan, sắp đến hạn hoặc đã quá hạn.`,
      en: `Somebody of ${officeName} asked to be told at this address: one message each working day on which a promise waits for the office, comes near its last day or is late.`,
    }), '',
    say({ vi: 'Nếu đúng là địa chỉ của bạn, hãy mở đường dẫn sau và bấm nút xác nhận:', en: 'If the address is yours, open this link and press the button:' }),
    link, '',
    say({
      vi: `Đường dẫn có giá trị đến hết ${vietnameseDate(goodUntil)}. Nếu bạn không biết việc này, xin bỏ qua thư: sẽ không có thư nào khác được gửi.`,
      en: `The link is good until the end of ${englishDate(goodUntil)}. If you know nothing of this, ignore this message: no other will be sent.`,
    }),
    say({ vi: 'Thư do hệ thống gửi tự động.', en: 'This message was sent automatically.' }),
  ].join('\n')
}
