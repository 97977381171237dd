import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Subject } from '../../domain/domainEvent.ts'
import { SCHEMAS, parseEvent, subjectOf } from './parseEvent.ts'

/** Events as earlier releases wrote them. A file here is never edited: the logs that hold such events are not either. */
const SAMPLES = join(import.meta.dirname, '../../../test/events')

const samples = readdirSync(SAMPLES).map((name) => {
  const [type, version] = /^(\w+)\.v(\d+)\.json$/.exec(name)?.slice(1) ?? assert.fail(`${name} is not named <Type>.v<version>.json`)
  return { type: type!, version: Number(version), event: JSON.parse(readFileSync(join(SAMPLES, name), 'utf8')) as Record<string, unknown> }
})

const typesOf = (subject: Subject): readonly string[] => SCHEMAS[subject].options.map((schema) => schema.shape.type.value)

const streamOf = (type: string): string => `${(Object.keys(SCHEMAS) as Subject[]).find((subject) => typesOf(subject).includes(type)) ?? 'unknown'}/x`

test('every frozen sample of every released version of an event is still read, word for word', () => {
  for (const { type, version, event } of samples) {
    assert.equal(event['type'], type)
    assert.deepEqual(parseEvent(streamOf(type), version, event), event)
  }
})

test('every type of event has a frozen sample', () => {
  const types = (Object.keys(SCHEMAS) as Subject[]).flatMap(typesOf)
  assert.deepEqual(types.toSorted(), [...new Set(samples.map(({ type }) => type))].toSorted())
})

test('an event of an unknown type, of a newer version, of another subject or of another form is refused by name', () => {
  assert.throws(() => parseEvent('commitment/x', 1, { type: 'CommitmentForgotten' }), /commitment\/x \(CommitmentForgotten\)/)
  assert.throws(() => parseEvent('commitment/x', 2, { type: 'WordingConfirmed', confirmedOn: '2026-07-04' }), /schema version 2/)
  assert.throws(() => parseEvent('office/x', 1, { type: 'WordingConfirmed', confirmedOn: '2026-07-04' }), /office\/x \(WordingConfirmed\)/)
  assert.throws(() => parseEvent('commitment/x', 1, null), /without a type/)
})

test('no field of any event may be missing, misspelt or of another kind', () => {
  for (const { type, version, event } of samples) {
    const stream = streamOf(type)
    for (const field of Object.keys(event)) {
      const { [field]: _, ...without } = event
      assert.throws(() => parseEvent(stream, version, without), `${type} without ${field}`)
      assert.throws(() => parseEvent(stream, version, { ...event, [field]: event[field] === true || event[field] === false ? 'x' : true }), `${type} with another ${field}`)
    }
    assert.throws(() => parseEvent(stream, version, { ...event, unheardOf: 1 }), /unheardOf/, type)
  }
})

test('a stream is named by a known subject and an id', () => {
  assert.equal(subjectOf('source/a'), 'source')
  for (const name of ['source', 'source/', 'thing/a', '']) assert.throws(() => subjectOf(name), /not the name of a stream/)
})
