import { LANGUAGES } from '../../../domain/language.ts'
import { Radios } from '../../components/Radios.tsx'
import { useVisit } from '../../request/visit.ts'
import { toldWords } from '../../words/toldWords.ts'

/** Whose a place is, and in which language it is told. */
export const OwnerFields = () => {
  const { say } = useVisit()
  return (
    <>
      <Radios name="whose" label={say(toldWords.whose)} choices={[
        { value: 'person', name: say(toldWords.mine), hint: say(toldWords.mineHint) }, { value: 'office', name: say(toldWords.office), hint: say(toldWords.officeHint) },
      ]} />
      <LanguageField />
    </>
  )
}

export const LanguageField = () => {
  const { say } = useVisit()
  return <Radios name="language" label={say(toldWords.language)} choices={LANGUAGES.map((language) => ({ value: language, name: say(toldWords.languageName(language)) }))} />
}
