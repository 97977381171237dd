import type { PropsWithChildren } from 'hono/jsx'
import type { CouncilRow } from '../../application/register.ts'
import type { Assets } from '../assets.ts'
import { inLanguage } from '../request/languagePath.ts'
import { useVisit } from '../request/visit.ts'
import { NOTICES, noticeIn } from '../words/noticeWords.ts'
import { siteWords } from '../words/siteWords.ts'
import { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx'
import { Footer } from './Footer.tsx'
import { Masthead } from './Masthead.tsx'
import { Notice } from './Notice.tsx'

export type { Crumb }

export type PageProps = PropsWithChildren<{
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly description: string | null
  /** Null when the store does not answer. */
  readonly council: CouncilRow | null
  readonly position: number | null
  readonly assets: Assets
  readonly publicUrl: string
  /** Without what usually stands around the content. */
  readonly screen: boolean
}>

/** The whole document around one page's content. */
export const Page = ({ title, crumbs, description, council, position, assets, publicUrl, screen, children }: PageProps) => {
  const { say, language, path, signedIn } = useVisit()
  const notice = noticeIn(path)
  const shown = notice !== null && (signedIn !== null || notice === 'da-dang-xuat') ? NOTICES[notice] : null
  const address = (to: 'vi' | 'en'): string => new URL(inLanguage(to, path.split('?')[0] ?? '/'), publicUrl).href
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === say(siteWords.product) ? title : `${title} – ${say(siteWords.product)}`}</title>
        {description ? <meta name="description" content={description} /> : null}
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={address(language)} />
        <link rel="alternate" hreflang="vi" href={address('vi')} />
        <link rel="alternate" hreflang="en" href={address('en')} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.url('site.css')} />
        <script type="module" src={assets.url('site.js')}></script>
      </head>
      {screen ? <body class="screen"><main id="noi-dung">{children}</main></body> : (
        <body>
          <a class="skip" href="#noi-dung">{say(siteWords.skip)}</a>
          <Masthead council={council} />
          <main id="noi-dung" tabindex={-1}>
            <Breadcrumbs crumbs={crumbs} />
            {shown ? <Notice kind="done"><p>{say(shown)}</p></Notice> : null}
            {children}
          </main>
          <Footer position={position} />
        </body>
      )}
    </html>
  )
}
