/** Abbreviations the drafting offices use, spelt out without accents; matched as whole words after folding. */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = ([
  ['tt hdnd', 'thuong truc hoi dong nhan dan'], ['ubnd', 'uy ban nhan dan'], ['hdnd', 'hoi dong nhan dan'], ['ubmttq', 'uy ban mat tran to quoc'], ['mttq', 'mat tran to quoc'], ['tp', 'thanh pho'], ['tx', 'thi xa'],
  ['bql', 'ban quan ly'], ['vp', 'van phong'], ['cty', 'cong ty'], ['ttr', 'thanh tra'],
  ['nn va ptnt', 'nong nghiep va phat trien nong thon'], ['nnptnt', 'nong nghiep va phat trien nong thon'], ['nn va mt', 'nong nghiep va moi truong'],
  ['tn va mt', 'tai nguyen va moi truong'], ['tnmt', 'tai nguyen va moi truong'], ['gd va dt', 'giao duc va dao tao'], ['gddt', 'giao duc va dao tao'],
  ['kh va dt', 'ke hoach va dau tu'], ['khdt', 'ke hoach va dau tu'], ['kh va cn', 'khoa hoc va cong nghe'], ['khcn', 'khoa hoc va cong nghe'],
  ['tt va tt', 'thong tin va truyen thong'], ['tttt', 'thong tin va truyen thong'], ['gtvt', 'giao thong van tai'], ['ldtb va xh', 'lao dong thuong binh va xa hoi'],
  ['ldtbxh', 'lao dong thuong binh va xa hoi'], ['ld tb va xh', 'lao dong thuong binh va xa hoi'], ['vhtt va dl', 'van hoa the thao va du lich'],
  ['vhttdl', 'van hoa the thao va du lich'], ['vh tt va dl', 'van hoa the thao va du lich'], ['vhtt', 'van hoa the thao'], ['qhkt', 'quy hoach kien truc'], ['ca', 'cong an'],
] as const).map(([short, long]) => [new RegExp(`(?<=^| )${short}(?= |$)`, 'g'), long])

/**
 * A name of an office as it is compared: case, accents (and where they sit: `Ủy`, `Uỷ`), punctuation and the usual
 * abbreviations make no difference.
 */
export const comparedName = (name: string): string => {
  const folded = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll('&', ' va ').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return SPELT_OUT.reduce((text, [short, long]) => text.replaceAll(short, long), folded)
}
