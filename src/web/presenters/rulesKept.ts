import type { Bilingual } from '../../domain/language.ts'
import { keptRule } from '../../domain/regulation/index.ts'
import { KEPT_RULE_NAMES, type KeptRules } from '../../domain/rules/index.ts'
import { RULE_WORDS, ruleValue } from '../words/ruleWords.ts'
import { ruleOrigin } from './ruleOrigin.ts'

/**
 * The values a promise is held to, under each who set them. The law in force and who set a value are two things: most values are set
 * by no law, and a line that named the law alone would say they were.
 */
export const rulesKept = (rules: KeptRules): readonly { readonly origin: Bilingual; readonly values: Bilingual }[] =>
  [...Map.groupBy(KEPT_RULE_NAMES, (name) => ruleOrigin(keptRule(rules, name)).vi).values()].map((names) => {
    const said = names.map((name) => {
      const [words, value] = [RULE_WORDS[name], ruleValue(name, keptRule(rules, name).value)]
      return { vi: `${words.vi}: ${value.vi}`, en: `${words.en}: ${value.en}` }
    })
    return { origin: ruleOrigin(keptRule(rules, names[0]!)), values: { vi: said.map(({ vi }) => vi).join('; '), en: said.map(({ en }) => en).join('; ') } }
  })
