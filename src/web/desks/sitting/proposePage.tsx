import type { Hono } from 'hono'
import type { Actor } from '../../../application/actor.ts'
import type { ReceivedProposal } from '../../../application/selectionRegister.ts'
import { Button, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Press } from '../../components/live/Press.tsx'
import { Proposals } from '../../components/live/SelectionShown.tsx'
import { freshForm } from '../../forms/formState.ts'
import type { Typed } from '../../forms/typed.ts'
import { proposePath } from '../../live/livePaths.ts'
import { officeName, officeNames } from '../../presenters/officeNames.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { selectionWords } from '../../words/selectionWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { deedRoutes, type Deed, type SentDeed } from '../deedRoutes.ts'

type ProposeDeed = 'gui' | 'rut' | 'khong-dong-y'

/** Whom a proposal wants to be questioned, as it was chosen in a form; null where nobody was. */
export const addresseeIn = (typed: Typed): { readonly officeId: string; readonly official: string | null } | null =>
  (typed.text('officeId') === '' ? null : { officeId: typed.text('officeId'), official: typed.text('official').trim() || null })

const isOwn = ({ role, office }: Actor, { proposal: { origin } }: ReceivedProposal): boolean =>
  role === 'deputy' ? origin.kind === 'deputy' && origin.deputyId === office : origin.kind === 'committee' && origin.officeId === office

/** A deputy's or committee's own proposals for a sitting: sent with a receipt, seen where they went, contested, withdrawn. */
export const proposePage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const page = async (c: WebContext, id: string, sent: SentDeed<ProposeDeed>): Promise<PageContent | null> => {
    const { say, language } = c.var.visit
    const { actor } = callerOf(c)
    const [sitting, now, offices, deputies] = await Promise.all([register.sitting(council, id), register.selection.selectionNow(council, id), register.offices(council), register.floor.deputies(council, null)])
    if (!sitting) return null
    const own = now.proposals.filter((one) => isOwn(actor, one))
    const stateOf = (deed: ProposeDeed, proposalId: string) => (sent?.deed === deed && sent.state.typed.text('proposalId') === proposalId ? sent.state : freshForm())
    const deeds = (row: ReceivedProposal) => {
      const { proposalId, status } = row.proposal
      const group = now.selection.groups.find(({ proposalIds }) => proposalIds.includes(proposalId))
      if (status === 'withdrawn') return null
      return (
        <>
          {group ? (
            <details class="fold" id={`gop-${proposalId}`} open={stateOf('khong-dong-y', proposalId).faults.length > 0}>
              <summary>{say(selectionWords.contest)}</summary>
              <Press id={`khong-dong-y-${proposalId}`} action={proposePath(id)} fields={{ proposalId, groupId: group.groupId }} state={stateOf('khong-dong-y', proposalId)} paper={false}>
                <Field name="words" label={say(selectionWords.contestWords)} />
                <Button kind="second" name="viec" value="khong-dong-y">{say(selectionWords.contest)}</Button>
              </Press>
            </details>
          ) : null}
          <details class="fold" id={`rut-${proposalId}`} open={stateOf('rut', proposalId).faults.length > 0}>
            <summary>{say(selectionWords.withdraw)}</summary>
            <Press id={`rut-mau-${proposalId}`} action={proposePath(id)} fields={{ proposalId }} state={stateOf('rut', proposalId)} paper={false}>
              <Field name="reason" label={say(selectionWords.reason)} />
              <Button kind="second" name="viec" value="rut">{say(selectionWords.withdraw)}</Button>
            </Press>
          </details>
        </>
      )
    }
    return {
      title: say(selectionWords.propose), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading kicker={sitting.name} title={say(selectionWords.propose)} lead={say(selectionWords.proposeLead)} quiet />
          {now.selection.until === null ? null : <p>{say(selectionWords.until(say(shortDay(now.selection.until))))}</p>}
          <Form id={`de-xuat-${id}`} action={proposePath(id)} state={sent?.deed === 'gui' ? sent.state : freshForm()}>
            <TextArea name="issue" label={say(selectionWords.issue)} rows={3} />
            <div class="field-pair">
              <Select name="officeId" label={say(selectionWords.office)} empty={say(selectionWords.nobody)} choices={offices.filter(({ kind, endedOn }) => kind === 'agency' && endedOn === null).map((one) => ({ value: one.id, name: officeName(language, one) }))} />
              <Field name="official" label={say(selectionWords.official)} optional />
            </div>
            <Button name="viec" value="gui">{say(selectionWords.send)}</Button>
          </Form>
          <section><h2>{say(selectionWords.own)}</h2><Proposals now={now} known={{ offices: officeNames(language, offices), deputies }} rows={own} more={deeds} /></section>
        </>
      ),
    }
  }
  return deedRoutes({ path: proposePath(':id') as `${string}/:id`, seenBy: ['sendProposal'], deeds: DEEDS, page })
}

const DEEDS: Readonly<Record<ProposeDeed, Deed>> = {
  gui: {
    permission: 'sendProposal', fields: { 'proposal-needs-issue': 'issue' },
    send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.sendProposal(callerOf(c), { key: typed.text('key'), sittingId, issue: typed.text('issue'), addressee: addresseeIn(typed) }), notice: 'da-gui-de-xuat' }),
  },
  rut: {
    permission: 'withdrawProposal', fields: { 'selection-needs-reason': 'reason' },
    send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.withdrawProposal(callerOf(c), { key: typed.text('key'), sittingId, proposalId: typed.text('proposalId'), reason: typed.text('reason') }), notice: 'da-ghi-dien-bien' }),
  },
  'khong-dong-y': {
    permission: 'contestGrouping', fields: { 'selection-needs-reason': 'words' },
    send: async (c, sittingId, typed) => ({ answer: await c.var.deps.useCases.contestGrouping(callerOf(c), { key: typed.text('key'), sittingId, proposalId: typed.text('proposalId'), groupId: typed.text('groupId'), words: typed.text('words') }), notice: 'da-ghi-dien-bien' }),
  },
}
