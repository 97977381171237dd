import { ASKED, explainNews, type ToldAs } from '../domain/followUp/index.ts'
import { englishDate, vietnameseDate } from '../domain/calendar/index.ts'
import type { Bilingual } from '../domain/language.ts'
import type { FollowedLine } from '../application/followedLines.ts'
import type { Notice } from '../application/notices.ts'

const GROUPS: Readonly<Record<ToldAs, Bilingual>> = {
  mover: { vi: 'VIỆC CHỜ CƠ QUAN', en: 'WAITING FOR YOUR OFFICE' },
  overseer: { vi: 'CHẬM HẠN, THUỘC LĨNH VỰC THEO DÕI', en: 'LATE, UNDER YOUR OVERSIGHT' },
  standingCommittee: { vi: 'CHẬM HẠN KÉO DÀI, BÁO CÁO THƯỜNG TRỰC', en: 'LATE FOR LONG, TOLD TO THE STANDING COMMITTEE' },
}

/** One line for a list of messages: how many promises, and how many of them are late. */
export const noticeSubject = ({ language, lines, more, day }: Notice): string => {
  const count = lines.length + more
  const late = lines.filter(({ actBy }) => actBy !== null && actBy < day).length
  const subject: Bilingual = {
    vi: `${count} cam kết cần xử lý${late > 0 ? `, ${late} quá hạn` : ''} (${vietnameseDate(day)})`,
    en: `${count} ${count === 1 ? 'promise needs' : 'promises need'} your attention${late > 0 ? `, ${late} late` : ''} (${englishDate(day)})`,
  }
  return subject[language]
}

/** The whole message as plain text: what is asked, by when, whose move it is, and where to answer. */
export const noticeText = (notice: Notice): string => {
  const { language, council, officeName, day, lines, more, link, stopLink } = notice
  const say = (text: Bilingual): string => text[language]
  const groups = (['mover', 'overseer', 'standingCommittee'] as const).flatMap((as) => {
    const own = lines.filter((line) => line.as === as)
    return own.length === 0 ? [] : [say(GROUPS[as]), ...own.map((line) => lineText(line, notice)), '']
  })
  return [
    say({ vi: `${council.name} — gửi ${officeName}`, en: `${council.nameEn} — to ${officeName}` }),
    say({ vi: vietnameseDate(day), en: englishDate(day) }), '',
    ...groups,
    ...(more > 0 ? [say({ vi: `Và ${more} cam kết khác trong hộp thư trên hệ thống.`, en: `And ${more} more in the inbox of the system.` }), ''] : []),
    say({
      vi: 'Trả lời từng việc bằng một lần bấm (đã xong, đang đúng tiến độ, cần thêm thời gian, không thuộc cơ quan):',
      en: 'Answer each with one click (done, on track, more time needed, not ours):',
    }),
    link, '',
    say({ vi: 'Đường dẫn trên dành riêng cho người nhận; xin không chuyển tiếp. Thư do hệ thống gửi tự động.', en: 'The link is for you alone; please do not forward it. This message was sent automatically.' }),
    say({ vi: `Không nhận thư này nữa: ${stopLink}`, en: `To receive no more of these: ${stopLink}` }),
  ].join('\n')
}

const lineText = ({ action, ownerName, resolutionNumber, awaited, as, ...line }: FollowedLine, { language, day }: Notice): string => {
  const facts = [as === 'mover' ? ASKED[awaited][language] : ownerName, explainNews(line, day)[language], resolutionNumber].filter((fact) => fact !== null)
  return `• ${action.replaceAll(/\s+/g, ' ')}\n  ${facts.join(' · ')}`
}
