import { test } from 'node:test'
import { specificationOf } from '../../../test/domain/specification.ts'
import { office, type OfficeCommand } from './index.ts'

const { given } = specificationOf(office)
const establish: OfficeCommand = { type: 'EstablishOffice', officeId: 'o1', name: ' Sở Xây dựng ', nameEn: 'Department of Construction', kind: 'agency' }

test('an office is established once, under its trimmed name', () => {
  given().when(establish).then({ ...establish, type: 'OfficeEstablished', name: 'Sở Xây dựng' })
  given({ ...establish, type: 'OfficeEstablished' }).when(establish).refused('office-already-established')
})
test('an office without a name is refused', () => given().when({ ...establish, name: '  ' }).refused('office-needs-name'))
