import { DESK_HOME } from '../../request/deskHome.ts'

export const REPORTS_DESK = `${DESK_HOME}/bao-cao-ky-hop`
export const reportDeskPath = (callId: string): string => `${REPORTS_DESK}/${callId}`
