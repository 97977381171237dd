import { CONTENTS, type Content, type Texts } from '../../../domain/draft/index.ts'
import type { Put, Slot } from '../../../domain/question/index.ts'

/** Which part of an answer each content is begun from; reporting follows from the law alone. */
const SLOT_OF: Readonly<Record<Exclude<Content, 'reporting'>, Slot>> = { assessment: 'cause', timeLimit: 'deadline', responsibility: 'responsibility' }

/** Who was questioned reports on the resolution and on what they promised, ten days before the next session (Law 87/2015/QH13 art. 60.7). */
const REPORTING = 'Người đã trả lời chất vấn báo cáo kết quả thực hiện nghị quyết và các vấn đề đã hứa, gửi Thường trực Hội đồng nhân dân chậm nhất 10 ngày trước ngày khai mạc kỳ họp tiếp theo.'

/**
 * A draft to begin with, from what officials answered: their own words, by name, under the content they belong to. Nothing is invented: where nobody said anything, the content
 * is empty and shown as missing.
 */
export const draftBeginnings = (questions: readonly Put[]): Texts => {
  const answers = questions.filter(({ status }) => status !== 'withdrawn').flatMap(({ addressees }) => addressees.flatMap(({ answers: given }) => given.at(-1) ?? []))
  const said = (slot: Slot): string => [...new Set(answers.flatMap(({ official, slots }) => (slots[slot].state === 'present' ? [`– ${official}: ${slots[slot].words}`] : [])))].join('\n')
  return Object.fromEntries(CONTENTS.map((content) => [content, content === 'reporting' ? REPORTING : said(SLOT_OF[content])])) as Texts
}
