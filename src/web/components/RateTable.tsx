import { RATE_WORDS, perMille, type Rate } from '../../domain/rates/index.ts'
import { useVisit } from '../request/visit.ts'
import { EXCLUSION_WORDS, roundWords } from '../words/roundWords.ts'
import { Table } from './Table.tsx'

/** A rate as people read it: `87,5 %`; null where nothing is counted. */
export const percent = (rate: Pick<Rate, 'numerator' | 'denominator'>, language: 'vi' | 'en'): string | null => {
  const tenths = perMille(rate)
  return tenths === null ? null : `${Math.floor(tenths / 10)}${language === 'vi' ? ',' : '.'}${tenths % 10} %`
}

/** Rates with what they divide and what they leave out, so that none can be read without its denominator. */
export const RateTable = ({ rates }: { readonly rates: readonly Rate[] }) => {
  const { say, language } = useVisit()
  return (
    <Table caption={say(roundWords.rates)} captionUnseen rows={rates} columns={[
      { head: say(roundWords.rate), cell: ({ name }) => <>{say(RATE_WORDS[name].title)}<br /><small class="hint">{say(RATE_WORDS[name].meaning)}</small></> },
      { head: '%', figures: true, cell: (rate) => <strong>{percent(rate, language) ?? say(roundWords.noRate)}</strong> },
      { head: say(roundWords.counted), figures: true, cell: ({ numerator, denominator }) => `${numerator} / ${denominator}` },
      { head: say(roundWords.leftOut), cell: ({ excluded }) => (excluded.length === 0 ? say(roundWords.nothingLeftOut) : excluded.map(({ why, count }) => `${count} ${say(EXCLUSION_WORDS[why])}`).join('; ')) },
    ]} />
  )
}
