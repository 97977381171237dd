export { LEGAL_INSTRUMENTS, legalBasis, legalInstrumentsOn, type LegalCertainty, type LegalInstrument } from './legalBasis.ts'
