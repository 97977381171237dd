/** Where a signed-in person begins; what stands there follows from their role. */
export const DESK_HOME = '/ban-lam-viec'
