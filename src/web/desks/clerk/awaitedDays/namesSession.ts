/** The session or meeting a deadline names, such as `Kỳ họp thứ Ba`, ordinal and all. */
const SESSION = /(?:kỳ họp|phiên họp)(?:\s+thường\s+(?:lệ|trực))?(?:\s+(?:hđnd|hội đồng nhân dân))?(?:\s+lần)?\s+thứ\s+[\p{L}\p{N}]+(?:\s+(?:mươi|mười|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mốt|một)(?![\p{L}]))*/iu

/** Whether the words of a deadline name this very session, as far as its name tells; a proposal only, for a person to tick or not. */
export const namesSession = (words: string | null, sittingName: string): boolean => {
  const named = SESSION.exec((words ?? '').normalize('NFC'))?.[0]
  const session = SESSION.exec(sittingName.normalize('NFC'))?.[0]
  return named !== undefined && session !== undefined && folded(named) === folded(session)
}

const folded = (text: string): string => text.toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ')
