/**
 * Family names that begin a person's name in running text; left out are those that also begin many place names
 * (Hà, Sơn, Thái, Cao, Lâm, Kim), which would tear "Hà Nội" or "Lâm Đồng" apart.
 */
const SURNAMES = [
  'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Trịnh',
  'Mai', 'Tô', 'Trương', 'Lưu', 'Tạ', 'Đoàn', 'Phùng', 'Vương', 'Đào', 'Chu', 'Tống', 'Quách', 'Triệu', 'Đàm', 'Nghiêm', 'Kiều', 'Lương',
  'Doãn', 'Mạc', 'Khuất', 'Đậu', 'Hứa', 'Giàng', 'Sùng', 'Lò', 'Vàng', 'Hầu', 'Thạch', 'Từ', 'Cù', 'Lục', 'Nông', 'Hoà', 'Uông', 'Tòng',
  'Cà', 'Châu',
]

const WORD = '\\p{Lu}(?:\\p{Ll}{1,7}|\\.)'

/** The beginning of a full name: a family name and at least two more capitalised words. */
export const FULL_NAME_BEGINS = `(?!Hồ {1,3}Chí {1,3}Minh)(?:${SURNAMES.join('|')}) {1,3}${WORD} {1,3}${WORD}`

/** A full name of two to five words. */
export const FULL_NAME = `${WORD}(?: {1,3}${WORD}){1,4}`

/** A name after "ông", "bà": one to five words. */
export const GIVEN_NAME = `${WORD}(?: {1,3}${WORD}){0,4}`
