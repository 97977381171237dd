/**
 * A number as it is recorded: its decimal text, such as `-12.5`, without a plus, an exponent or needless zeros, up to fifteen figures. The log
 * holds no fractions as numbers, for not every reader would spell them alike; as text a figure stays exactly what was told.
 */
export type Decimal = string

const MOST_FIGURES = 15

export const isDecimal = (text: string): text is Decimal => /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/.test(text) && text.replaceAll(/\D/g, '').length <= MOST_FIGURES

/** Its value; two different decimals never meet in one, as fifteen figures are kept exactly. */
export const valueOf = (decimal: Decimal): number => Number(decimal)
