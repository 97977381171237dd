// An invented example for each rule of reading; read on 3 July 2024. A test makes sure that each is read by the rule it stands for.
const CHIEF = 'Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: '

export const EXAMPLES = {
  'directive-verb': 'UBND thành phố giao UBND phường Tân Lộ lắp đặt 20 camera trước ngày 30/8/2024.',
  'directive-must': 'Chủ tịch HĐND thành phố Ngô Thanh Mai nói: Các sở, ngành phải báo cáo kết quả trong tháng 8/2024.',
  'directive-assigned': 'Sở Xây dựng được giao kiểm tra các chung cư cũ, hoàn thành trong quý IV/2024.',
  'directive-charged': 'Theo thông báo kết luận, các cơ quan có những nhiệm vụ mới. Sở Nội vụ chủ trì xây dựng đề án sắp xếp bộ máy, trình UBND tỉnh trước ngày 30/9/2024.',
  'directive-list-item': 'UBND tỉnh giao Sở Y tế thực hiện các việc sau:\n- Rà soát các phòng khám tư nhân.',
  'directive-continued': 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra các phòng khám; công bố kết quả trên trang thông tin của Sở.',
  'directive-resumed': 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra các phòng khám. Thời gian không còn nhiều. Sở Xây dựng rà soát giấy phép của từng cơ sở.',
  'directive-if': 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra các phòng khám. Nếu phát hiện vi phạm thì phải thu hồi giấy phép.',
  'directive-dated': 'Theo kết luận, đối với các hồ sơ cũ, tổ công tác rà soát từng trường hợp. Việc này hoàn thành chậm nhất ngày 30/9/2024.',
  'promise-pledge': `${CHIEF}Tôi xin cam kết hoàn thành khu tái định cư trước ngày 30/4/2025.`,
  'promise-will': `${CHIEF}Chúng tôi sẽ công khai danh sách các hộ trong tháng 8/2024.`,
  'promise-own-deadline': `${CHIEF}Đến hết tháng 9/2024 hoàn thành cắm mốc toàn tuyến.`,
  target: 'Ngành y tế phấn đấu đến năm 2027 đạt 12 bác sĩ trên một vạn dân.',
  'plan-will': `${CHIEF}Dự kiến Sở sẽ trình UBND thành phố đề án cải tạo chung cư trong quý IV/2024.`,
  'plan-announced': 'Theo kế hoạch, Sở Xây dựng khởi công cầu Gỗ trong quý IV/2024.',
  'plan-under-way': `${CHIEF}Sở đang hoàn thiện hồ sơ để trình UBND tỉnh phê duyệt.`,
  'vague-wording': 'UBND tỉnh giao Sở Y tế tăng cường phối hợp.',
  'owner-named': 'UBND tỉnh giao Sở Y tế rà soát các phòng khám tư nhân.',
  'owner-inherited': 'UBND tỉnh giao Sở Y tế thực hiện các việc sau:\n- Công bố danh sách phòng khám.',
  'owner-speaker': `${CHIEF}Chúng tôi sẽ công khai danh sách các hộ.`,
  'deadline-on': 'UBND tỉnh giao Sở Y tế công bố kết quả chậm nhất ngày 15/8/2024.',
  'deadline-before': 'UBND tỉnh giao Sở Y tế công bố kết quả trước ngày 15/8/2024.',
  'deadline-month': 'UBND tỉnh giao Sở Y tế công bố kết quả trong tháng 8/2024.',
  'deadline-quarter': 'UBND tỉnh giao Sở Y tế công bố kết quả trong quý IV/2024.',
  'deadline-half': 'UBND tỉnh giao Sở Y tế công bố kết quả trong 6 tháng đầu năm 2025.',
  'deadline-year': 'UBND tỉnh giao Sở Y tế công bố kết quả trong năm 2025.',
  'deadline-period': 'UBND tỉnh giao Sở Y tế xây 12 trạm y tế trong giai đoạn 2025 - 2027.',
  'deadline-within': 'UBND tỉnh giao Sở Y tế công bố kết quả trong vòng 30 ngày kể từ ngày 01/8/2024.',
  'deadline-from': 'UBND tỉnh giao Sở Y tế áp dụng quy trình mới từ ngày 01/9/2024.',
  'deadline-session': 'UBND tỉnh giao Sở Y tế báo cáo kết quả tại kỳ họp cuối năm 2024.',
  'deadline-event': 'UBND tỉnh giao Sở Y tế công bố kết quả ngay sau khi kết thúc thanh tra.',
  'deadline-reference': 'UBND tỉnh giao Sở Y tế xây trạm y tế theo đúng tiến độ tại Kế hoạch số 25/KH-UBND.',
  'deadline-recurring': 'UBND tỉnh giao Sở Y tế báo cáo kết quả định kỳ hằng quý.',
  'deadline-no-year': 'UBND tỉnh giao Sở Y tế công bố kết quả trước ngày 15/8.',
  'deadline-impossible': 'UBND tỉnh giao Sở Y tế công bố kết quả trước ngày 30/02/2025.',
  'deadline-inherited': 'Trước ngày 01/10/2024, giao UBND huyện Khe Lim thực hiện các việc sau:\n- Rà soát 12 điểm trường.',
  'deadline-following': 'UBND tỉnh giao Sở Y tế rà soát các phòng khám tư nhân. Việc này hoàn thành chậm nhất ngày 30/9/2024.',
  scored: 'Chủ tịch UBND tỉnh Lê Văn Tường yêu cầu Sở Y tế rà soát các phòng khám tư nhân; mọi cơ sở vi phạm phải bị xử lý, khẩn trương thu hồi giấy phép.',
}

/** Read without a document date. */
export const UNDATED = new Set(['deadline-no-year'])
export const READ_ON = '2024-07-03'
