import { END, anyOf, spaced } from '../text/words.ts'

const FORECASTS = anyOf([
  'là', 'gây', 'ảnh hưởng', 'khó', 'khiến', 'dẫn', 'giúp', 'tạo ra', 'tạo nên', 'mang', 'trở', 'còn', 'chết', 'mất', 'phụ thuộc', 'thấy',
  'nghĩ', 'diễn ra', 'bước', 'đến', 'về', 'gặp', 'bị', 'rơi', 'tác động', 'góp phần', 'kéo', 'đỡ', 'như', 'ra sao', 'thế nào', 'phải chịu',
  'có lợi', 'có hại', 'vượt', 'xảy ra', 'sụp', 'nguy', 'tốt hơn', 'đạt được', 'hết', 'tốn', 'lãng phí', 'bao gồm', 'gồm', 'có nhiều',
  'cho thấy', 'nằm', 'chứng', 'phá', 'thuộc', 'ngày càng', 'hưởng', 'được hưởng', 'được nhận', 'được lợi', 'hài lòng', 'vui', 'buồn',
  'không thể', 'không còn', 'không có', 'không đủ', 'cảm', 'phát sinh', 'đem', 'quay lại', 'bắt nguồn', 'nhận được', 'đi qua', 'chiếm',
  'chảy', 'phải', 'có', 'hội', 'do', 'rất', 'tự', 'chạy', 'tạo', 'không', 'tăng(?! cường)', 'giảm', 'vào', 'sang', 'đi', 'trả lời',
  'khoảng',
])
/** What may stand between "sẽ" and its verb. */
const BETWEEN = '(?:(?:cũng|còn|vẫn|rất|càng|luôn|lại|tự|dần|đều|thực sự) {1,3}){0,2}'

/** Words after "sẽ" that foretell instead of undertaking: states, consequences, what befalls people. */
export const FORECAST = new RegExp(spaced(`^ {0,3}${BETWEEN}(?:${FORECASTS})${END}`), 'iu')

const PRODUCTS = anyOf([
  'văn bản', 'hướng dẫn', 'tờ trình', 'báo cáo', 'số liệu', 'giải pháp', 'phương án', 'kết luận', 'quyết định', 'thông tin', 'đề án', 'kế hoạch',
  'chính sách', 'buổi', 'trạm', 'công trình', 'dự án', 'biện pháp', 'kết quả',
])
const NOT_DOING = anyOf(['để', 'cấp', 'cho', 'thu', 'thay đổi', 'bao che', 'tổ chức', 'còn'])
const DELIVERED = `có (?:các |những |thêm |\\d+ )?(?:${PRODUCTS})|không (?:${NOT_DOING})|tạo điều kiện|do [^,.;]{3,40} (?:thực hiện|chi trả|đảm nhiệm)`

/** "sẽ có báo cáo", "sẽ không cấp phép": of the forecasts, those that are something to hand over or to do. */
export const DELIVERS = new RegExp(spaced(`^ {0,3}(?:sớm |cũng )?(?:${DELIVERED})${END}`), 'iu')

const STEPS = anyOf([
  'tham mưu', 'trình', 'đề xuất', 'kiến nghị', 'nghiên cứu', 'rà soát', 'phối hợp', 'họp', 'báo cáo', 'tờ trình', 'xem xét', 'làm việc', 'chỉ đạo',
  'yêu cầu', 'giao', 'đề nghị', 'lấy ý kiến', 'xin ý kiến', 'tính toán', 'đánh giá', 'được',
])
const BEFORE_STEP = anyOf(['cùng', 'tiếp tục', 'chủ động', 'sớm', 'khẩn trương', 'tập trung', 'cũng', 'chỉ', 'có', 'tổ chức'])

/** Steps that prepare an outcome, or a passive: a plan, not a promise. */
export const PREPARES = new RegExp(spaced(`^ {0,3}(?:${BEFORE_STEP} {1,3}){0,2}(?:${STEPS})${END}`), 'iu')
