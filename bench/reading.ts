import { createLiveReader, read } from '../src/reading/index.ts'

/**
 * What reading a text costs beside merely cutting it into sentences with `Intl.Segmenter`, in one run; and 1 MB beside 10 MB, to show that the
 * time grows in proportion. The text is invented minutes, varied by numbers so that no sentence repeats. Processor time of this process, not
 * the clock's, so that a busy machine does not count.
 *
 *   node bench/reading.ts [rounds]
 *
 * Prints one line of JSON: megabytes (UTF-8) a second, the ratio to the segmenter, the time of 10 MB over ten times that of 1 MB, and for a
 * sitting of 600 kB read live, sentence by sentence, the slowest and the median step in milliseconds.
 */
const ROUNDS = Number(process.argv[2] ?? 5)
const SENTENCES: readonly ((n: number) => string)[] = [
  (n) => `Ông Trần Gia Khang, Giám đốc Sở Xây dựng: Về khu tái định cư số ${n}, chúng tôi sẽ bàn giao ${n % 90} nền trước ngày ${(n % 28) + 1}/6/2025.`,
  (n) => `Tuyến đường thứ ${n} đi qua vùng trũng nên mùa mưa thường bị ngập, người dân phải đi vòng gần ${n % 40} cây số để ra chợ huyện.`,
  (n) => `Đại biểu Phạm Hoài Sơn hỏi vì sao ${n} hồ sơ của bà con vẫn chưa được giải quyết dù đã nộp từ đầu năm ngoái?`,
  (n) => `UBND thành phố giao Công an thành phố phối hợp với Sở Giao thông vận tải rà soát ${n} điểm đen, báo cáo trong quý ${['I', 'II', 'III', 'IV'][n % 4]}/2025.`,
  (n) => `Theo báo cáo, năm qua toàn tỉnh trồng được ${n} héc ta rừng, đạt ${n % 100} phần trăm kế hoạch, cao hơn cùng kỳ.`,
  (n) => `Con suối nhỏ chảy qua bản thứ ${n} có nhiều tảng đá lớn, nước trong và mát quanh năm, trẻ em hay ra đó chơi.`,
]
const minutes = (bytes: number): string => {
  const lines: string[] = []
  for (let [n, size] = [0, 0]; size < bytes; n += 1) {
    const line = SENTENCES[n % SENTENCES.length]?.(n) ?? ''
    lines.push(line)
    size += Buffer.byteLength(line) + 1
  }
  return lines.join('\n')
}

const spent = (work: () => unknown): number => {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const [small, large] = [minutes(1_000_000), minutes(10_000_000)]
const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' })
const readSmall = (): unknown => read(small, { date: '2024-12-10' })
const cutSmall = (): number => {
  let sentences = 0
  for (const { segment } of segmenter.segment(small)) sentences += segment.length > 0 ? 1 : 0
  return sentences
}
readSmall()
cutSmall()
const times = { read: [] as number[], cut: [] as number[] }
for (let round = 0; round < ROUNDS; round += 1) {
  times.read.push(spent(readSmall))
  times.cut.push(spent(cutSmall))
}
const tenfold = spent(() => read(large, { date: '2024-12-10' }))
const live = createLiveReader({ date: '2024-12-10' })
const steps = minutes(600_000).split('\n').map((sentence) => spent(() => live.push(sentence)))
const [reading, cutting] = [median(times.read), median(times.cut)]
const perSecond = (milliseconds: number): number => Number((Buffer.byteLength(small) / 1000 / milliseconds).toFixed(2))
console.log(JSON.stringify({
  bench: 'reading', rounds: ROUNDS, readMegabytesPerSecond: perSecond(reading), segmenterMegabytesPerSecond: perSecond(cutting), ratio: Number((reading / cutting).toFixed(1)),
  tenMegabytesOverTenTimesOne: Number((tenfold / (10 * reading)).toFixed(2)), liveSlowestMilliseconds: Number(Math.max(...steps).toFixed(1)), liveMedianMilliseconds: Number(median(steps).toFixed(2)),
}))
