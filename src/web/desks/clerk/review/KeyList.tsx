import { useVisit } from '../../../request/visit.ts'
import { keyWords } from '../../../words/reviewWords.ts'

const KEYS = [
  [['j', '↓'], keyWords.next],
  [['k', '↑'], keyWords.previous],
  [['a'], keyWords.accept],
  [['e'], keyWords.edit],
  [['r'], keyWords.reject],
  [['n'], keyWords.add],
  [['?'], keyWords.list],
] as const

/** The keys of the review page and the switch that turns them off (WCAG 2.2, 2.1.4). Shown by script only: without it there are no keys. */
export const KeyList = () => {
  const { say } = useVisit()
  return (
    <>
      <button type="button" class="plain" data-keys-open hidden>{say(keyWords.open)}</button>
      <dialog class="keys" data-keys aria-labelledby="phim-tat">
        <h2 id="phim-tat">{say(keyWords.title)}</h2>
        <table>
          <thead><tr><th scope="col">{say(keyWords.key)}</th><th scope="col">{say(keyWords.does)}</th></tr></thead>
          <tbody>
            {KEYS.map(([keys, does]) => (
              <tr>
                <th scope="row">{keys.map((key, index) => <>{index === 0 ? '' : ` ${say(keyWords.or)} `}<kbd>{key}</kbd></>)}</th>
                <td>{say(does)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="hint">{say(keyWords.note)}</p>
        <label class="tick"><input type="checkbox" data-keys-on checked /> <span>{say(keyWords.on)}</span></label>
        <button type="button" class="button button-second" data-keys-close>{say(keyWords.close)}</button>
      </dialog>
    </>
  )
}
