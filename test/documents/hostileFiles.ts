import { zipSync, zlibSync } from 'fflate'
import { docxOf, paragraphOf, zipOf } from './officeFiles.ts'

const MEGABYTE = 1024 * 1024

/** 100 MB of one letter as the text of a document: some 100 kB packed. */
export const zipBomb = (): Uint8Array => docxOf('', { 'word/document.xml': new Uint8Array(100 * MEGABYTE).fill(0x61) })

/** Every part below the size that density is looked at, and all of them together too much. */
export const manySmallBombs = (): Uint8Array =>
  zipOf({ 'xl/workbook.xml': '<workbook/>', ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`xl/worksheets/sheet${index}.xml`, new Uint8Array(3.9 * MEGABYTE).fill(0x61)])) })

export const manyEntries = (count: number): Uint8Array =>
  zipSync(Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/media/${index}`, [new Uint8Array(), { level: 0 as const }]])))

/** An archive whose directory says that its largest part unpacks to `claimed` bytes. */
export const lyingSize = (claimed: number): Uint8Array => {
  const real = 2 * MEGABYTE
  const file = docxOf('', { 'word/document.xml': new Uint8Array(real).fill(0x61) })
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  for (let at = 0; at + 4 <= file.length; at += 1) if (view.getUint32(at, true) === real) view.setUint32(at, claimed, true)
  return file
}

const DOCUMENT = (doctype: string, words: string): Uint8Array =>
  zipOf({ 'word/document.xml': `<?xml version="1.0"?>${doctype}<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>` })

export const externalEntity = (): Uint8Array => DOCUMENT('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;')
export const laughs = (): Uint8Array =>
  DOCUMENT(`<!DOCTYPE w [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('')}]>`, '&a30;')
export const undeclaredEntity = (): Uint8Array => DOCUMENT('', '&x;')
export const nested = (levels: number): Uint8Array => docxOf(`${'<w:sdt>'.repeat(levels)}${'</w:sdt>'.repeat(levels)}`)
export const macro = (): Uint8Array => docxOf(paragraphOf([null, 'Chữ']), { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) })

/** An office file behind a password is no archive but a compound file; this is as much of one as tells it. */
export const lockedOffice = (): Uint8Array => {
  const file = new Uint8Array(2048)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  file.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)
  return file
}

/** A page whose drawing unpacks to so many megabytes of one operation. */
export const pdfBomb = (megabytes: number, operation: string): Uint8Array => {
  const drawing = new TextEncoder().encode(operation.repeat(Math.floor((megabytes * MEGABYTE) / operation.length)))
  const packed = zlibSync(drawing)
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>']
  const head = `%PDF-1.7\n${objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join('')}4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`
  return new Uint8Array(Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n')]))
}
