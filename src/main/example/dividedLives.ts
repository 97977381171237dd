import { STANDING_COMMITTEE, agency, committee, type ExampleStep } from './script.ts'

/** A promise that three offices share: one leads, one part is verified, one is under way, one has not begun. */
export const DIVIDED_LIVES: readonly ExampleStep[] = [
  { type: 'SplitCommitment', on: '2026-07-28', by: STANDING_COMMITTEE, commitment: 'bridge', lead: 'construction', documentNumber: '84/TB-HĐND',
    reason: 'Mặt bằng đầu cầu và tuyến cấp nước thuộc hai cơ quan khác; không ai trong số đó được nêu trong lời hứa.',
    parts: [
      { part: 'bridgeDeck', office: 'construction', action: 'Lắp dầm, đổ bản mặt cầu và thử tải cầu Mây 2', date: null },
      { part: 'bridgeLand', office: 'cauMay', action: 'Bàn giao mặt bằng của 14 hộ ở đầu cầu phía phường Cầu Mây', date: '2026-09-30' },
      { part: 'bridgeWater', office: 'environment', action: 'Di dời tuyến ống nước thô D600 khỏi trụ T5', date: '2027-01-31' },
    ] },
  { type: 'ClaimCompletion', on: '2026-09-24', by: agency('cauMay'), commitment: 'bridgeLand', text: 'Đã bàn giao mặt bằng của 14/14 hộ; hai hộ nhận nhà tái định cư ngày 22/9.',
    evidence: [{ kind: 'text', name: 'bien-ban-ban-giao-mat-bang.txt', text: 'VĂN BẢN VÍ DỤ\nBiên bản bàn giao mặt bằng đầu cầu Mây 2: 14/14 hộ.\n' }] },
  { type: 'VerifyCompletion', on: '2026-10-08', by: committee('urbanCommittee'), commitment: 'bridgeLand', finding: 'Đã xem thực địa ngày 06/10: mặt bằng trống đủ 14 hộ, nhà thầu đã rào chắn.' },
  { type: 'ReportProgress', on: '2026-10-20', by: agency('environment'), commitment: 'bridgeWater', progress: 'inProgress', text: 'Đã đặt 180/260 m ống mới; chờ lịch cắt nước để đấu nối.', evidence: [] },
]
