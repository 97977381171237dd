/** Bytes of a text in the encodings offices still hold files in, for tests: a platform only decodes them. */

const bytesOf1258: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(new Uint8Array([byte])), byte] as const),
)

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u

/** Windows-1258 as Windows writes it: ă â ê ô ơ ư đ and their like in one byte, tone marks in a byte of their own after the letter. */
export const windows1258 = (text: string): Uint8Array => {
  const out: number[] = []
  for (const character of text.normalize('NFC')) {
    const whole = bytesOf1258.get(character)
    if (whole !== undefined) {
      out.push(whole)
      continue
    }
    const parts = [...character.normalize('NFD')]
    const tone = parts.find((part) => TONES.test(part))
    const letter = parts.filter((part) => part !== tone).join('').normalize('NFC')
    for (const part of [letter, tone ?? '']) {
      const byte = bytesOf1258.get(part)
      if (byte === undefined) throw new Error(`Windows-1258 cannot write ${character}`)
      out.push(byte)
    }
  }
  return new Uint8Array(out)
}

export const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const little = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le')
  return new Uint8Array(order === 'le' ? little : little.swap16())
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
