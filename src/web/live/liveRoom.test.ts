import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RUNS } from '../../../test/domain/runs.ts'
import { LiveRoom, MOST_WAITING_BYTES, type Follower } from './liveRoom.ts'
import { PARTS, type PartName } from './partNames.ts'

/** A page that puts in what it is sent, as the browser does, and may be too slow to take it. */
const page = () => {
  const parts = new Map<string, string>()
  const seen: number[] = []
  let slow = false
  const take = (text: string): void => {
    const frame = JSON.parse(/^data: (.*)$/m.exec(text)![1]!) as { readonly seq: number; readonly parts?: Readonly<Record<string, string>> }
    if (!frame.parts) return
    seen.push(frame.seq)
    for (const [name, html] of Object.entries(frame.parts)) parts.set(name, html)
  }
  const follower: Follower = { send: (text) => take(text.toString()), waiting: () => (slow ? MOST_WAITING_BYTES + 1 : 0), end: () => undefined }
  return { follower, parts, seen, take, slowDown: (is: boolean) => { slow = is } }
}
const stands = (values: Readonly<Record<PartName, number>>): ReadonlyMap<PartName, string> => new Map(PARTS.map((name) => [name, `${name} ${values[name]}`]))

test('a frame holds what changed and nothing else, and is the same for everybody', () => {
  const room = new LiveRoom()
  room.show(5, stands({ stage: 1, votes: 0, queue: 1, agenda: 1, questions: 1, figures: 1 }), 0)
  const sent: Buffer[] = []
  for (let n = 0; n < 3; n += 1) room.join({ send: (text) => void sent.push(text), waiting: () => 0, end: () => undefined }, 5, 0)
  assert.equal(sent.length, 0)
  assert.equal(room.show(9, stands({ stage: 2, votes: 0, queue: 1, agenda: 1, questions: 1, figures: 1 }), 77), 3)
  assert.equal(sent[0]!.toString(), 'id: 9\nevent: frame\ndata: {"seq":9,"now":77,"parts":{"stage":"stage 2"}}\n\n')
  assert.ok(sent[0] === sent[1] && sent[1] === sent[2], 'made once')
  assert.equal(room.show(9, stands({ stage: 3, votes: 0, queue: 1, agenda: 1, questions: 1, figures: 1 }), 78), 0)
  assert.equal(room.show(11, stands({ stage: 2, votes: 0, queue: 1, agenda: 1, questions: 1, figures: 1 }), 79), 0)
})

test('E50, E51 whoever comes, goes, sleeps or is slow has in the end what everybody has, hears of nothing twice and goes never back', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('change' as const), part: fc.constantFrom(...PARTS), seq: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constantFrom('leave' as const, 'back' as const, 'slow' as const, 'fast' as const), who: fc.nat({ max: 3 }) }),
    fc.constant({ kind: 'beat' as const }),
  )
  let frames = 0
  fc.assert(fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
    const room = new LiveRoom()
    const now: Record<PartName, number> = { stage: 0, votes: 0, queue: 0, agenda: 0, questions: 0, figures: 0 }
    room.show(1, stands(now), 0)
    const pages = Array.from({ length: 4 }, () => ({ ...page(), here: true, at: 0 }))
    for (const one of pages) room.join(one.follower, 0, 0)
    let seq = 1
    for (const each of steps) {
      if (each.kind === 'change') {
        seq += each.seq
        now[each.part] += 1
        room.show(seq, stands(now), 0)
      } else if (each.kind === 'beat') room.beat(0)
      else {
        const one = pages[each.who]!
        if (each.kind === 'leave') {
          room.leave(one.follower)
          one.here = false
        } else if (each.kind === 'back' && !one.here) {
          one.here = true
          // A browser says by Last-Event-ID what it has.
          room.join(one.follower, one.seen.at(-1) ?? 0, 0)
        } else one.slowDown(each.kind === 'slow')
      }
    }
    for (const one of pages) {
      one.slowDown(false)
      if (!one.here) room.join(one.follower, one.seen.at(-1) ?? 0, 0)
    }
    room.beat(0)
    for (const { parts, seen } of pages) {
      assert.deepEqual(Object.fromEntries(parts), Object.fromEntries(stands(now)))
      seen.forEach((number, index) => assert.ok(index === 0 || number > seen[index - 1]!, `frame ${number} after ${seen[index - 1]}`))
      frames += seen.length
    }
  }), { numRuns: RUNS })
  assert.ok(frames > RUNS * 10)
})

test('whoever asks is given what is newer than what they have, or is told that nothing is', () => {
  const room = new LiveRoom()
  room.show(3, stands({ stage: 1, votes: 0, queue: 1, agenda: 1, questions: 1, figures: 1 }), 0)
  assert.equal(room.dataAfter(3, 5), null)
  assert.deepEqual(Object.keys((JSON.parse(room.dataAfter(2, 5)!) as { parts: object }).parts).toSorted(), [...PARTS].toSorted())
})
