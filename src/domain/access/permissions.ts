import type { Bilingual } from '../language.ts'

/**
 * Who is at the desk. The split follows practice in Thanh Hóa: the office prepares and never decides, a committee
 * appraises and never closes, the standing committee decides (research note on Vietnamese practice, §2.9).
 */
export const ROLES = ['clerk', 'secretary', 'agency', 'committee', 'standingCommittee', 'deputy'] as const
export type Role = (typeof ROLES)[number]

/** The one table that says which role may do what. Every use case asks it by its own name. */
export const PERMISSIONS = {
  recordSitting: ['clerk', 'secretary'],
  fileSource: ['clerk', 'secretary'],
  rejectFinding: ['clerk', 'secretary'],
  restoreFinding: ['clerk', 'secretary'],
  establishOffice: ['clerk', 'secretary'],
  renameOffice: ['clerk', 'secretary'],
  appointHolder: ['clerk', 'secretary'],
  recordHolderLeft: ['clerk', 'secretary'],
  // Names who owes from that day on, which is more than keeping a list: for those who record decisions or take them, not those who prepare.
  endOffice: ['secretary', 'standingCommittee'],
  captureCommitment: ['clerk', 'secretary'],
  correctCapture: ['clerk', 'secretary'],
  setCaptureAside: ['clerk', 'secretary'],
  restoreCapture: ['clerk', 'secretary'],
  confirmWording: ['secretary'],
  contestWording: ['agency'],
  adoptResolution: ['secretary'],
  reportProgress: ['agency'],
  claimCompletion: ['agency'],
  returnClaim: ['committee'],
  verifyCompletion: ['committee'],
  disputeClaim: ['committee'],
  contestReturn: ['agency'],
  settleDispute: ['standingCommittee'],
  stateProof: ['committee'],
  // As the report on voters' opinions puts it, which they compile.
  countVoters: ['clerk', 'secretary'],
  recordSiteVisit: ['committee'],
  passRecheck: ['committee'],
  failRecheck: ['committee'],
  sendVerdictBack: ['standingCommittee'],
  closeCommitment: ['standingCommittee'],
  withdrawCommitment: ['standingCommittee'],
  proposeHandOver: ['agency'],
  acceptHandOver: ['agency'],
  refuseHandOver: ['agency'],
  nameOwner: ['standingCommittee'],
  askExtension: ['agency'],
  grantExtension: ['standingCommittee'],
  refuseExtension: ['standingCommittee'],
  splitCommitment: ['standingCommittee'],
  // Whoever is told may say that they saw it, and answer.
  answerDigest: ['agency', 'committee', 'standingCommittee', 'clerk', 'secretary'],
  // Where one is told oneself, and where one's office is.
  setContacts: ['agency', 'committee', 'standingCommittee', 'clerk', 'secretary'],
  // What is done behind the pages, and what did not arrive: for those who keep the register.
  watchBackground: ['clerk', 'secretary'],
  // Drafted and filed by the office that prepares; signed outside. Who is urged explains, the standing committee judges it.
  draftLetter: ['clerk', 'secretary'],
  fileLetter: ['clerk', 'secretary'],
  dropLetter: ['clerk', 'secretary'],
  explainDelay: ['agency', 'committee'],
  judgeExplanation: ['standingCommittee'],
  // Committees, and those who prepare for the standing committee, put forward what is asked about again (Resolution 594/NQ-UBTVQH15).
  proposeTopic: ['committee', 'standingCommittee', 'clerk', 'secretary'],
  withdrawTopic: ['committee', 'standingCommittee', 'clerk', 'secretary'],
  // Asked for and chased by the office that prepares the session; each office that owes something files its own.
  requestReports: ['clerk', 'secretary'],
  chaseReport: ['clerk', 'secretary'],
  cancelReportCall: ['secretary'],
  filePromiseReport: ['agency'],
  // A clerk prepares a round; what makes its figures final is the secretary's, on documents.
  openRound: ['clerk', 'secretary'],
  recordExcuse: ['secretary'],
  withdrawExcuse: ['secretary'],
  sealRound: ['secretary'],
  cancelRound: ['secretary'],
  setTarget: ['secretary'],
  takeReading: ['agency', 'committee'],
  setPeriods: ['secretary'],
  reportPeriod: ['agency'],
  judgePeriod: ['committee'],
  stateCondition: ['secretary'],
  meetCondition: ['secretary'],
  // That a session was called is a fact of its record; that something came about is judged on a document.
  fixDueBySession: ['clerk', 'secretary'],
  fixDueByCondition: ['secretary'],
  // The council decides its regulation and the secretary records what the council decided, on its document. The standing committee is held to these
  // clocks, and a clerk prepares: neither sets them.
  setHolidays: ['secretary'],
  chooseRulePack: ['secretary'],
  overrideRule: ['secretary'],
  restoreRule: ['secretary'],
  beginTerm: ['secretary'],
  // The list of deputies is kept by the office; that a mandate ends is recorded on a decision.
  electDeputies: ['clerk', 'secretary'],
  endMandate: ['secretary'],
  setAgenda: ['clerk', 'secretary'],
  fixRoll: ['clerk', 'secretary'],
  markPresence: ['clerk', 'secretary'],
  // The chair conducts a sitting, who is of the standing committee, and the secretary at the chair's side does what the chair says.
  conductFloor: ['secretary', 'standingCommittee'],
  enterTurn: ['clerk', 'secretary', 'standingCommittee'],
  // What a deputy does from their own seat, for themselves only.
  attendSitting: ['deputy'],
  registerTurn: ['deputy'],
  withdrawTurn: ['deputy'],
  putQuestion: ['clerk', 'secretary'],
  rewordQuestion: ['clerk', 'secretary'],
  recordAnswer: ['clerk', 'secretary'],
  pressQuestion: ['clerk', 'secretary'],
  ruleOnQuestion: ['secretary', 'standingCommittee'],
  redirectQuestion: ['secretary', 'standingCommittee'],
  withdrawQuestion: ['secretary', 'deputy'],
  oweInWriting: ['secretary', 'standingCommittee'],
  fileWrittenAnswer: ['secretary', 'agency'],
  disputeWrittenAnswer: ['deputy'],
  // What voters raised is taken down by the office that compiles it.
  recordConcerns: ['clerk', 'secretary'],
  setConcernAside: ['clerk', 'secretary'],
  // The standing committee asks for proposals and puts topics before the council (Law 87/2015/QH13 art. 60.2); the office does the work.
  callForProposals: ['secretary', 'standingCommittee'],
  sendProposal: ['deputy', 'committee'],
  enterProposal: ['clerk', 'secretary'],
  withdrawProposal: ['deputy', 'committee'],
  contestGrouping: ['deputy', 'committee'],
  formGroup: ['clerk', 'secretary'],
  chooseGroups: ['secretary'],
  // The office writes the draft; what the council decided on it is recorded by the secretary.
  draftResolution: ['clerk', 'secretary'],
  proposeAmendment: ['deputy'],
  enterAmendment: ['clerk', 'secretary'],
  withdrawAmendment: ['secretary', 'deputy'],
  decideAmendment: ['secretary'],
  leaveOutPromise: ['secretary'],
  takeInPromise: ['secretary'],
  prepareVote: ['clerk', 'secretary'],
  conductVote: ['secretary', 'standingCommittee'],
  castBallot: ['deputy'],
  regretBallot: ['deputy'],
  // For a deputy whose device failed, and for what was counted in the hall.
  enterBallot: ['clerk', 'secretary'],
  enterTotals: ['clerk', 'secretary'],
  // By somebody else than who counted: the vote's own rule.
  certifyVote: ['clerk', 'secretary', 'standingCommittee'],
  settleQuestion: ['secretary', 'standingCommittee', 'deputy'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof PERMISSIONS

/** Whether a role may do it at all; whether this office may do it to this record is the aggregate's own rule. */
export const may = (role: Role, permission: Permission): boolean => (PERMISSIONS[permission] as readonly Role[]).includes(role)

export const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  clerk: { vi: 'Chuyên viên Văn phòng', en: 'Clerk of the council office' },
  secretary: { vi: 'Thư ký kỳ họp', en: 'Session secretary' },
  agency: { vi: 'Cơ quan thực hiện', en: 'Agency' },
  committee: { vi: 'Ban của Hội đồng', en: 'Council committee' },
  standingCommittee: { vi: 'Thường trực Hội đồng', en: 'Standing committee' },
  deputy: { vi: 'Đại biểu Hội đồng', en: 'Deputy' },
}
