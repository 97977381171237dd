/** Where the page on passing responsibility stands, without its period. */
export const PASSING = '/chuyen-trach-nhiem'
