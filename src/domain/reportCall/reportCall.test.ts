import assert from 'node:assert/strict'
import { test } from 'node:test'
import { specificationOf } from '../../../test/domain/specification.ts'
import { stateAfter } from '../decider.ts'
import { DAYS_BEFORE_SESSION, reportCall, standingOf, type ReportCallCommand, type ReportCallEvent } from './index.ts'

const { given } = specificationOf(reportCall)
const today = '2026-11-16'
const requestIt = (changes: Partial<Extract<ReportCallCommand, { type: 'RequestReports' }>> = {}): ReportCallCommand =>
  ({ type: 'RequestReports', callId: 'd1', session: ' Kỳ họp thứ Ba ', opensOn: '2026-12-08', officeIds: ['so-yt', 'so-xd', 'so-yt'], today, ...changes })
const requested = (changes: Partial<Extract<ReportCallEvent, { type: 'ReportsRequested' }>> = {}): ReportCallEvent =>
  ({ type: 'ReportsRequested', callId: 'd1', session: 'Kỳ họp thứ Ba', opensOn: '2026-12-08', dueOn: '2026-11-28', officeIds: ['so-xd', 'so-yt'], requestedOn: today, ...changes })
const fileIt = (changes: Partial<Extract<ReportCallCommand, { type: 'FileReport' }>> = {}): ReportCallCommand =>
  ({ type: 'FileReport', officeId: 'so-xd', number: ' 210/BC-SXD ', signedOn: '2026-11-27', signer: ' Trần Văn Hùng ', text: ' Đã xong 3 trong 4 ', evidence: [], today: '2026-11-28', ...changes })
const filed = (changes: Partial<Extract<ReportCallEvent, { type: 'PromiseReportFiled' }>> = {}): ReportCallEvent =>
  ({ type: 'PromiseReportFiled', officeId: 'so-xd', number: '210/BC-SXD', signedOn: '2026-11-27', signer: 'Trần Văn Hùng', text: 'Đã xong 3 trong 4', evidence: [], filedOn: '2026-11-28', ...changes })
const chaseIt = (officeId: string, documentNumber: string | null = null): ReportCallCommand => ({ type: 'ChaseReport', officeId, documentNumber, today: '2026-11-30' })
const chased = (officeId: string, documentNumber: string | null = null): ReportCallEvent => ({ type: 'ReportChased', officeId, documentNumber, chasedOn: '2026-11-30' })

test('reports are asked of every office that owes something, due ten days before the session opens', () => {
  assert.equal(DAYS_BEFORE_SESSION, 10)
  given().when(requestIt()).then(requested())
  given().when(requestIt({ session: ' ' })).refused('report-call-needs-session')
  given().when(requestIt({ opensOn: '2026-02-30' })).refused('report-call-day-not-ahead')
  given().when(requestIt({ opensOn: today })).refused('report-call-day-not-ahead')
  given().when(requestIt({ officeIds: [] })).refused('report-call-nobody')
  given(requested()).when(requestIt()).refused('report-call-already')
})

test('asked for too late, a report is due on the day it is asked for: nobody is late before', () =>
  given().when(requestIt({ today: '2026-12-01' })).then(requested({ dueOn: '2026-12-01', requestedOn: '2026-12-01' })))

test('a report has a number, a day of signing, a signer and content, and comes from an office that was asked', () => {
  given(requested()).when(fileIt()).then(filed())
  given(requested()).when(fileIt({ officeId: 'so-nn' })).refused('report-not-asked')
  given(requested()).when(fileIt({ number: ' ' })).refused('report-needs-number')
  given(requested()).when(fileIt({ signer: '' })).refused('report-needs-signer')
  given(requested()).when(fileIt({ signedOn: '2026-11-29' })).refused('report-signed-ahead')
  given(requested()).when(fileIt({ text: ' ' })).refused('report-needs-content')
  const paper = [{ kind: 'link', url: 'https://so.example.vn/210.pdf', title: 'Báo cáo 210' }] as const
  given(requested()).when(fileIt({ text: '', evidence: paper })).then(filed({ text: '', evidence: paper }))
  given(requested(), filed()).when(fileIt({ number: '215/BC-SXD' })).then(filed({ number: '215/BC-SXD' }))
  given().when(fileIt()).refused('report-call-unknown')
})

test('who has not reported is asked again, with or without a letter; who has is left in peace', () => {
  given(requested()).when(chaseIt('so-yt')).then(chased('so-yt'))
  given(requested(), chased('so-yt')).when(chaseIt('so-yt', ' 12/HĐND-VP ')).then(chased('so-yt', '12/HĐND-VP'))
  given(requested(), filed()).when(chaseIt('so-xd')).refused('report-already-filed')
  given(requested()).when(chaseIt('so-nn')).refused('report-not-asked')
})

test('a call is cancelled with a reason and takes nothing in after that', () => {
  const cancelled: ReportCallEvent = { type: 'ReportCallCancelled', reason: 'Kỳ họp dời sang năm sau', cancelledOn: today }
  given(requested()).when({ type: 'CancelReportCall', reason: ' Kỳ họp dời sang năm sau ', today }).then(cancelled)
  given(requested()).when({ type: 'CancelReportCall', reason: ' ', today }).refused('report-call-needs-reason')
  given(requested(), cancelled).when(fileIt()).refused('report-call-cancelled')
  given(requested(), cancelled).when(chaseIt('so-yt')).refused('report-call-cancelled')
})

test('each office stands with its chases, its reports and how late: the first report counts, and one that is missing is late to this day', () => {
  const call = stateAfter(reportCall, [requested(), chased('so-yt'), filed({ filedOn: '2026-11-30' }), filed({ filedOn: '2026-12-05', number: '215/BC-SXD' })])
  assert.ok(call.status === 'open')
  assert.deepEqual(standingOf(call, '2026-12-02').map(({ officeId, chased: times, filed: reports, lateDays }) => [officeId, times.length, reports.length, lateDays]), [['so-xd', 0, 2, 2], ['so-yt', 1, 0, 4]])
  assert.deepEqual(standingOf(call, '2026-11-20').map(({ lateDays }) => lateDays), [2, 0])
})
