/** Whether two words for a post mean the same one: letter case, spaces and the form of Unicode make no difference. */
export const samePost = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (post: string): string => post.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('vi')
