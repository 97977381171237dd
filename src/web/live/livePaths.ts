import { DESK_HOME } from '../request/deskHome.ts'

/** Where a sitting is followed: the page, the hall's screen, the stream behind both, and the same in one piece for whoever asks now and then. */
export const livePath = (id: string): string => `/phien-chat-van/${id}/truc-tiep`
export const screenPath = (id: string): string => `/phien-chat-van/${id}/man-hinh`
export const streamPath = (id: string): string => `/phien-chat-van/${id}/truc-tiep/dong`
export const framePath = (id: string): string => `/phien-chat-van/${id}/truc-tiep.json`

/** The server's time, which every clock on every device goes by. */
export const TIME_PATH = '/dong-ho'

/** Where it is prepared, conducted and attended, and where one question is seen to. */
export const preparePath = (id: string): string => `${DESK_HOME}/chuan-bi/${id}`
export const conductPath = (id: string): string => `${DESK_HOME}/dieu-hanh/${id}`
/** As `conductPath`, for what is entered afterwards from paper: each thing with its time. */
export const paperPath = (id: string): string => `${DESK_HOME}/ghi-lai/${id}`
/** What is heard in an answer as it is taken down. */
export const hearPath = (id: string): string => `${DESK_HOME}/nghe/${id}`
export const seatPath = (id: string): string => `${DESK_HOME}/tham-du/${id}`
export const questionDeskPath = (id: string): string => `${DESK_HOME}/cau-hoi/${id}`
export const voteDeskPath = (id: string): string => `${DESK_HOME}/bieu-quyet/${id}`
export const ballotPath = (id: string): string => `${DESK_HOME}/bo-phieu/${id}`
/** Where the topics of a sitting are chosen, where one's own are proposed, and where everybody sees how. */
export const selectionDeskPath = (id: string): string => `${DESK_HOME}/chon-van-de/${id}`
export const proposePath = (id: string): string => `${DESK_HOME}/de-xuat/${id}`
export const selectionPath = (id: string): string => `/phien-chat-van/${id}/van-de`
/** Where the draft resolution is written and amended, where everybody reads it, and the text itself by its hash. */
export const draftDeskPath = (id: string): string => `${DESK_HOME}/du-thao/${id}`
export const draftPath = (id: string): string => `/phien-chat-van/${id}/du-thao`
export const draftTextPath = (id: string, sha256: string): string => `${draftPath(id)}/${sha256}.txt`
export const CONCERNS_DESK = `${DESK_HOME}/kien-nghi-cu-tri`
/** Where the office that a promise is meant for says how it was said. */
export const wordingPath = (id: string): string => `${DESK_HOME}/loi-ghi/${id}`
export const DEPUTIES_DESK = `${DESK_HOME}/dai-bieu`
