import { DESK_HOME } from '../../request/deskHome.ts'

/** Where promises are put forward to be asked about again, and where one topic is withdrawn. */
export const REQUESTIONING_DESK = `${DESK_HOME}/tai-chat-van`
export const topicDeskPath = (id: string): string => `${DESK_HOME}/chu-de/${id}`
