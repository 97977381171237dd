import { useVisit } from '../../request/visit.ts'
import { reportCallWords } from '../../words/reportCallWords.ts'
import { REPORTS_DESK } from './reportPaths.ts'

/** The way to the reports, emphasised while some wait for the office. */
export const ReportsLink = ({ waiting }: { readonly waiting: number }) => {
  const { say, href } = useVisit()
  const link = <a href={href(REPORTS_DESK)}>{say(waiting === 0 ? reportCallWords.title : reportCallWords.waiting(waiting))}</a>
  return <p>{waiting === 0 ? link : <strong>{link}</strong>}</p>
}
