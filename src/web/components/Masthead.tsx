import type { CouncilRow } from '../../application/register.ts'
import { inLanguage } from '../request/languagePath.ts'
import { useVisit } from '../request/visit.ts'
import { DESK_HOME } from '../request/deskHome.ts'
import { siteWords } from '../words/siteWords.ts'

const PLACES = [
  { to: '/cam-ket', name: siteWords.commitments },
  { to: '/co-quan', name: siteWords.offices },
  { to: '/chuyen-trach-nhiem', name: siteWords.passing },
  { to: '/kiem-dem', name: siteWords.rounds },
  { to: '/phien-chat-van', name: siteWords.sittings },
  { to: '/gioi-thieu', name: siteWords.about },
] as const

/** Whose register this is, where one can go, in which language, and who is signed in. */
export const Masthead = ({ council }: { readonly council: CouncilRow | null }) => {
  const { say, language, href, path, signedIn } = useVisit()
  const other = language === 'vi' ? 'en' : 'vi'
  const here = (to: string): 'page' | 'true' | undefined => (path.split('?')[0] === to ? 'page' : path.startsWith(`${to}/`) ? 'true' : undefined)
  return (
    <header class="masthead">
      {council?.isExample ? <p class="example">{say(siteWords.example)}</p> : null}
      <div class="masthead-top">
        <a class="masthead-name" href={href('/')}>
          <img src="/favicon.svg" alt="" width="44" height="44" />
          <span>
            <span class="masthead-product">{say(siteWords.product)}</span>
            <span class="masthead-council">{council ? (language === 'vi' ? council.name : council.nameEn) : say(siteWords.tagline)}</span>
          </span>
        </a>
        <div class="masthead-side">
          <a href={inLanguage(other, path)} lang={other} hreflang={other}>{say(siteWords.otherLanguage)}</a>
          {signedIn ? (
            <form class="masthead-person" method="post" action={href('/dang-xuat')}>
              <span>{signedIn.displayName}</span>
              <button type="submit" class="plain">{say(siteWords.signOut)}</button>
            </form>
          ) : <a href={href('/dang-nhap')}>{say(siteWords.signIn)}</a>}
        </div>
      </div>
      <nav class="places" aria-label={say(siteWords.mainNavigation)}>
        <ul>
          {PLACES.map(({ to, name }) => <li><a href={href(to)} aria-current={here(to)}>{say(name)}</a></li>)}
          {signedIn ? <li class="places-desk"><a href={href(DESK_HOME)} aria-current={here(DESK_HOME)}>{say(siteWords.desk)}</a></li> : null}
        </ul>
      </nav>
    </header>
  )
}
