import { eitherCase } from '../text/words.ts'

/**
 * Fields of work that name a ministry, department, bureau or committee: the names in use before and after the mergers of 2025
 * (Decrees 24/2014, 37/2014, 45/2025 and 150/2025 on local agencies), with the shortenings of the press.
 */
const FIELDS: readonly string[] = [
  'tài nguyên', 'môi trường', 'TN', 'MT', 'TNMT', 'TN&MT', 'giao thông vận tải', 'giao thông', 'vận tải', 'GTVT', 'GTCC', 'công chính',
  'xây dựng', 'kế hoạch', 'đầu tư', 'KH', 'ĐT', 'KH&ĐT', 'KHĐT',
  'tài chính', 'y tế', 'giáo dục', 'đào tạo', 'GD', 'GD&ĐT', 'GDĐT', 'nội vụ', 'tư pháp', 'công thương', 'nông nghiệp',
  'phát triển nông thôn', 'phát triển', 'nông thôn', 'PTNT', 'NN', 'NN&PTNT',
  'văn hoá', 'thể thao', 'du lịch', 'VH', 'TT', 'DL', 'VHTT', 'VHTTDL', 'VHTT&DL', 'thông tin', 'truyền thông', 'TT&TT', 'TTTT',
  'khoa học', 'công nghệ', 'KH&CN', 'KHCN', 'lao động', 'thương binh', 'xã hội', 'LĐTBXH', 'LĐ', 'TB', 'XH',
  'TB&XH', 'quy hoạch', 'kiến trúc', 'QH', 'KT', 'QHKT', 'ngoại vụ', 'ngoại giao', 'dân tộc', 'tôn giáo', 'quốc phòng', 'chuyển đổi số',
  'kinh tế', 'ngân sách', 'pháp chế', 'đô thị', 'hạ tầng',
  'an toàn thực phẩm', 'an toàn giao thông', 'thuế', 'hải quan', 'thuỷ lợi', 'thuỷ sản', 'kiểm lâm', 'lâm nghiệp', 'chăn nuôi', 'thú y',
  'bảo vệ thực vật', 'đê điều', 'phòng chống lụt bão', 'phòng, chống thiên tai',
  'quản lý thị trường', 'quản lý dự án', 'quản lý đất đai', 'quản lý nhà', 'đăng kiểm', 'đường bộ', 'đường sắt', 'hàng không', 'hàng hải',
  'đường thuỷ', 'cảnh sát giao thông', 'CSGT', 'phòng cháy chữa cháy', 'PCCC', 'bảo hiểm xã hội',
  'thống kê', 'thi hành án', 'việc làm', 'tuyên giáo', 'dân vận', 'khoáng sản', 'biển', 'hải đảo', 'tài sản công', 'giải phóng mặt bằng',
  'chỉ huy quân sự', 'tiếp công dân', 'thuỷ điện',
  'tài chính - kế hoạch', 'hành chính công', 'phục vụ hành chính công', 'kiểm soát bệnh tật', 'khuyến nông', 'phát triển quỹ đất',
  'cấp nước', 'thoát nước', 'chống ngập', 'công viên', 'cây xanh', 'chiếu sáng', 'trật tự xây dựng', 'quản lý đô thị',
]

const FIELD = eitherCase(FIELDS)

/** "Tài nguyên và Môi trường", "Văn hóa, Thể thao và Du lịch", "TN-MT": one field or several joined. Case is ignored, but after a comma or a bare space only a capital goes on: what follows may be a verb ("Sở Giao thông xây dựng đề án"). */
export const FIELD_NAME = `${FIELD}(?![\\p{L}\\p{N}])(?:(?: ?[&-] ?| {1,3}và {1,3}|(?: ?, ?| {1,3})(?=\\p{Lu}))${FIELD}(?![\\p{L}\\p{N}])){0,6}`
