import { Hono } from 'hono'
import { Heading } from '../components/Heading.tsx'
import { Mark, type Tone } from '../components/Mark.tsx'
import type { Bilingual } from '../../domain/language.ts'
import { CALENDAR_TONES, EVIDENCE_TONES } from '../presenters/tones.ts'
import { render } from '../request/render.tsx'
import { useVisit, type WebEnv } from '../request/visit.ts'
import { aboutWords } from '../words/aboutWords.ts'
import { CALENDAR_SAYS, EVIDENCE_SHOWS, tripleWords } from '../words/statusWords.ts'

/** What the register is, and how to read it. */
export const aboutPage = (): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/gioi-thieu', (c) => {
    const { say } = c.var.visit
    return render(c, { title: say(aboutWords.title), description: say(aboutWords.lead), body: <About /> })
  })
  return app
}

const About = () => {
  const { say, href } = useVisit()
  return (
    <div class="prose">
      <Heading title={say(aboutWords.title)} lead={say(aboutWords.lead)} />
      {aboutWords.sections.map(({ heading, paragraphs }) => <section><h2>{say(heading)}</h2>{paragraphs.map((paragraph) => <p>{say(paragraph)}</p>)}</section>)}
      <p><a href={href('/quy-tac')}>{say(aboutWords.rules)}</a></p>
      <section>
        <h2>{say(aboutWords.signs)}</h2>
        <p>{say(aboutWords.signsLead)}</p>
        <Signs heading={tripleWords.evidence} words={EVIDENCE_SHOWS} tones={EVIDENCE_TONES} />
        <Signs heading={tripleWords.calendar} words={CALENDAR_SAYS} tones={CALENDAR_TONES} />
      </section>
    </div>
  )
}

const Signs = <Key extends string>({ heading, words, tones }: { readonly heading: Bilingual; readonly words: Readonly<Record<Key, Bilingual>>; readonly tones: Readonly<Record<Key, Tone>> }) => {
  const { say } = useVisit()
  return (
    <>
      <h3>{say(heading)}</h3>
      <ul class="signs">{(Object.keys(words) as Key[]).map((key) => <li class={`tone-${tones[key]}`}><Mark tone={tones[key]} />{say(words[key])}</li>)}</ul>
    </>
  )
}
