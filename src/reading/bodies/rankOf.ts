/**
 * How high a body stands, so that a request upward is not taken for an order: communes 1, districts and departments 2,
 * provinces 3, ministries 4, Government 5, National Assembly 6; 0 where the name does not tell (firms, groups, people).
 */
const RANKS: readonly (readonly [number, RegExp])[] = [
  [4, /thanh tra chính phủ|kiểm toán|uỷ ban kiểm tra|đoàn giám sát/iu],
  [6, /(?<!văn phòng )quốc hội/iu],
  [5, /chính phủ|thủ tướng|bộ chính trị|ban bí thư|trung ương|tổng bí thư/iu],
  [1, /(?<!\p{L})(?:xã|phường|thị trấn|thôn)(?!\p{L})/iu],
  [2, /(?<!\p{L})(?:sở|quận|huyện|thị xã|phòng|ban quản lý|chi cục|công an|trung tâm|trường)(?!\p{L})/iu],
  [4, /(?<!\p{L})(?:bộ(?! chỉ huy)|bộ trưởng|thứ trưởng|tổng cục)(?!\p{L})/iu],
  [3, /(?<!\p{L})(?:ubnd|uỷ ban nhân dân|hđnd|hội đồng nhân dân|tỉnh|thành phố|tp|thành uỷ|tỉnh uỷ|chủ tịch)(?!\p{L})/iu],
]

export const rankOf = (name: string): number => RANKS.find(([, pattern]) => pattern.test(name))?.[0] ?? 0
