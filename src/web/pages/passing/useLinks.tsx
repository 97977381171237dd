import { useVisit } from '../../request/visit.ts'
import type { Shown } from './shown.ts'

/** An office, and a promise by what it is about, as links in the language of the page. */
export const useLinks = ({ names, tasks }: Shown) => {
  const { href } = useVisit()
  return {
    office: (officeId: string) => <a href={href(`/co-quan/${officeId}`)}>{names.get(officeId) ?? officeId}</a>,
    promise: (commitmentId: string) => <a href={href(`/cam-ket/${commitmentId}`)}>{tasks.get(commitmentId) ?? commitmentId}</a>,
  }
}
