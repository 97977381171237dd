import { RULE_CHOICES } from '../../../../domain/regulation/index.ts'
import { REFUSALS } from '../../../../application/answer.ts'
import { Select } from '../../../components/Field.tsx'
import { callerOf } from '../../../request/staffOnly.tsx'
import { regulationWords } from '../../../words/regulationWords.ts'
import { CHOICE_WORDS } from '../../../words/ruleWords.ts'
import { regulationForm } from './regulationForm.tsx'

/** Whose law the council stands under. */
export const choosePackPage = regulationForm({
  step: 'bo-quy-tac', permission: 'chooseRulePack', title: regulationWords.choose, lead: regulationWords.chooseLead, documentHint: regulationWords.documentHint,
  fresh: (_c, { state }) => ({ choice: state.choice }),
  fields: ({ say }) => <Select name="choice" label={say(regulationWords.choose)} choices={RULE_CHOICES.map((choice) => ({ value: choice, name: say(CHOICE_WORDS[choice]) }))} />,
  send: async (c, typed, request) => {
    const choice = RULE_CHOICES.find((one) => one === typed.text('choice'))
    if (choice === undefined) return { faults: [{ field: 'choice', message: REFUSALS['rules-already-chosen'] }] }
    return c.var.deps.useCases.chooseRulePack(callerOf(c), { ...request, choice })
  },
  fieldOf: { 'rules-already-chosen': 'choice' },
})
