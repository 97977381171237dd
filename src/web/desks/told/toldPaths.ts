import { DESK_HOME } from '../../request/deskHome.ts'

/** Where one's own places to be told stand. */
export const TOLD = `${DESK_HOME}/thong-bao`
