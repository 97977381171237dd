import type { CommitmentRow } from '../../application/register.ts'
import type { Crumb } from '../components/Breadcrumbs.tsx'
import { DESK_HOME } from '../request/deskHome.ts'
import type { Visit } from '../request/visit.ts'
import { deskWords } from '../words/deskWords.ts'
import { siteWords } from '../words/siteWords.ts'
import { casePath } from './deskPaths.ts'

/** The way from the home page to a commitment on the desk, and to the forms about it. */
export const deskCrumbs = ({ say }: Visit): readonly Crumb[] => [{ to: DESK_HOME, name: say(siteWords.desk) }]
export const caseCrumbs = (visit: Visit, row: CommitmentRow): readonly Crumb[] =>
  [...deskCrumbs(visit), { to: casePath(row.id), name: visit.say(deskWords.record) }]
