import { useVisit } from '../request/visit.ts'
import { shortDay } from '../words/dates.ts'
import { siteWords } from '../words/siteWords.ts'

/** Against which day and which entry of the log everything above was told. */
export const Footer = ({ position }: { readonly position: number | null }) => {
  const { say, href, today } = useVisit()
  const day = shortDay(today)
  return (
    <footer class="footer">
      {position === null ? null : <p>{say({ vi: siteWords.asOf(day.vi, position).vi, en: siteWords.asOf(day.en, position).en })}</p>}
      <p>{say(siteWords.footer)}</p>
      <p class="footer-links"><a href={href('/gioi-thieu')}>{say(siteWords.about)}</a> <a href={href('/quy-tac')}>{say(siteWords.rules)}</a> <a href={href('/don-doc')}>{say(siteWords.letters)}</a> <a href={href('/bao-cao-ky-hop')}>{say(siteWords.reports)}</a> <a href={href('/tai-chat-van')}>{say(siteWords.requestioning)}</a> <a href="/cam-ket.csv">CSV</a> <a href="/cam-ket.json">JSON</a> <a href="/api/v1/openapi.json">API</a></p>
    </footer>
  )
}
