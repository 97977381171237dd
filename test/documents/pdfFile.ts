/** A small PDF written by hand for tests: one line of text for each string, pages of an image alone, or a lock no empty password opens. */
export type PdfPage = readonly string[] | 'picture'

const hex = (text: string): string => [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange',
  '3 beginbfrange <0020> <00FF> <0020> <0100> <01FF> <0100> <1E00> <1EFF> <1E00> endbfrange',
  '1 beginbfrange <2000> <20FF> <2000> endbfrange endcmap end end',
].join('\n')

/** `repeat` names every page that many times in the page tree, which costs no bytes to speak of. */
export const pdfFile = (pages: readonly PdfPage[], { locked = false, repeat = 1 } = {}): Uint8Array => {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (content: string, dictionary = ''): number => add(`<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`)
  const catalog = add('<< /Type /Catalog /Pages 2 0 R >>')
  add('') // the page tree, once its pages are known
  const descriptor = add('<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>')
  const cid = add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} 0 R >>`)
  const font = add(`<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode ${stream(TO_UNICODE)} 0 R >>`)
  const image = stream('\x00', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8')
  const kids = pages.map((page) => {
    const lines = page === 'picture' ? '' : page.map((line, index) => `BT /F1 12 Tf 60 ${780 - index * 16} Td <${hex(line)}> Tj ET`).join('\n')
    const content = stream(page === 'picture' ? 'q 500 0 0 700 40 40 cm /I1 Do Q' : lines)
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> /XObject << /I1 ${image} 0 R >> >> /Contents ${content} 0 R >>`)
  })
  const all = Array.from({ length: repeat }, () => kids).flat()
  objects[1] = `<< /Type /Pages /Kids [${all.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${all.length} >>`
  const lock = locked ? add(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`) : 0
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = locked ? ` /Encrypt ${lock} 0 R /ID [<31> <31>]` : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${encrypt} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}
