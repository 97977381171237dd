import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PERMISSIONS, ROLES, may, type Permission } from '../../src/domain/access/index.ts'
import type { Caller } from '../../src/application/actor.ts'
import type { Answer } from '../../src/application/answer.ts'
import { captured, councilWithOffices, done, refusal, termsFor } from './council.ts'

let site: Awaited<ReturnType<typeof councilWithOffices>>
let ids: Awaited<ReturnType<typeof captured>>
before(async () => {
  site = await councilWithOffices()
  ids = await captured(site)
})
after(() => site.drop())
const position = async (): Promise<number> => (await site.ports.log.head(site.council)).position

test('a form sent twice is carried out once and answered the same both times', async () => {
  const again = { key: 'sitting', name: 'Kỳ họp thử', date: '2026-07-03' }
  const before = await position()
  const answer = await site.useCases.recordSitting(site.clerk, again)
  assert.deepEqual(answer, { kind: 'done', result: { sittingId: ids.sittingId }, repeated: true })
  assert.equal(await position(), before)
})
test('a form’s key used for something else is refused and writes nothing', async () => {
  const before = await position()
  assert.equal(refusal(await site.useCases.recordSitting(site.clerk, { key: 'sitting', name: 'Kỳ họp khác', date: '2026-07-03' })), 'key-reused')
  assert.equal(await position(), before)
})
test('the same key of two people is two requests', async () => {
  const other = site.as('clerk', 'van-phong-2')
  assert.equal((await site.useCases.recordSitting(other, { key: 'sitting', name: 'Kỳ họp thử', date: '2026-07-03' })).kind, 'done')
})

test('two clerks accepting the same words at the same instant make one commitment; the other is told', async () => {
  const { useCases, as, offices } = site
  const words = { text: 'Sở Y tế sẽ hoàn thành việc bổ sung bác sĩ cho trạm y tế phường Bến Thử trong quý IV năm 2026' }
  const capture = (who: Caller) => useCases.captureCommitment(who, { key: `capture-${who.actor.account}`, sourceId: ids.sourceId, words, speaker: null, speakerRole: null, terms: termsFor(offices.health), rules: [] })
  const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => capture(as('clerk', `ban-${n}`))))
  assert.equal(answers.filter(({ kind }) => kind === 'done').length, 1)
  for (const answer of answers) if (answer.kind === 'refused') assert.ok(['already-captured', 'changed-meanwhile'].includes(answer.refusal), answer.refusal)
})

test('two clerks correcting the version they both saw: one wins, the other is told and nothing is lost silently', async () => {
  const { useCases, as, offices, ports, council } = site
  const { commitmentId } = ids
  const basedOn = (await ports.register.commitment(council, commitmentId))?.version ?? 0
  const correct = (n: number) => useCases.correctCapture(as('clerk', `ban-${n}`), { key: `correct-${n}`, commitmentId, basedOn, terms: termsFor(offices.works, `Bản của chuyên viên ${n}`) })
  const answers = await Promise.all([correct(1), correct(2)])
  assert.deepEqual(answers.map(refusal).toSorted(), ['changed-meanwhile', 'done'])
  const winner = answers[0]?.kind === 'done' ? 1 : 2
  assert.equal((await ports.register.commitment(council, commitmentId))?.action, `Bản của chuyên viên ${winner}`)
})

test('a resolution with one line that may not be adopted adopts nothing', async () => {
  const { useCases, as, offices, ports, council } = site
  const secretary = as('secretary', offices.councilOffice)
  done(await useCases.confirmWordings(secretary, { key: 'confirm', commitmentIds: [ids.commitmentId] }))
  const { rows } = await ports.register.commitments(council, { sittingId: ids.sittingId, order: 'place', limit: 10, offset: 0, today: '2026-07-04' })
  const before = await position()
  const answer = await useCases.adoptResolution(secretary, {
    key: 'adopt', sittingId: ids.sittingId, number: '41/NQ-HĐND', date: '2026-07-04', subject: 'về chất vấn', signer: 'Trần Thị Ký',
    items: rows.map((row) => ({ commitmentId: row.id, basedOn: row.version, overseerOfficeId: offices.budget })),
  })
  const unconfirmed = rows.find((row) => row.status === 'captured')
  assert.deepEqual(answer, { kind: 'refused', refusal: 'not-confirmed', at: unconfirmed?.id ?? null })
  assert.equal(await position(), before)
  assert.deepEqual(await ports.register.resolutions(council, ids.sittingId), [])
})

test('every permission is asked by its use case: a role without it is refused and nothing is written', async () => {
  const { useCases, as, offices } = site
  const { sittingId, sourceId, commitmentId } = ids
  const on = { commitmentId }
  const silent = { state: 'absent', words: '' } as const
  const attached = { files: [], links: [{ url: 'https://vinhson.example/1', title: 'x' }] }
  const ASK: { readonly [P in Permission]: (who: Caller, key: string) => Promise<Answer<unknown>> } = {
    recordSitting: (who, key) => useCases.recordSitting(who, { key, name: 'x', date: '2026-07-03' }),
    fileSource: (who, key) => useCases.fileSource(who, { key, sittingId, name: 'x.txt', bytes: new TextEncoder().encode('Một văn bản.'), documentDate: null }),
    rejectFinding: (who, key) => useCases.rejectFinding(who, { key, sourceId, start: 0, end: 3, reason: null }),
    restoreFinding: (who, key) => useCases.restoreFinding(who, { key, sourceId, start: 0, end: 3 }),
    establishOffice: (who, key) => useCases.establishOffice(who, { key, name: 'x', nameEn: null, kind: 'agency', establishedOn: null }),
    renameOffice: (who, key) => useCases.renameOffice(who, { key, officeId: offices.works, name: 'y', nameEn: null, documentNumber: '1', renamedOn: '2026-07-01' }),
    appointHolder: (who, key) => useCases.appointHolder(who, { key, officeId: offices.works, post: 'x', person: 'x', from: '2026-07-01', until: null, documentNumber: null }),
    recordHolderLeft: (who, key) => useCases.recordHolderLeft(who, { key, officeId: offices.works, post: 'x', person: 'x', until: '2026-07-02' }),
    endOffice: (who, key) => useCases.endOffice(who, { key, officeId: offices.society, how: 'merged', successorOfficeIds: ['x'], documentNumber: '1', endedOn: '2026-07-01' }),
    captureCommitment: (who, key) => useCases.captureCommitment(who, { key, sourceId, words: { start: 0, end: 3 }, speaker: null, speakerRole: null, terms: termsFor(offices.works), rules: [] }),
    correctCapture: (who, key) => useCases.correctCapture(who, { ...on, key, basedOn: 1, terms: termsFor(offices.works) }),
    setCaptureAside: (who, key) => useCases.setCaptureAside(who, { ...on, key, reason: 'x' }),
    restoreCapture: (who, key) => useCases.restoreCapture(who, { ...on, key }),
    contestWording: (who, key) => useCases.contestWording(who, { ...on, key, words: 'x' }),
    confirmWording: (who, key) => useCases.confirmWordings(who, { key, commitmentIds: [commitmentId] }),
    adoptResolution: (who, key) => useCases.adoptResolution(who, { key, sittingId, number: '1', date: '2026-07-04', subject: 'x', signer: 'x', items: [] }),
    reportProgress: (who, key) => useCases.reportProgress(who, { ...on, key, progress: 'inProgress', text: 'x', attached }),
    claimCompletion: (who, key) => useCases.claimCompletion(who, { ...on, key, text: 'x', attached }),
    returnClaim: (who, key) => useCases.returnClaim(who, { ...on, key, missing: 'x' }),
    verifyCompletion: (who, key) => useCases.verifyCompletion(who, { ...on, key, finding: 'x' }),
    disputeClaim: (who, key) => useCases.disputeClaim(who, { ...on, key, reason: 'x' }),
    contestReturn: (who, key) => useCases.contestReturn(who, { ...on, key, reason: 'x' }),
    settleDispute: (who, key) => useCases.settleDispute(who, { ...on, key, outcome: 'lookAgain', reason: 'x', documentNumber: 'x' }),
    stateProof: (who, key) => useCases.stateProof(who, { ...on, key, proof: 'x' }),
    countVoters: (who, key) => useCases.countVoters(who, { ...on, key, voters: 3, source: 'x' }),
    recordSiteVisit: (who, key) => useCases.recordSiteVisit(who, { ...on, key, place: 'x', visitedOn: '2026-07-03', at: '09:00', finding: 'x', attached }),
    passRecheck: (who, key) => useCases.passRecheck(who, { ...on, key, finding: 'x' }),
    failRecheck: (who, key) => useCases.failRecheck(who, { ...on, key, finding: 'x' }),
    sendVerdictBack: (who, key) => useCases.sendVerdictBack(who, { ...on, key, reason: 'x' }),
    closeCommitment: (who, key) => useCases.closeCommitment(who, { ...on, key, documentNumber: 'x', recheckMonths: [] }),
    withdrawCommitment: (who, key) => useCases.withdrawCommitment(who, { ...on, key, documentNumber: 'x', ending: 'waived', byCommitmentId: null, reason: 'x' }),
    proposeHandOver: (who, key) => useCases.proposeHandOver(who, { ...on, key, toOfficeId: offices.health, reason: 'x', legalBasis: 'x', documentNumber: null }),
    acceptHandOver: (who, key) => useCases.acceptHandOver(who, { ...on, key }),
    refuseHandOver: (who, key) => useCases.refuseHandOver(who, { ...on, key, properOfficeId: offices.works, reason: 'x' }),
    nameOwner: (who, key) => useCases.nameOwner(who, { ...on, key, ownerOfficeId: offices.health, reason: 'x', documentNumber: 'x' }),
    askExtension: (who, key) => useCases.askExtension(who, { ...on, key, newDate: '2027-01-31', reasonCode: 'land', reason: 'x', documentNumber: 'x', workSoFar: 'x', attached }),
    grantExtension: (who, key) => useCases.grantExtension(who, { ...on, key, date: '2027-01-31', documentNumber: 'x' }),
    refuseExtension: (who, key) => useCases.refuseExtension(who, { ...on, key, reason: 'x' }),
    splitCommitment: (who, key) => useCases.splitCommitment(who, { ...on, key, leadOfficeId: offices.health, parts: [], reason: 'x', documentNumber: 'x' }),
    openRound: (who, key) => useCases.openRound(who, { key, name: 'x', asOf: '2026-09-30', collectBy: '2026-10-15' }),
    requestReports: (who, key) => useCases.requestReports(who, { key, session: 'x', opensOn: '2027-12-08' }),
    chaseReport: (who, key) => useCases.chaseReport(who, { key, callId: 'x', officeId: 'x', documentNumber: null }),
    cancelReportCall: (who, key) => useCases.cancelReportCall(who, { key, callId: 'x', reason: 'x' }),
    filePromiseReport: (who, key) => useCases.filePromiseReport(who, { key, callId: 'x', number: '1', signedOn: '2026-07-05', signer: 'x', text: 'x', attached }),
    proposeTopic: (who, key) => useCases.proposeTopics(who, { key, commitmentIds: [commitmentId], form: 'requestioning', title: 'x', criterion: 'unresolved' }),
    withdrawTopic: (who, key) => useCases.withdrawTopic(who, { key, topicId: 'x', reason: 'x' }),
    recordExcuse: (who, key) => useCases.recordExcuse(who, { key, roundId: 'x', commitmentId, reason: 'x', documentNumber: '1' }),
    withdrawExcuse: (who, key) => useCases.withdrawExcuse(who, { key, roundId: 'x', commitmentId, reason: 'x' }),
    sealRound: (who, key) => useCases.sealRound(who, { key, roundId: 'x' }),
    cancelRound: (who, key) => useCases.cancelRound(who, { key, roundId: 'x', reason: 'x' }),
    draftLetter: (who, key) => useCases.draftLetter(who, { key, step: 1, officeId: offices.works, aboveOfficeId: null, commitmentIds: [commitmentId], skipDocument: null }),
    fileLetter: (who, key) => useCases.fileLetter(who, { key, letterId: 'x', number: '1', signedOn: '2026-07-05', signer: 'x', attached }),
    dropLetter: (who, key) => useCases.dropLetter(who, { key, letterId: 'x', reason: 'x' }),
    explainDelay: (who, key) => useCases.explainDelay(who, { key, letterId: 'x', text: 'x', attached }),
    judgeExplanation: (who, key) => useCases.judgeExplanation(who, { key, letterId: 'x', outcome: 'accepted', reason: 'x' }),
    answerDigest: (who, key) => useCases.openDigest(who, { key, digestId: 'x' }),
    watchBackground: (who) => useCases.rerunJob(who, { jobId: '1' }),
    setContacts: (who) => useCases.addEmail(who, { address: 'o@example.vn', language: 'vi', whose: 'office' }),
    electDeputies: (who, key) => useCases.electDeputies(who, { key, deputies: [{ name: 'x', group: null }], electedOn: '2026-03-15' }),
    endMandate: (who, key) => useCases.endMandate(who, { key, deputyId: 'x', reason: 'x', endedOn: '2026-07-01' }),
    setAgenda: (who, key) => useCases.setAgenda(who, { key, sittingId, items: [{ itemId: 'm', kind: 'questioning', title: 'x', officeIds: [], minutes: null }] }),
    fixRoll: (who, key) => useCases.fixRoll(who, { key, sittingId, deputyIds: ['x'], total: 1 }),
    markPresence: (who, key) => useCases.conductFloor(who, { key, sittingId, told: null, deed: { type: 'Arrive', deputyId: 'x', via: 'desk' } }),
    conductFloor: (who, key) => useCases.openFloor(who, { key, sittingId, declared: 'x', told: null }),
    enterTurn: (who, key) => useCases.conductFloor(who, { key, sittingId, told: null, deed: { type: 'RegisterTurn', turnId: 'x', itemId: null, kind: 'question', deputyId: 'x', questionId: null, via: 'desk' } }),
    attendSitting: (who, key) => useCases.attendSitting(who, { key, sittingId, here: true }),
    registerTurn: (who, key) => useCases.registerTurn(who, { key, sittingId, kind: 'question', questionId: null }),
    withdrawTurn: (who, key) => useCases.withdrawTurn(who, { key, sittingId, turnId: 'x' }),
    putQuestion: (who, key) => useCases.putQuestion(who, { key, sittingId, itemId: 'm', deputyId: 'x', speechId: null, text: 'x', onTopic: true, addressees: [{ officeId: 'o', official: 'x' }] }),
    recordAnswer: (who, key) => useCases.recordAnswer(who, { key, questionIds: ['x'], officeId: 'o', official: 'x', speechId: null, slots: { cause: silent, responsibility: silent, measures: silent, deadline: silent, causeKind: null } }),
    rewordQuestion: (who, key) => useCases.treatQuestion(who, { key, questionId: 'x', deed: { type: 'RewordQuestion', text: 'x' } }),
    pressQuestion: (who, key) => useCases.treatQuestion(who, { key, questionId: 'x', deed: { type: 'PressQuestion', officeId: 'o', words: 'x' } }),
    ruleOnQuestion: (who, key) => useCases.treatQuestion(who, { key, questionId: 'x', deed: { type: 'RuleOnQuestion', admitted: true, reason: 'x' } }),
    redirectQuestion: (who, key) => useCases.treatQuestion(who, { key, questionId: 'x', deed: { type: 'RedirectQuestion', addressee: { officeId: 'o', official: 'x' }, reason: 'x' } }),
    withdrawQuestion: (who, key) => useCases.treatQuestion(who, { key, questionId: 'x', deed: { type: 'WithdrawQuestion', reason: 'x' } }),
    oweInWriting: (who, key) => useCases.treatQuestion(who, { key, questionId: 'x', deed: { type: 'OweInWriting', officeId: 'o', reason: 'investigation' } }),
    fileWrittenAnswer: (who, key) => useCases.treatQuestion(who, { key, questionId: 'x', deed: { type: 'FileWrittenAnswer', officeId: 'o', signedBy: 'x', documentNumber: '1', text: 'x', receivedOn: '2026-07-20' } }),
    disputeWrittenAnswer: (who, key) => useCases.treatQuestion(who, { key, questionId: 'x', deed: { type: 'DisputeWrittenAnswer', officeId: 'o', reason: 'x' } }),
    recordConcerns: (who, key) => useCases.recordConcerns(who, { key, text: 'Đường ngập', file: null, source: 'x', receivedOn: '2026-06-15' }),
    setConcernAside: (who, key) => useCases.setConcernAside(who, { key, concernId: 'x', reason: 'x' }),
    callForProposals: (who, key) => useCases.callForProposals(who, { key, sittingId, until: '2027-12-01' }),
    sendProposal: (who, key) => useCases.sendProposal(who, { key, sittingId, issue: 'x', addressee: null }),
    enterProposal: (who, key) => useCases.enterProposal(who, { key, sittingId, issue: 'x', addressee: null, origin: { kind: 'society', who: 'x' } }),
    withdrawProposal: (who, key) => useCases.withdrawProposal(who, { key, sittingId, proposalId: 'x', reason: 'x' }),
    contestGrouping: (who, key) => useCases.contestGrouping(who, { key, sittingId, proposalId: 'x', groupId: 'x', words: 'x' }),
    formGroup: (who, key) => useCases.formGroup(who, { key, sittingId, groupId: null, title: 'x', scope: '', criteria: ['pressing'], proposalIds: ['x'], addressees: [] }),
    chooseGroups: (who, key) => useCases.chooseGroups(who, { key, sittingId, groupIds: ['x'], voteId: null, documentNumber: '1' }),
    draftResolution: (who, key) => useCases.draftResolution(who, { key, sittingId, subject: 'x', texts: { assessment: 'x', timeLimit: 'x', responsibility: 'x', reporting: 'x' }, basedOn: 0 }),
    proposeAmendment: (who, key) => useCases.proposeAmendment(who, { key, sittingId, place: 'annex', words: 'x', reason: '' }),
    enterAmendment: (who, key) => useCases.enterAmendment(who, { key, sittingId, place: 'annex', words: 'x', reason: '', deputyId: 'x' }),
    withdrawAmendment: (who, key) => useCases.withdrawAmendment(who, { key, sittingId, amendmentId: 'x' }),
    decideAmendment: (who, key) => useCases.decideAmendment(who, { key, sittingId, amendmentId: 'x', taken: true, reason: 'x' }),
    leaveOutPromise: (who, key) => useCases.leaveOutPromise(who, { ...on, key, sittingId, reason: 'x', voteId: null }),
    takeInPromise: (who, key) => useCases.takeInPromise(who, { ...on, key, sittingId, reason: 'x' }),
    prepareVote: (who, key) => useCases.prepareVote(who, { key, sittingId, title: 'x', way: 'open', choosing: { kind: 'yesNo', majority: 'half' }, options: [], sourceId: null, insteadOf: null }),
    conductVote: (who, key) => useCases.openVote(who, { key, voteId: 'x' }),
    castBallot: (who, key) => useCases.castBallot(who, { key, voteId: 'x', choice: { kind: 'stand', stand: 'yes' } }),
    regretBallot: (who, key) => useCases.regretBallot(who, { key, voteId: 'x', words: 'x' }),
    enterBallot: (who, key) => useCases.enterBallot(who, { key, voteId: 'x', deputyId: 'd', choice: { kind: 'stand', stand: 'yes' } }),
    enterTotals: (who, key) => useCases.enterTotals(who, { key, voteId: 'x', totals: { kind: 'stands', yes: 1, no: 0, notVoting: 0 } }),
    certifyVote: (who, key) => useCases.certifyVote(who, { key, voteId: 'x' }),
    settleQuestion: (who, key) => useCases.treatQuestion(who, { key, questionId: 'x', deed: { type: 'SettleQuestion', by: 'chair' } }),
    setTarget: (who, key) => useCases.setTarget(who, { ...on, key, measure: 'x', unit: '%', comparator: 'atLeast', value: '1', baseline: null }),
    takeReading: (who, key) => useCases.takeReading(who, { ...on, key, value: '1', takenOn: '2026-07-05', source: 'x' }),
    setPeriods: (who, key) => useCases.setPeriods(who, { ...on, key, every: 'quarter', until: null }),
    reportPeriod: (who, key) => useCases.reportPeriod(who, { ...on, key, period: '2026-Q3', text: 'x', attached }),
    judgePeriod: (who, key) => useCases.judgePeriod(who, { ...on, key, period: '2026-Q3', verdict: 'met', finding: 'x' }),
    stateCondition: (who, key) => useCases.stateCondition(who, { ...on, key, condition: 'x', officeId: null, date: null }),
    meetCondition: (who, key) => useCases.meetCondition(who, { ...on, key, documentNumber: 'x', happenedOn: '2026-07-05' }),
    fixDueBySession: (who, key) => useCases.fixDueBySession(who, { key, sittingId, commitmentIds: [commitmentId] }),
    fixDueByCondition: (who, key) => useCases.fixDueByCondition(who, { ...on, key, date: '2026-12-31', documentNumber: 'x', happenedOn: '2026-07-05' }),
    setHolidays: (who, key) => useCases.setHolidays(who, { key, year: 2027, daysOff: [{ day: '2027-01-01', name: 'x', nameEn: null }], workedDays: [], documentNumber: 'x' }),
    chooseRulePack: (who, key) => useCases.chooseRulePack(who, { key, choice: 'neutral', documentNumber: 'x' }),
    overrideRule: (who, key) => useCases.overrideRule(who, { key, rule: 'verification', value: 20, documentNumber: 'x', article: null, from: '2026-08-01' }),
    beginTerm: (who, key) => useCases.beginTerm(who, { key, name: 'x', startedOn: '2026-03-30', documentNumber: 'x' }),
    restoreRule: (who, key) => useCases.restoreRule(who, { key, rule: 'verification', documentNumber: 'x', from: '2026-12-01' }),
  }
  const before = await position()
  for (const permission of Object.keys(PERMISSIONS) as Permission[])
    for (const role of ROLES)
      if (!may(role, permission)) assert.equal(refusal(await ASK[permission](as(role, offices.budget), `deny-${permission}-${role}`)), 'not-allowed', `${role} ${permission}`)
  assert.equal(await position(), before)
  for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
    const [role] = PERMISSIONS[permission]
    assert.notEqual(refusal(await ASK[permission](as(role, offices.budget), `allow-${permission}`)), 'not-allowed', `${role} ${permission}`)
  }
})
