import { isOpen, packFor, ruleNamed } from '../../../../domain/regulation/index.ts'
import { RULE_NAMES } from '../../../../domain/rules/index.ts'
import { DateField, Field, Select } from '../../../components/Field.tsx'
import { readDay } from '../../../forms/readDay.ts'
import { callerOf } from '../../../request/staffOnly.tsx'
import { REFUSALS } from '../../../../application/answer.ts'
import { regulationWords } from '../../../words/regulationWords.ts'
import { RULE_WORDS } from '../../../words/ruleWords.ts'
import { regulationForm } from './regulationForm.tsx'

/** A value of the council's own, where the law leaves it open. */
export const overrideRulePage = regulationForm({
  step: 'dat', permission: 'overrideRule', title: regulationWords.override, lead: regulationWords.overrideLead, documentHint: regulationWords.documentHint,
  fresh: () => ({ rule: '', value: '', article: '', from: '' }),
  fields: ({ say, today }, { state }) => {
    const pack = packFor(state.choice, today)
    return (
      <>
        <Select name="rule" label={say(regulationWords.rule)} choices={RULE_NAMES.filter((name) => isOpen(ruleNamed(pack, name))).map((name) => ({ value: name, name: say(RULE_WORDS[name]) }))} />
        <Field name="value" label={say(regulationWords.value)} hint={say(regulationWords.valueHint)} width="short" />
        <DateField name="from" label={say(regulationWords.from)} hint={say(regulationWords.fromHint)} />
        <Field name="article" label={say(regulationWords.article)} hint={say(regulationWords.articleHint)} width="medium" optional />
      </>
    )
  },
  send: async (c, typed, request) => {
    const rule = RULE_NAMES.find((name) => name === typed.text('rule'))
    if (rule === undefined) return { faults: [{ field: 'rule', message: REFUSALS['rule-set-by-law'] }] }
    const value = typed.text('value').trim()
    return c.var.deps.useCases.overrideRule(callerOf(c), {
      ...request, rule, value: /^\d{1,6}$/.test(value) ? Number(value) : -1, article: typed.text('article').trim() || null, from: readDay(typed.text('from')) ?? '',
    })
  },
  fieldOf: { 'rule-value-out-of-range': 'value', 'rule-unchanged': 'value', 'rule-set-by-law': 'rule', 'rule-from-not-in-calendar': 'from', 'rule-from-before-last': 'from' },
})
