import { test } from 'node:test'
import { specificationOf } from '../../../test/domain/specification.ts'
import { deputy, type DeputyCommand, type DeputyEvent } from './index.ts'

const { given } = specificationOf(deputy)
const elected: DeputyEvent = { type: 'DeputyElected', deputyId: 'd1', name: 'Nguyễn Thị Ân', group: 'Tổ 1', electedOn: '2026-03-15' }
const elect = (changes: Partial<Extract<DeputyCommand, { type: 'ElectDeputy' }>> = {}): DeputyCommand => ({
  type: 'ElectDeputy', deputyId: 'd1', name: ' Nguyễn  Thị Ân ', group: ' Tổ 1', electedOn: '2026-03-15', nameTaken: false, ...changes,
})

test('E55 a deputy is listed under their name as people write it, however its letters were typed', () => {
  given().when(elect()).then(elected)
  given().when(elect({ name: 'Nguyễn Thị Ân'.normalize('NFD') })).then(elected)
  given().when(elect({ group: ' ' })).then({ ...elected, group: null })
  given().when(elect({ name: ' ' })).refused('deputy-needs-name')
  given().when(elect({ nameTaken: true })).refused('deputy-name-taken')
  given().when(elect({ electedOn: '2026-02-30' })).refused('deputy-day-not-in-calendar')
  given(elected).when(elect()).refused('deputy-known')
})

test('a mandate ends once, with a reason and not before it began', () => {
  const end = (changes: Partial<Extract<DeputyCommand, { type: 'EndMandate' }>> = {}): DeputyCommand => ({ type: 'EndMandate', reason: ' Chuyển công tác ', endedOn: '2027-01-01', ...changes })
  const ended: DeputyEvent = { type: 'MandateEnded', reason: 'Chuyển công tác', endedOn: '2027-01-01' }
  given(elected).when(end()).then(ended)
  given(elected).when(end({ reason: ' ' })).refused('deputy-needs-reason')
  given(elected).when(end({ endedOn: '2026-03-14' })).refused('mandate-ends-before-election')
  given(elected).when(end({ endedOn: '2027-02-29' })).refused('deputy-day-not-in-calendar')
  given(elected, ended).when(end()).refused('deputy-left-already')
  given().when(end()).refused('deputy-unknown')
})
