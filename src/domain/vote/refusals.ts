import type { Bilingual } from '../language.ts'

/** Why something did not happen to a vote. */
export const VOTE_REFUSALS = {
  'vote-unknown': { vi: 'Không tìm thấy lượt biểu quyết này. Hãy kiểm tra lại đường dẫn.', en: 'This vote was not found. Check the address.' },
  'vote-prepared-already': { vi: 'Lượt biểu quyết này đã lập. Hãy mở lượt đó để xem.', en: 'This vote is prepared already. Open it to see.' },
  'vote-needs-title': { vi: 'Chưa có nội dung biểu quyết. Hãy nhập ngắn gọn điều được biểu quyết.', en: 'What is voted on is missing. Enter it in a few words.' },
  'vote-needs-options': { vi: 'Phải có ít nhất hai phương án, mỗi phương án một tên. Hãy nhập mỗi dòng một phương án.', en: 'There must be two options at least, each with a title. Enter one a line.' },
  'vote-marks-out-of-range': { vi: 'Số phương án được chọn phải từ 1 đến tổng số phương án. Hãy nhập lại.', en: 'The number to be chosen must be from 1 to the number of options. Enter it again.' },
  'vote-text-malformed': { vi: 'Mã SHA-256 của văn bản không đúng. Hãy chọn lại văn bản.', en: 'The SHA-256 of the text is malformed. Choose the text again.' },
  'vote-text-changed': { vi: 'Văn bản đã thay đổi sau khi lập lượt biểu quyết. Hãy lập lượt mới cho bản mới.', en: 'The text has changed since this vote was prepared. Prepare another one for the new text.' },
  'vote-not-prepared': { vi: 'Lượt biểu quyết đã mở hoặc đã kết thúc. Hãy tải lại trang để xem.', en: 'The vote is open or over already. Load the page again to see.' },
  'vote-needs-roll': { vi: 'Phiên họp chưa chốt danh sách đại biểu. Hãy chốt danh sách trước.', en: 'The roll of the sitting is not fixed. Fix it first.' },
  'vote-not-open': { vi: 'Lượt biểu quyết chưa mở, đang tạm dừng hoặc đã đóng. Hãy đợi Chủ tọa.', en: 'The vote is not open, is suspended or is closed. Wait for the chair.' },
  'vote-not-suspended': { vi: 'Lượt biểu quyết không tạm dừng. Hãy tải lại trang để xem.', en: 'The vote is not suspended. Load the page again to see.' },
  'vote-needs-reason': { vi: 'Chưa nêu lý do. Hãy ghi ngắn gọn; lý do được công khai.', en: 'The reason is missing. Give it in a few words; it is public.' },
  'not-a-voter': { vi: 'Đại biểu không có trong danh sách biểu quyết. Hãy liên hệ Thư ký kỳ họp.', en: 'This deputy is not among those who vote. Ask the session secretary.' },
  'ballot-cast-already': { vi: 'Đại biểu đã biểu quyết; phiếu không sửa được. Nếu bấm nhầm, hãy gửi lời nói lại để ghi biên bản.', en: 'This deputy has voted, and a ballot is not changed. If it was pressed by mistake, make a statement for the record.' },
  'ballot-choice-wrong': { vi: 'Lựa chọn không hợp lệ. Hãy chọn trong các phương án, không quá số được phép.', en: 'This choice cannot be made. Choose among the options, no more than are allowed.' },
  'ballot-by-hand': { vi: 'Lượt này biểu quyết bằng giơ tay hoặc phiếu giấy. Hãy nhập tổng số sau khi đếm.', en: 'This vote is taken by hands or on paper. Enter the totals once they are counted.' },
  'ballot-not-cast': { vi: 'Đại biểu chưa biểu quyết. Hãy biểu quyết trước.', en: 'This deputy has not voted. Vote first.' },
  'vote-by-device': { vi: 'Lượt này biểu quyết bằng thiết bị, phần mềm tự kiểm phiếu. Không cần nhập tổng số.', en: 'This vote is taken by device and counted by itself. No totals are entered.' },
  'totals-do-not-add-up': { vi: 'Các số không khớp nhau hoặc vượt tổng số đại biểu. Hãy đếm và nhập lại.', en: 'The figures do not agree, or exceed all seats. Count and enter them again.' },
  'vote-not-closed': { vi: 'Lượt biểu quyết chưa đóng. Hãy đóng trước khi xác nhận.', en: 'The vote is not closed. Close it before certifying.' },
  'vote-not-counted': { vi: 'Chưa có số kiểm phiếu. Hãy nhập tổng số trước.', en: 'Nothing is counted yet. Enter the totals first.' },
  'certified-by-counter': { vi: 'Người xác nhận phải khác người kiểm phiếu. Hãy nhờ người thứ hai trong Ban kiểm phiếu.', en: 'Whoever certifies is somebody else than who counted. Ask a second person.' },
  'vote-not-certified': { vi: 'Kết quả chưa được người thứ hai xác nhận, nên chưa công bố được. Hãy xác nhận trước.', en: 'The result is not certified by a second person, so it is not announced. Have it certified first.' },
  'tie-undecided': { vi: 'Có phương án bằng phiếu ở vị trí cuối. Hãy quyết định và nêu lý do trước.', en: 'Options share the last place. Decide between them first, with the reason.' },
  'tie-choice-wrong': { vi: 'Phải chọn đúng số phương án còn thiếu trong các phương án bằng phiếu. Hãy chọn lại.', en: 'Choose exactly as many of the tied options as there are places left. Choose again.' },
  'no-tie': { vi: 'Không có phương án nào bằng phiếu ở vị trí cuối. Hãy tải lại trang để xem.', en: 'No options share the last place. Load the page again to see.' },
  'vote-not-announced': { vi: 'Kết quả chưa công bố. Hãy công bố trước.', en: 'The result is not announced. Announce it first.' },
  'vote-void-already': { vi: 'Lượt biểu quyết này đã hủy. Hãy lập lượt mới thay thế.', en: 'This vote is void already. Prepare another one in its place.' },
  'vote-still-open': { vi: 'Còn lượt biểu quyết chưa đóng. Hãy đóng hoặc hủy lượt đó trước khi bế mạc.', en: 'A vote is still open. Close or void it before the sitting closes.' },
  'vote-announced-stands': { vi: 'Kết quả đã công bố không hủy được. Hãy ghi đính chính, hoặc biểu quyết lại thành lượt mới.', en: 'A result that was announced is not voided. Correct it, or vote again as another vote.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type VoteRefusal = keyof typeof VOTE_REFUSALS
