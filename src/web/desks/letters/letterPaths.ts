import { DESK_HOME } from '../../request/deskHome.ts'

export const LETTERS_DESK = `${DESK_HOME}/don-doc`
export const letterDeskPath = (letterId: string): string => `${LETTERS_DESK}/${letterId}`
export const draftPath = (officeId: string): string => `${LETTERS_DESK}/co-quan/${officeId}`
