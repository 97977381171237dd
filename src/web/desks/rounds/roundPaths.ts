import { DESK_HOME } from '../../request/deskHome.ts'

export const ROUNDS_DESK = `${DESK_HOME}/kiem-dem`
export const roundDeskPath = (roundId: string): string => `${ROUNDS_DESK}/${roundId}`
