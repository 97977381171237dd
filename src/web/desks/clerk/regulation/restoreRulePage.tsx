import { RULE_NAMES } from '../../../../domain/rules/index.ts'
import { REFUSALS } from '../../../../application/answer.ts'
import { DateField, Select } from '../../../components/Field.tsx'
import { readDay } from '../../../forms/readDay.ts'
import { callerOf } from '../../../request/staffOnly.tsx'
import { regulationWords } from '../../../words/regulationWords.ts'
import { RULE_WORDS } from '../../../words/ruleWords.ts'
import { regulationForm, type Recorded } from './regulationForm.tsx'

/** Taking back what the council had set; only what it has set is offered. */
export const restoreRulePage = regulationForm({
  step: 'bo', permission: 'restoreRule', title: regulationWords.restore, lead: regulationWords.restoreLead, documentHint: regulationWords.documentHint,
  fresh: () => ({ rule: '', from: '' }),
  fields: ({ say }, recorded) => (
    <>
      <Select name="rule" label={say(regulationWords.rule)} choices={setRules(recorded).map((name) => ({ value: name, name: say(RULE_WORDS[name]) }))} />
      <DateField name="from" label={say(regulationWords.from)} hint={say(regulationWords.fromHint)} />
    </>
  ),
  send: async (c, typed, request) => {
    const rule = RULE_NAMES.find((name) => name === typed.text('rule'))
    if (rule === undefined) return { faults: [{ field: 'rule', message: REFUSALS['rule-not-overridden'] }] }
    return c.var.deps.useCases.restoreRule(callerOf(c), { ...request, rule, from: readDay(typed.text('from')) ?? '' })
  },
  fieldOf: { 'rule-not-overridden': 'rule', 'rule-from-not-in-calendar': 'from', 'rule-from-before-last': 'from' },
})

/** The rules on which the council's last word is a value of its own. */
export const setRules = ({ state }: Recorded) => RULE_NAMES.filter((name) => (state.changes.findLast(({ rule }) => rule === name)?.value ?? null) !== null)
