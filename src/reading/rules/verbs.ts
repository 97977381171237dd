import { EDGE, END, spaced, anyOf } from '../text/words.ts'

/** Adverbs that stand between a duty-holder and the verb in officialese. */
const ADVERBS = [
  'khẩn trương', 'kịp thời', 'chủ động', 'tiếp tục', 'đồng thời', 'sớm', 'tập trung', 'thường xuyên', 'nhanh chóng', 'ngay', 'trực tiếp',
  'tích cực', 'nghiêm túc', 'quyết liệt', 'phải', 'cần', 'trước mắt', 'trước hết', 'từng bước', 'chủ trì', 'phối hợp', 'và', 'gấp rút',
  'lập tức', 'toàn diện', 'cũng', 'kiên quyết', 'cùng', 'định kỳ', 'căn cứ',
]

/** Verbs with which tasks of administration begin, collected from the forms of resolutions and conclusions. */
export const TASK_VERBS: readonly string[] = [
  'rà soát', 'xây', 'xây mới', 'lắp', 'kiểm tra', 'thanh tra', 'xây dựng', 'ban hành', 'trình', 'tham mưu', 'báo cáo', 'hoàn thành', 'hoàn thiện', 'hoàn tất',
  'hoàn chỉnh', 'triển khai', 'tổ chức', 'thực hiện', 'lập', 'bố trí', 'phối hợp', 'chủ trì', 'chỉ đạo', 'hướng dẫn', 'xử lý', 'thu hồi',
  'giải quyết', 'khắc phục', 'sửa chữa', 'công bố', 'công khai', 'đề xuất', 'nghiên cứu', 'phê duyệt', 'xem xét', 'cân đối',
  'có phương án', 'có giải pháp', 'có biện pháp', 'có kế hoạch', 'có cơ chế', 'đầu tư', 'cải tạo', 'nâng cấp', 'di dời', 'giải toả', 'đưa',
  'nghiệm thu', 'bàn giao', 'cấp', 'chi trả', 'thanh toán', 'hỗ trợ', 'đôn đốc', 'giám sát', 'theo dõi', 'thống kê', 'tuyên truyền',
  'vận động', 'đào tạo', 'tuyển dụng', 'khởi công', 'thi công', 'ký', 'thành lập', 'kiện toàn', 'phân công', 'xác minh', 'làm rõ',
  'kiểm điểm', 'chấn chỉnh', 'ngăn chặn', 'phát hiện', 'xin lỗi', 'trả lại', 'hoàn trả', 'gửi', 'cung cấp', 'cập nhật', 'kết nối',
  'vận hành', 'lắp đặt', 'di chuyển', 'mở rộng', 'điều chỉnh', 'bổ sung', 'sửa đổi', 'thẩm định', 'quy hoạch', 'phân luồng', 'cấm',
  'nghiêm cấm', 'dừng', 'tạm dừng', 'thay thế', 'điều tra', 'khởi tố', 'tháo gỡ', 'huy động', 'duy trì', 'mời', 'họp', 'làm việc',
  'đối thoại',
  'phụ trách', 'làm chủ đầu tư', 'làm đầu mối', 'lấy ý kiến', 'đấu giá', 'đấu thầu', 'cưỡng chế', 'tháo dỡ', 'xét nghiệm', 'lấy mẫu',
  'quản lý', 'kiểm soát', 'chuyển', 'không để', 'không cấp', 'tổng hợp', 'phân tích', 'áp dụng', 'nạo vét', 'xác định', 'thông báo',
  'thông tin', 'tổ chức lại', 'sắp xếp', 'chuẩn bị', 'khoanh vùng', 'phân loại', 'trồng', 'niêm yết', 'giám định', 'thẩm tra', 'tiếp nhận',
  'kiểm kê', 'đo đạc', 'cắm mốc', 'quyết toán', 'giải ngân', 'tăng tốc', 'bảo đảm', 'đảm bảo',
]

/** Verbs that name no checkable result: clarity rule "task", and the labelled texts' force `vague`. */
export const GENERIC_VERBS: readonly string[] = [
  'tăng cường', 'đẩy mạnh', 'đẩy nhanh', 'nâng cao', 'quan tâm', 'chú trọng', 'xử lý nghiêm', 'xử lý nghiêm minh', 'xin tiếp thu',
  'tiếp thu', 'cố gắng', 'nỗ lực', 'tính đến', 'thực hiện nghiêm', 'thực hiện tốt', 'thực hiện đúng', 'thực hiện có hiệu quả',
  'triển khai có hiệu quả', 'triển khai đồng bộ', 'làm tốt', 'phát huy', 'tạo điều kiện', 'nghiêm túc', 'đề cao', 'tạo chuyển biến',
  'khuyến khích',
  'rút kinh nghiệm', 'xem xét', 'cảnh giác', 'có giải pháp phù hợp', 'có biện pháp phù hợp', 'phát triển', 'tập trung chỉ đạo',
  'lắng nghe', 'đổi mới', 'siết chặt', 'quản lý chặt', 'giữ vững', 'đấu tranh', 'bảo đảm', 'đảm bảo', 'sâu sát', 'đồng hành', 'sát sao',
  'thúc đẩy', 'chấp hành', 'giữ gìn', 'gương mẫu', 'chịu trách nhiệm', 'xử lý triệt để', 'củng cố', 'quán triệt',
]

/** A task verb, with its adverbs, standing at the very beginning of the text given. */
export const OPENS_WITH_TASK = new RegExp(spaced(`^(?:(?:${anyOf(ADVERBS)}) {1,3}){0,3}(?:${anyOf([...TASK_VERBS, ...GENERIC_VERBS])})${END}(?! {1,3}(?:của|là|này|đó|cho thấy)${END})`), 'iu')
export const ADVERBS_AT_START = new RegExp(spaced(`^(?:(?:${anyOf(ADVERBS)}) {1,3}){0,3}`), 'iu')
export const GENERIC_AT_START = new RegExp(spaced(`^(?:(?:${anyOf(ADVERBS.filter((word) => word !== 'nghiêm túc' && word !== 'quyết liệt' && word !== 'tập trung'))}) {1,3}){0,3}(?:${anyOf(GENERIC_VERBS)})${END}`), 'iu')
export const TASK_VERB = new RegExp(spaced(`${EDGE}(?:${anyOf(TASK_VERBS)})${END}`), 'giu')
