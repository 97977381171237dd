import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'
import type { ExampleEvidence } from './script.ts'

/** A file of the example as an office would upload it. */
export type ExampleFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** The file a piece of evidence stands for; the same evidence always gives the same bytes. */
export const exampleFile = (evidence: Exclude<ExampleEvidence, { kind: 'link' }>): ExampleFile => {
  const { name } = evidence
  if (evidence.kind === 'text') return { name, mediaType: 'text/plain', bytes: new TextEncoder().encode(evidence.text) }
  return name.endsWith('.pdf') ? { name, mediaType: 'application/pdf', bytes: barsPdf(evidence.values) } : { name, mediaType: 'image/png', bytes: barsPng(evidence.values) }
}

const WIDTH = 160
const HEIGHT = 100
const MARGIN = 10

/** Left edge, width and height of each bar, in the drawing's units from the bottom left. */
const bars = (values: readonly number[]): readonly { readonly x: number; readonly width: number; readonly height: number }[] => {
  const slot = (WIDTH - 2 * MARGIN) / values.length
  return values.map((value, index) => ({
    x: Math.round(MARGIN + index * slot + slot * 0.15), width: Math.round(slot * 0.7), height: Math.round(((HEIGHT - 2 * MARGIN) * Math.min(100, Math.max(0, value))) / 100),
  }))
}

/** One byte for each point, indexing a palette of paper, bar and axis. */
const barsPng = (values: readonly number[]): Uint8Array => {
  const rows = Array.from({ length: HEIGHT }, (_, row) => {
    const y = HEIGHT - 1 - row
    const line = new Uint8Array(WIDTH + 1)
    if (y === MARGIN - 1) line.fill(2, 1 + MARGIN, 1 + WIDTH - MARGIN)
    for (const { x, width, height } of bars(values)) if (y >= MARGIN && y < MARGIN + height) line.fill(1, 1 + x, 1 + x + width)
    return line
  })
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, WIDTH)
  header.setUint32(4, HEIGHT)
  header.setUint8(8, 8) // bits for each point
  header.setUint8(9, 3) // palette
  const palette = new Uint8Array([255, 255, 255, 0x1f, 0x5f, 0x8b, 0x33, 0x33, 0x33])
  return concatenated([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array(header.buffer)), chunk('PLTE', palette), chunk('IDAT', zlibSync(concatenated(rows))), chunk('IEND', new Uint8Array()),
  ])
}

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const typed = concatenated([ascii(type), data])
  const frame = new DataView(new ArrayBuffer(8))
  frame.setUint32(0, data.length)
  frame.setUint32(4, crc32(typed))
  return concatenated([new Uint8Array(frame.buffer, 0, 4), typed, new Uint8Array(frame.buffer, 4, 4)])
}

/** A page the size of the drawing, with the bars as filled rectangles and no text, so that no font is needed. */
const barsPdf = (values: readonly number[]): Uint8Array => {
  const drawing = ['0.122 0.373 0.545 rg', ...bars(values).map(({ x, width, height }) => `${x} ${MARGIN} ${width} ${height} re f`), '0.2 G', `${MARGIN} ${MARGIN} m ${WIDTH - MARGIN} ${MARGIN} l S`].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << >> /Contents 4 0 R >>`,
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n `)].join('\n')
  return ascii(`${file}xref\n0 ${objects.length + 1}\n${table}\ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`)
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const concatenated = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
