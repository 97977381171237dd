const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u

/** The number meant by Vietnamese figures: dots group thousands, a comma begins the decimals ("1.234,5"); a single dot before other than three figures is a decimal point. */
export const numberWritten = (figures: string): number | null => {
  const plain = GROUPED.test(figures) ? figures.replaceAll('.', '').replace(',', '.') : figures.replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}
