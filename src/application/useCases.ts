import { addBrowser, addEmail, addWebhook, addZalo, answerContactLink, contactByLink, contactOfNotice, ownContacts, removeContact, stopNotices, type ContactPorts } from './contacts.ts'
import { replayNotice, rerunJob, type BackgroundPorts } from './background.ts'
import { closeCalendar, openCalendar, ownCalendars, readCalendar, type CalendarPorts } from './calendars.ts'
import { adoptResolution } from './adoptResolution.ts'
import { countDue } from './countDue.ts'
import { captureCommitment, type CapturePorts } from './captureCommitment.ts'
import { meetCondition, stateCondition } from './condition.ts'
import { contestReturn, disputeClaim, settleDispute } from './dispute.ts'
import { confirmWordings, contestWording, correctCapture, restoreCapture, setCaptureAside } from './draftCapture.ts'
import { fixDueByCondition, fixDueBySession } from './fixDueDates.ts'
import { electDeputies, endMandate } from './deputies.ts'
import { attendSitting, closeFloor, conductFloor, fixRoll, openFloor, registerTurn, setAgenda, withdrawTurn, type FloorPorts } from './floor.ts'
import { castBallot, certifyVote, closeVote, conductVote, enterBallot, enterTotals, openVote, prepareVote, regretBallot, type VotePorts } from './votes.ts'
import { recordConcerns, setConcernAside, type ConcernPorts } from './concerns.ts'
import { callForProposals, chooseGroups, contestGrouping, dissolveGroup, enterProposal, formGroup, sendProposal, withdrawProposal, type SelectionPorts } from './selection.ts'
import { draftNow } from './draftAsText.ts'
import { decideAmendment, draftResolution, enterAmendment, leaveOutPromise, proposeAmendment, tableDraft, takeInPromise, withdrawAmendment, type DraftPorts } from './drafts.ts'
import { putQuestion, recordAnswer, treatQuestion } from './questions.ts'
import { endOffice } from './endOffice.ts'
import { establishOffice } from './establishOffice.ts'
import { answerByLink, noticeByLink, openNotice, type NoticeLinkPorts } from './noticeByLink.ts'
import type { NoticeQueue } from './notices.ts'
import { openDigest } from './openDigest.ts'
import { askExtension, grantExtension, refuseExtension } from './extension.ts'
import { appointHolder, recordHolderLeft } from './holders.ts'
import { hearSpoken } from './hearSpoken.ts'
import { fileRecording } from './fileRecording.ts'
import { fileSource, type FileSourcePorts } from './fileSource.ts'
import { acceptHandOver, nameOwner, proposeHandOver, refuseHandOver } from './handOver.ts'
import { closeCommitment, returnClaim, sendVerdictBack, verifyCompletion, withdrawCommitment } from './judgeClaim.ts'
import { draftLetter, dropLetter, explainDelay, fileLetter, judgeExplanation, type LetterPorts } from './letters.ts'
import { rejectFinding, restoreFinding } from './judgeFinding.ts'
import { judgePeriod, reportPeriod, setPeriods } from './periods.ts'
import { previewConversion } from './previewConversion.ts'
import { recordSiteVisit, stateProof } from './proof.ts'
import { failRecheck, passRecheck } from './recheck.ts'
import { recordSitting } from './recordSitting.ts'
import { claimCompletion, reportProgress, type ReportPorts } from './report.ts'
import { renameOffice } from './renameOffice.ts'
import { reviewSource, type ReviewPorts } from './reviewSource.ts'
import { beginTerm, chooseRulePack, overrideRule, restoreRule, setHolidays } from './setRegulation.ts'
import { cancelRound, openRound, previewRound, recordExcuse, sealRound, withdrawExcuse, type RoundPorts } from './tallyRounds.ts'
import { roundInput, type RoundInputPorts } from './roundInput.ts'
import { signIn, signOut, whoIs, type IdentityPorts } from './signIn.ts'
import { splitCommitment } from './splitCommitment.ts'
import { cancelReportCall, chaseReport, filePromiseReport, requestReports, type ReportCallPorts } from './reportCalls.ts'
import { proposeTopics, withdrawTopic, type TopicPorts } from './topics.ts'
import { countVoters } from './voters.ts'
import { setTarget, takeReading } from './target.ts'

export type AllPorts = { readonly notices: NoticeQueue } & CapturePorts & FileSourcePorts & ReportPorts & ReviewPorts & IdentityPorts & NoticeLinkPorts & LetterPorts & ContactPorts & CalendarPorts & BackgroundPorts & RoundPorts & RoundInputPorts & TopicPorts & ReportCallPorts & FloorPorts & VotePorts & ConcernPorts & SelectionPorts & DraftPorts

/** Everything a person can do, given what answers the ports. */
export const createUseCases = (ports: AllPorts) => ({
  recordSitting: recordSitting(ports),
  fileSource: fileSource(ports),
  fileRecording: fileRecording(ports),
  hearSpoken: hearSpoken(ports),
  previewConversion: previewConversion(ports),
  reviewSource: reviewSource(ports),
  rejectFinding: rejectFinding(ports),
  restoreFinding: restoreFinding(ports),
  establishOffice: establishOffice(ports),
  renameOffice: renameOffice(ports),
  endOffice: endOffice(ports),
  appointHolder: appointHolder(ports),
  recordHolderLeft: recordHolderLeft(ports),
  captureCommitment: captureCommitment(ports),
  correctCapture: correctCapture(ports),
  setCaptureAside: setCaptureAside(ports),
  restoreCapture: restoreCapture(ports),
  confirmWordings: confirmWordings(ports),
  contestWording: contestWording(ports),
  adoptResolution: adoptResolution(ports),
  reportProgress: reportProgress(ports),
  claimCompletion: claimCompletion(ports),
  returnClaim: returnClaim(ports),
  verifyCompletion: verifyCompletion(ports),
  disputeClaim: disputeClaim(ports),
  contestReturn: contestReturn(ports),
  settleDispute: settleDispute(ports),
  stateProof: stateProof(ports),
  countVoters: countVoters(ports),
  recordSiteVisit: recordSiteVisit(ports),
  passRecheck: passRecheck(ports),
  failRecheck: failRecheck(ports),
  sendVerdictBack: sendVerdictBack(ports),
  closeCommitment: closeCommitment(ports),
  withdrawCommitment: withdrawCommitment(ports),
  proposeHandOver: proposeHandOver(ports),
  acceptHandOver: acceptHandOver(ports),
  refuseHandOver: refuseHandOver(ports),
  nameOwner: nameOwner(ports),
  askExtension: askExtension(ports),
  grantExtension: grantExtension(ports),
  refuseExtension: refuseExtension(ports),
  splitCommitment: splitCommitment(ports),
  draftLetter: draftLetter(ports),
  fileLetter: fileLetter(ports),
  dropLetter: dropLetter(ports),
  explainDelay: explainDelay(ports),
  judgeExplanation: judgeExplanation(ports),
  openRound: openRound(ports),
  recordExcuse: recordExcuse(ports),
  withdrawExcuse: withdrawExcuse(ports),
  sealRound: sealRound(ports),
  previewRound: previewRound(ports),
  roundInput: roundInput(ports),
  cancelRound: cancelRound(ports),
  setTarget: setTarget(ports),
  takeReading: takeReading(ports),
  setPeriods: setPeriods(ports),
  reportPeriod: reportPeriod(ports),
  judgePeriod: judgePeriod(ports),
  stateCondition: stateCondition(ports),
  meetCondition: meetCondition(ports),
  setHolidays: setHolidays(ports),
  chooseRulePack: chooseRulePack(ports),
  overrideRule: overrideRule(ports),
  restoreRule: restoreRule(ports),
  beginTerm: beginTerm(ports),
  countDue: countDue(ports),
  fixDueBySession: fixDueBySession(ports),
  fixDueByCondition: fixDueByCondition(ports),
  openDigest: openDigest(ports),
  noticeByLink: noticeByLink(ports),
  openNotice: openNotice(ports),
  answerByLink: answerByLink(ports),
  requestReports: requestReports(ports),
  chaseReport: chaseReport(ports),
  filePromiseReport: filePromiseReport(ports),
  cancelReportCall: cancelReportCall(ports),
  proposeTopics: proposeTopics(ports),
  withdrawTopic: withdrawTopic(ports),
  electDeputies: electDeputies(ports),
  endMandate: endMandate(ports),
  setAgenda: setAgenda(ports),
  fixRoll: fixRoll(ports),
  openFloor: openFloor(ports),
  conductFloor: conductFloor(ports),
  closeFloor: closeFloor(ports),
  attendSitting: attendSitting(ports),
  registerTurn: registerTurn(ports),
  withdrawTurn: withdrawTurn(ports),
  putQuestion: putQuestion(ports),
  recordAnswer: recordAnswer(ports),
  treatQuestion: treatQuestion(ports),
  draftNow: draftNow(ports),
  draftResolution: draftResolution(ports),
  tableDraft: tableDraft(ports),
  proposeAmendment: proposeAmendment(ports),
  enterAmendment: enterAmendment(ports),
  withdrawAmendment: withdrawAmendment(ports),
  decideAmendment: decideAmendment(ports),
  leaveOutPromise: leaveOutPromise(ports),
  takeInPromise: takeInPromise(ports),
  recordConcerns: recordConcerns(ports),
  setConcernAside: setConcernAside(ports),
  callForProposals: callForProposals(ports),
  sendProposal: sendProposal(ports),
  enterProposal: enterProposal(ports),
  withdrawProposal: withdrawProposal(ports),
  contestGrouping: contestGrouping(ports),
  formGroup: formGroup(ports),
  dissolveGroup: dissolveGroup(ports),
  chooseGroups: chooseGroups(ports),
  prepareVote: prepareVote(ports),
  openVote: openVote(ports),
  castBallot: castBallot(ports),
  enterBallot: enterBallot(ports),
  closeVote: closeVote(ports),
  conductVote: conductVote(ports),
  enterTotals: enterTotals(ports),
  certifyVote: certifyVote(ports),
  regretBallot: regretBallot(ports),
  rerunJob: rerunJob(ports),
  replayNotice: replayNotice(ports),
  ownCalendars: ownCalendars(ports),
  openCalendar: openCalendar(ports),
  closeCalendar: closeCalendar(ports),
  readCalendar: readCalendar(ports),
  ownContacts: ownContacts(ports),
  addEmail: addEmail(ports),
  addZalo: addZalo(ports),
  addBrowser: addBrowser(ports),
  addWebhook: addWebhook(ports),
  removeContact: removeContact(ports),
  contactByLink: contactByLink(ports),
  answerContactLink: answerContactLink(ports),
  contactOfNotice: contactOfNotice(ports),
  stopNotices: stopNotices(ports),
  signIn: signIn(ports),
  signOut: signOut(ports),
  whoIs: whoIs(ports),
})

export type UseCases = ReturnType<typeof createUseCases>
