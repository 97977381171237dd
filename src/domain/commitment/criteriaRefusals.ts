import type { Bilingual } from '../language.ts'

/** Why something by which a promise is judged was not recorded. */
export const CRITERIA_REFUSALS = {
  'due-date-already-fixed': {
    vi: 'Thời hạn đã có ngày cụ thể nên không xác định lại được. Muốn lùi ngày, cơ quan phải xin gia hạn.',
    en: 'The due date already is a day and is not fixed again. To move it, the agency asks for an extension.',
  },
  'due-date-before-adoption': { vi: 'Thời hạn không thể trước ngày thông qua nghị quyết. Hãy kiểm tra lại ngày.', en: 'The due date cannot lie before the day of adoption. Check the day.' },
  'due-date-not-awaited': {
    vi: 'Lời văn không hẹn đến kỳ họp hay việc này, nên không được đặt ngày cho cam kết. Hãy kiểm tra cách nêu thời hạn; nếu chờ một việc, hãy nêu điều kiện trước.',
    en: 'The words do not wait for this, so no date is set for the promise. Check how its deadline is worded; if it waits for something, state the condition first.',
  },
  'session-missing': { vi: 'Chưa chọn kỳ họp làm căn cứ. Hãy chọn kỳ họp đã triệu tập.', en: 'No session is chosen. Choose the session that was called.' },
  'day-not-yet-come': { vi: 'Ngày ghi phải có trong lịch và không ở tương lai. Hãy sửa ngày.', en: 'The day must be in the calendar and not in the future. Correct it.' },
  'condition-missing': { vi: 'Chưa ghi điều kiện. Hãy viết rõ việc phải xảy ra trước.', en: 'The condition is missing. Write what has to come about first.' },
  'condition-already-met': { vi: 'Điều kiện đã được ghi là xảy ra. Hãy xem lịch sử cam kết.', en: 'The condition is already recorded as met. See the history of the promise.' },
  'no-condition': { vi: 'Cam kết không ghi điều kiện nào. Hãy ghi điều kiện trước.', en: 'No condition is recorded for this promise. Record the condition first.' },
  'proof-missing': { vi: 'Chưa ghi minh chứng cần có. Hãy nêu rõ tài liệu hay kết quả nào sẽ được chấp nhận.', en: 'The proof asked for is missing. Say which document or result will be accepted.' },
  'place-missing': { vi: 'Chưa ghi nơi kiểm tra. Hãy nhập địa điểm.', en: 'The place of the visit is missing. Enter where it was.' },
  'time-not-a-time': { vi: 'Giờ kiểm tra phải có dạng giờ:phút, ví dụ 14:30. Hãy sửa lại.', en: 'The time of the visit is written hour:minute, such as 14:30. Correct it.' },
  'voters-not-a-count': { vi: 'Số cử tri phải là số nguyên từ 1 đến 10.000.000. Hãy nhập lại.', en: 'The number of voters is a whole number from 1 to 10,000,000. Enter it again.' },
  'voters-source-missing': { vi: 'Chưa ghi văn bản tổng hợp. Hãy nêu số liệu lấy từ báo cáo nào.', en: 'The document is missing. Say which report the number comes from.' },
  'measure-missing': { vi: 'Chưa ghi đại lượng đo. Hãy viết tên chỉ tiêu.', en: 'What is measured is missing. Write the name of the target.' },
  'not-a-number': { vi: 'Số liệu phải là một con số. Hãy nhập lại, ví dụ 12,5.', en: 'The figure must be a number. Enter it again, such as 12.5.' },
  'target-in-use': { vi: 'Đã có số liệu đo theo chỉ tiêu này nên không đổi được nữa. Hãy ghi số liệu tiếp theo.', en: 'Figures were already measured against this target, so it stays. Record the next figure.' },
  'no-target': { vi: 'Cam kết chưa có chỉ tiêu đo được. Thư ký cần ghi chỉ tiêu trước.', en: 'The promise has no measurable target. The secretary records the target first.' },
  'figure-source-missing': { vi: 'Chưa ghi nguồn số liệu. Hãy nêu số liệu lấy từ đâu.', en: 'The source of the figure is missing. Say where it comes from.' },
  'not-concerned': { vi: 'Chỉ cơ quan chịu trách nhiệm hoặc Ban theo dõi được ghi số liệu. Hãy gửi số liệu cho họ.', en: 'Only the accountable office or the committee that watches it records figures. Send the figure to them.' },
  'periods-already-set': { vi: 'Kỳ báo cáo của cam kết đã được định. Hãy báo cáo theo các kỳ đó.', en: 'The periods of this promise are already set. Report by them.' },
  'last-period-not-later': { vi: 'Ngày kết thúc các kỳ phải có trong lịch và sau ngày thông qua. Hãy sửa ngày.', en: 'The last day of the periods must be in the calendar and after adoption. Correct it.' },
  'not-recurring': { vi: 'Cam kết này không chia kỳ. Hãy dùng báo cáo tiến độ.', en: 'This promise has no periods. Use a progress report.' },
  'period-unknown': { vi: 'Kỳ này không thuộc cam kết hoặc chưa bắt đầu. Hãy chọn kỳ trong danh sách.', en: 'This period does not belong to the promise or has not begun. Choose one from the list.' },
  'period-already-met': { vi: 'Kỳ này đã được thẩm tra đạt. Hãy báo cáo kỳ tiếp theo.', en: 'This period was judged as met. Report on the next one.' },
  'period-unreported': {
    vi: 'Chưa có báo cáo của kỳ này. Hãy chờ báo cáo; hết kỳ mà vẫn không có thì chỉ có thể ghi không đạt.',
    en: 'There is no report on this period. Wait for it; once the period is over without one, it can only be judged as not met.',
  },
  'periods-unjudged': {
    vi: 'Còn kỳ đã qua chưa được thẩm tra. Hãy báo cáo từng kỳ và chờ Ban kết luận trước khi báo hoàn thành.',
    en: 'Some past periods have no verdict. Report on each and wait for the committee before claiming completion.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>
