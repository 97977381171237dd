export { OFFICE_KINDS, OFFICE_REFUSALS, office, type Office, type OfficeCommand, type OfficeEvent, type OfficeKind, type OfficeRefusal } from './office.ts'
