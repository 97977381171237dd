import type { Certainty } from '../../domain/certainty.ts'
import { ruleNamed } from '../../domain/regulation/index.ts'
import { RULE_NAMES, type RulesInForce as Rules } from '../../domain/rules/index.ts'
import { useVisit } from '../request/visit.ts'
import { CERTAINTY_WORDS, regulationWords } from '../words/regulationWords.ts'
import { RULE_WORDS, ruleValue } from '../words/ruleWords.ts'
import type { Tone } from './Mark.tsx'
import { Table } from './Table.tsx'
import { Tag } from './Tag.tsx'

const TONES: Readonly<Record<Certainty, Tone>> = { read: 'good', regulation: 'good', inferred: 'soon', ownDefault: 'plain' }

/** How well something is known, as a shape and a word. */
export const CertaintyTag = ({ certainty }: { readonly certainty: Certainty }) => <Tag tone={TONES[certainty]}>{useVisit().say(CERTAINTY_WORDS[certainty])}</Tag>

/** Every value offices are held to, with who set it. */
export const RulesInForce = ({ rules }: { readonly rules: Rules }) => {
  const { say } = useVisit()
  return (
    <Table caption={say(regulationWords.rulesHeading)} captionUnseen rows={RULE_NAMES.map((name) => ({ name, ruled: ruleNamed(rules, name) }))} columns={[
      { head: say(regulationWords.rule), cell: ({ name }) => say(RULE_WORDS[name]) },
      { head: say(regulationWords.value), cell: ({ name, ruled }) => say(ruleValue(name, ruled.value)) },
      { head: say(regulationWords.setBy), cell: ({ ruled }) => (ruled.certainty === 'ownDefault' ? say(regulationWords.ownDefault) : <span lang="vi">{ruled.citation}</span>) },
      { head: say(regulationWords.certainty), cell: ({ ruled }) => <CertaintyTag certainty={ruled.certainty} /> },
    ]} />
  )
}
