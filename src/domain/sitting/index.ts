export { SITTING_REFUSALS, sitting, type Sitting, type SittingCommand, type SittingEvent, type SittingRefusal } from './sitting.ts'
export { SOURCE_KINDS, SOURCE_REFUSALS, source, type Source, type SourceCommand, type SourceEvent, type SourceKind, type SourceRefusal } from './source.ts'
