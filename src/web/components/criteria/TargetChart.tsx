import type { PropsWithChildren } from 'hono/jsx'
import { currentDueOf, dueOf, type Adopted, type Target } from '../../../domain/commitment/index.ts'
import { targetChart, type TargetChart as Drawing } from '../../presenters/targetChart.ts'
import { targetInWords } from '../../presenters/targetInWords.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { figure, figureWith } from '../../words/figures.ts'
import { targetWords } from '../../words/targetWords.ts'
import { inEach } from '../../words/words.ts'

/** Height of the plot and of the strips above and below it, in pixels. */
const [ABOVE, PLOT, BELOW] = [28, 180, 44] as const

/** Where a hundredth of the plot's height stands, in pixels from the top. */
const down = (y: number): number => ABOVE + (PLOT * y) / 100

/**
 * Readings against their target, drawn with plain arithmetic: Observable Plot, tried here, brings 56 packages and a DOM, takes 12 ms a chart, and
 * writes an inline style that our policy forbids. Places across are percentages, so that lines and words keep their size at any width; what a mark
 * means is told by its shape.
 */
export const TargetChart = ({ state, target }: { readonly state: Adopted; readonly target: Target }) => {
  const { say } = useVisit()
  const drawing = targetChart({ target, adoptedOn: state.adoption.adoptedOn, due: dueOf(state).date, currentDue: currentDueOf(state) })
  if (drawing === null) return null
  const words = targetInWords(target)
  return (
    <figure class="target-chart">
      <svg width="100%" height={ABOVE + PLOT + BELOW} role="img" aria-labelledby="bieu-do-ten bieu-do-noi">
        <title id="bieu-do-ten">{say(targetWords.chart(target.measure))}</title>
        <desc id="bieu-do-noi">{say(inEach((inOne) => targetWords.chartTells(target.readings.length, inOne(words))))}</desc>
        <Scale drawing={drawing} />
        <Dues drawing={drawing} />
        <line class="chart-target" x1="0" x2="100%" y1={down(drawing.target.y)} y2={down(drawing.target.y)} />
        <Line drawing={drawing} ownerOfficeIds={state.trail.holders} unit={target.unit} />
      </svg>
      <figcaption><Key drawing={drawing} ownerOfficeIds={state.trail.holders} target={say(inEach((inOne) => targetWords.targetLine(inOne(words))))} /></figcaption>
    </figure>
  )
}

type Part = { readonly drawing: Drawing }

const Scale = ({ drawing: { ticks } }: Part) => {
  const { say } = useVisit()
  return (
    <g class="chart-scale" aria-hidden="true">
      {ticks.map(({ y, value }) => (
        <>
          <line x1="0" x2="100%" y1={down(y)} y2={down(y)} />
          <text x="0" y={down(y) - 4}>{say(figure(value))}</text>
        </>
      ))}
    </g>
  )
}

/** A label right of the middle ends at its line, one left of it begins there, so that neither runs out of the drawing. */
const anchor = (x: number): 'start' | 'end' => (x > 50 ? 'end' : 'start')

const Dues = ({ drawing: { dues } }: Part) => {
  const { say } = useVisit()
  return (
    <g class="chart-due" aria-hidden="true">
      {dues.map(({ x, day, extended }) => (
        <>
          <line x1={`${x}%`} x2={`${x}%`} y1={ABOVE - 8} y2={ABOVE + PLOT + 6} />
          <text x={`${x}%`} y={ABOVE + PLOT + (extended ? 38 : 20)} text-anchor={anchor(x)}>{say(inEach((words) => (extended ? targetWords.extendedTo : targetWords.dueOn)(words(shortDay(day)))))}</text>
        </>
      ))}
    </g>
  )
}

const MARK = 5

/** The last figure is written on the side away from the target's line. */
const Line = ({ drawing: { readings, baseline, target }, ownerOfficeIds, unit }: Part & { readonly ownerOfficeIds: readonly string[]; readonly unit: string }) => {
  const { say } = useVisit()
  const points = [...(baseline === null ? [] : [baseline]), ...readings]
  const last = readings.at(-1)
  return (
    <g class="chart-line">
      {points.slice(1).map((to, index) => <line x1={`${points[index]?.x ?? 0}%`} y1={down(points[index]?.y ?? 0)} x2={`${to.x}%`} y2={down(to.y)} />)}
      {baseline === null ? null : <circle class="chart-baseline" cx={`${baseline.x}%`} cy={down(baseline.y)} r={MARK} />}
      {readings.map(({ x, y, reading }) => (
        <g>
          <title>{`${say(shortDay(reading.takenOn))}: ${say(figureWith(reading.value, unit))}`}</title>
          {ownerOfficeIds.includes(reading.officeId)
            ? <circle cx={`${x}%`} cy={down(y)} r={MARK} />
            : <svg x={`${x}%`} y={down(y)} width="1" height="1" overflow="visible"><rect x={-MARK} y={-MARK} width={2 * MARK} height={2 * MARK} /></svg>}
        </g>
      ))}
      {last === undefined ? null : <text x={`${last.x}%`} y={down(last.y) + (target.y > last.y ? -12 : 22)} text-anchor={anchor(last.x)} aria-hidden="true">{say(figureWith(last.reading.value, unit))}</text>}
    </g>
  )
}

/** Only the marks that are there are explained. */
const Key = ({ drawing: { readings, baseline }, ownerOfficeIds, target }: Part & { readonly ownerOfficeIds: readonly string[]; readonly target: string }) => {
  const { say } = useVisit()
  const told = readings.map(({ reading }) => ownerOfficeIds.includes(reading.officeId))
  return (
    <ul class="chart-key">
      <li><svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true"><line class="chart-target" x1="0" x2="28" y1="6" y2="6" /></svg> {target}</li>
      {told.includes(true) ? <li><Sign><circle cx="6" cy="6" r={MARK} /></Sign> {say(targetWords.keyOwner)}</li> : null}
      {told.includes(false) ? <li><Sign><rect x="1" y="1" width="10" height="10" /></Sign> {say(targetWords.keyCommittee)}</li> : null}
      {baseline === null ? null : <li><Sign><circle class="chart-baseline" cx="6" cy="6" r={MARK - 1} /></Sign> {say(targetWords.keyBaseline)}</li>}
    </ul>
  )
}

const Sign = ({ children }: PropsWithChildren) => <svg class="chart-line" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">{children}</svg>
