/** Where the list of offices is kept, as a path without language. */
export const OFFICES_DESK = '/ban-lam-viec/co-quan'

export const officeDeskPath = (id: string): string => `${OFFICES_DESK}/${id}`
export const endOfficePath = (id: string): string => `${officeDeskPath(id)}/ket-thuc`
