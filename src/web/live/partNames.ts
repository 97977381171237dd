/** The pieces of which every page about a sitting is made; each is sent again only when it has changed. */
export const PARTS = ['stage', 'votes', 'queue', 'agenda', 'questions', 'figures'] as const
export type PartName = (typeof PARTS)[number]
