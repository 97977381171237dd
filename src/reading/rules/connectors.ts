import { spaced, anyOf } from '../text/words.ts'

const CONNECTORS = [
  'đồng thời', 'bên cạnh đó', 'ngoài ra', 'cụ thể', 'cụ thể là', 'trước mắt', 'theo đó', 'trong đó', 'trên cơ sở đó', 'tiếp đó', 'do đó',
  'vì vậy', 'chính vì thế', 'vì thế', 'đặc biệt', 'đặc biệt là', 'riêng', 'còn', 'và', 'nhưng', 'tuy nhiên', 'một là', 'hai là', 'ba là',
  'bốn là', 'thứ nhất', 'thứ hai', 'thứ ba', 'thứ tư', 'đó là', 'mặt khác', 'song song đó', 'sau đó', 'trong thời gian tới',
  'thời gian tới', 'sắp tới', 'tới đây', 'cùng với đó', 'nhất là', 'nhân dịp này', 'tại đây', 'ngay sau đó', 'hiện nay', 'hiện', 'từ nay',
]
const AT_START = new RegExp(spaced(`^[ "'(,:.…-]{0,6}(?:(?:${anyOf(CONNECTORS)})[ ,:]{1,3}){0,3}[ "'(-]{0,4}`), 'iu')

/** Length of the connecting words, quotation marks and dashes with which a clause begins. */
export const connectorsAt = (key: string): number => AT_START.exec(key)?.[0].length ?? 0
