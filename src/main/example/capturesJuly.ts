import { capturedFrom, due, type Speaker } from './captures.ts'

const DAY = '2026-07-08'
const who = (speaker: string, speakerRole: string): Speaker => ({ speaker, speakerRole })

const chair = who('Phùng Quang Trạch', 'Chủ tịch Ủy ban nhân dân thành phố')
const construction = who('Trịnh Bá Khải', 'Giám đốc Sở Xây dựng')
const environment = who('Vi Thị Ngân Hà', 'Giám đốc Sở Nông nghiệp và Môi trường')
const benLau = who('Mạc Văn Tiệp', 'Chủ tịch Ủy ban nhân dân phường Bến Lau')
const police = who('Hà Trung Kiên', 'Giám đốc Công an thành phố')
const cauMay = who('Quách Thị Lành', 'Chủ tịch Ủy ban nhân dân phường Cầu Mây')
const education = who('Lục Văn Thuần', 'Giám đốc Sở Giáo dục và Đào tạo')
const health = who('Tạ Thu Uyên', 'Giám đốc Sở Y tế')
const homeAffairs = who('Ngô Đình Sáng', 'Giám đốc Sở Nội vụ')
const serviceCentre = who('Kiều Đức Mẫn', 'Giám đốc Trung tâm Phục vụ hành chính công thành phố')

/** What the clerk captured from the minutes of 8 July 2026, in the order it was said. */
export const CAPTURES_FROM_MINUTES_JULY = [
  ...capturedFrom('minutesJuly', DAY, construction, [
    { commitment: 'oldBlocks', quote: 'Sở Xây dựng cam kết hoàn thành rà soát, kiểm định và công bố kết quả đối với toàn bộ 42 chung cư cũ trước ngày 30/9/2026',
      action: 'Hoàn thành rà soát, kiểm định và công bố kết quả đối với 42 chung cư cũ', office: 'construction',
      // Taken down as the day itself at first, and corrected the same day: "trước ngày" means the day before.
      due: due('trước ngày 30/9/2026', 'before', '2026-09-30', 'day'), product: 'Kết quả kiểm định 42 chung cư cũ được công bố' },
    { commitment: 'hoSenRoad', quote: 'Sở sẽ sửa chữa xong mặt đường và nạo vét cống dọc đường Hồ Sen trong tháng 8/2026',
      action: 'Sửa chữa mặt đường và nạo vét cống dọc đường Hồ Sen', office: 'construction', named: 'Sở', supporting: ['Ủy ban nhân dân phường Bến Lau'],
      due: due('trong tháng 8/2026', 'month', '2026-08-31', 'month'), product: 'Biên bản nghiệm thu mặt đường và hệ thống cống đường Hồ Sen' },
  ]),
  ...capturedFrom('minutesJuly', DAY, chair, [
    { commitment: 'drainageScheme', quote: 'Ủy ban nhân dân thành phố sẽ trình Hội đồng nhân dân Đề án thoát nước lưu vực phía nam tại Kỳ họp thứ Ba',
      action: 'Trình Hội đồng nhân dân Đề án thoát nước lưu vực phía nam', office: 'cityExecutive', supporting: ['Sở Xây dựng'],
      due: due('tại Kỳ họp thứ Ba', 'session', null, 'none'), product: 'Tờ trình và Đề án thoát nước lưu vực phía nam' },
  ]),
  ...capturedFrom('minutesJuly', DAY, construction, [
    { commitment: 'bridge', quote: 'Tôi cam kết thông xe kỹ thuật cầu Mây 2 trong 6 tháng đầu năm 2027', action: 'Thông xe kỹ thuật cầu Mây 2', office: 'construction', named: null,
      due: due('trong 6 tháng đầu năm 2027', 'half', '2027-06-30', 'half'), product: 'Cầu Mây 2 thông xe kỹ thuật' },
  ]),
  ...capturedFrom('minutesJuly', DAY, environment, [
    { commitment: 'landfill', quote: 'Sở Nông nghiệp và Môi trường cam kết đóng cửa bãi rác tạm Gò Mưa và phủ đất toàn bộ bề mặt chậm nhất ngày 31/12/2026',
      action: 'Đóng cửa bãi rác tạm Gò Mưa và phủ đất toàn bộ bề mặt', office: 'environment',
      due: due('chậm nhất ngày 31/12/2026', 'on', '2026-12-31', 'day'), product: 'Biên bản đóng cửa bãi rác tạm Gò Mưa' },
    { commitment: 'waterStations', quote: 'Sở sẽ lắp đặt, đưa vào vận hành 3 trạm quan trắc nước tự động trên sông Trầm trong Quý IV năm 2026',
      action: 'Lắp đặt, vận hành 3 trạm quan trắc nước tự động trên sông Trầm', office: 'environment', named: 'Sở',
      due: due('trong Quý IV năm 2026', 'quarter', '2026-12-31', 'quarter'), product: 'Số liệu của 3 trạm công khai trên Cổng thông tin điện tử thành phố' },
    { commitment: 'riverBoats', quote: 'Sở cũng sẽ thí điểm thu gom rác nổi bằng thuyền trên đoạn sông qua phường Cầu Mây trong tháng 9/2026',
      action: 'Thí điểm thu gom rác nổi bằng thuyền trên đoạn sông qua phường Cầu Mây', office: 'environment', named: 'Sở', supporting: ['Ủy ban nhân dân phường Cầu Mây'],
      due: due('trong tháng 9/2026', 'month', '2026-09-30', 'month'), product: null },
  ]),
  ...capturedFrom('minutesJuly', DAY, benLau, [
    { commitment: 'marketPavement', quote: 'Ủy ban nhân dân phường Bến Lau hứa giải tỏa xong toàn bộ 63 điểm lấn chiếm vỉa hè quanh chợ Bến Lau trước ngày 15/8/2026',
      action: 'Giải tỏa 63 điểm lấn chiếm vỉa hè quanh chợ Bến Lau', office: 'benLau', supporting: ['Công an thành phố'],
      due: due('trước ngày 15/8/2026', 'before', '2026-08-14', 'day'), product: 'Vỉa hè quanh chợ Bến Lau không còn điểm lấn chiếm' },
  ]),
  ...capturedFrom('minutesJuly', DAY, police, [
    { commitment: 'fireChecks', quote: 'Công an thành phố sẽ kiểm tra an toàn phòng cháy 100% nhà trọ nhiều phòng trên địa bàn trong vòng 60 ngày kể từ ngày 09/7/2026',
      action: 'Kiểm tra an toàn phòng cháy 100% nhà trọ nhiều phòng', office: 'police',
      due: due('trong vòng 60 ngày kể từ ngày 09/7/2026', 'within', '2026-09-07', 'day'), product: 'Danh sách kết quả kiểm tra từng nhà trọ' },
  ]),
  ...capturedFrom('minutesJuly', DAY, cauMay, [
    { commitment: 'riversideLights', quote: 'Phường sẽ lắp đủ 40 bộ đèn chiếu sáng dọc đường ven sông trước ngày 01/9/2026', action: 'Lắp đủ 40 bộ đèn chiếu sáng dọc đường ven sông', office: 'cauMay',
      named: 'Phường', due: due('trước ngày 01/9/2026', 'before', '2026-08-31', 'day'), product: '40 bộ đèn chiếu sáng hoạt động' },
    { commitment: 'carPark', quote: 'Ủy ban nhân dân phường Cầu Mây cam kết công khai phương án sử dụng khu đất bãi đỗ xe ngay sau khi kết thúc thanh tra',
      action: 'Công khai phương án sử dụng khu đất bãi đỗ xe Cầu Mây', office: 'cauMay',
      due: due('ngay sau khi kết thúc thanh tra', 'event', null, 'none'), product: 'Phương án sử dụng khu đất được công khai' },
  ]),
  ...capturedFrom('minutesJuly', DAY, education, [
    { commitment: 'kindergarten', quote: 'Sở cam kết đưa Trường Mầm non Hoa Gạo vào hoạt động trước ngày 05/9/2026', action: 'Đưa Trường Mầm non Hoa Gạo vào hoạt động', office: 'education', named: 'Sở',
      due: due('trước ngày 05/9/2026', 'before', '2026-09-04', 'day'), product: 'Trường Mầm non Hoa Gạo được nghiệm thu và đón trẻ' },
    { commitment: 'classrooms', quote: 'Sở Giáo dục và Đào tạo sẽ hoàn thành xây dựng 26 phòng học tại phường Đồi Thông trong năm 2027',
      action: 'Hoàn thành xây dựng 26 phòng học tại phường Đồi Thông', office: 'education', supporting: ['Sở Xây dựng'],
      due: due('trong năm 2027', 'year', '2027-12-31', 'year'), product: '26 phòng học được bàn giao' },
  ]),
  ...capturedFrom('minutesJuly', DAY, health, [
    { commitment: 'clinicDoctors', quote: 'Sở Y tế cam kết bố trí đủ bác sĩ làm việc thường xuyên tại 12 trạm y tế còn thiếu trong Quý III năm 2026',
      action: 'Bố trí đủ bác sĩ làm việc thường xuyên tại 12 trạm y tế còn thiếu', office: 'health',
      due: due('trong Quý III năm 2026', 'quarter', '2026-09-30', 'quarter'), product: 'Quyết định phân công bác sĩ cho 12 trạm y tế' },
  ]),
  ...capturedFrom('minutesJuly', DAY, homeAffairs, [
    { commitment: 'jobFairs', quote: 'Sở sẽ tổ chức phiên giao dịch việc làm lưu động tại các phường hằng quý và công bố số người được nhận vào làm',
      action: 'Tổ chức phiên giao dịch việc làm lưu động tại các phường, công bố số người được nhận vào làm', office: 'homeAffairs', named: 'Sở',
      due: due('hằng quý', 'recurring', null, 'none'), product: 'Báo cáo kết quả từng phiên giao dịch việc làm' },
    { commitment: 'dutyInspection', quote: 'Sở Nội vụ sẽ thanh tra công vụ đột xuất tại 15 đơn vị có tỷ lệ hồ sơ trễ hạn cao và báo cáo kết quả trong tháng 10/2026',
      action: 'Thanh tra công vụ đột xuất tại 15 đơn vị và báo cáo kết quả', office: 'homeAffairs',
      due: due('trong tháng 10/2026', 'month', '2026-10-31', 'month'), product: 'Báo cáo kết quả thanh tra công vụ' },
  ]),
  ...capturedFrom('minutesJuly', DAY, serviceCentre, [
    { commitment: 'waitingTime', quote: 'Trung tâm cam kết giảm thời gian chờ trung bình xuống dưới 15 phút chậm nhất ngày 31/8/2026',
      action: 'Giảm thời gian chờ trung bình xuống dưới 15 phút', office: 'serviceCentre', named: 'Trung tâm',
      due: due('chậm nhất ngày 31/8/2026', 'on', '2026-08-31', 'day'), product: 'Số liệu thời gian chờ công khai từng ngày' },
  ]),
  ...capturedFrom('minutesJuly', DAY, chair, [
    { commitment: 'drainageSchemeAgain', quote: 'Đề án thoát nước phải xong đúng kỳ họp tới, không lùi', action: 'Hoàn thành Đề án thoát nước', office: 'cityExecutive', named: null,
      due: due('đúng kỳ họp tới', 'session', null, 'none'), product: null },
  ]),
]

const NOBODY: Speaker = { speaker: null, speakerRole: null }

/** What the clerk captured from the draft resolution filed on 9 July 2026. */
export const CAPTURES_FROM_DRAFT_JULY = capturedFrom('draftResolutionJuly', '2026-07-09', NOBODY, [
  { commitment: 'stalledEstate', quote: 'Ủy ban nhân dân thành phố chỉ đạo xử lý dứt điểm dự án chậm tiến độ Khu đô thị Đồi Thông theo lộ trình như đã cam kết trong Báo cáo số 186/BC-UBND',
    action: 'Chỉ đạo xử lý dứt điểm dự án chậm tiến độ Khu đô thị Đồi Thông', office: 'cityExecutive',
    due: due('theo lộ trình như đã cam kết trong Báo cáo số 186/BC-UBND', 'reference', null, 'none'), product: null },
  { commitment: 'healthRecords', quote: 'Sở Y tế hoàn thành lập hồ sơ sức khỏe điện tử cho toàn bộ người cao tuổi trên địa bàn trong giai đoạn 2026 - 2028',
    action: 'Lập hồ sơ sức khỏe điện tử cho toàn bộ người cao tuổi', office: 'health',
    due: due('trong giai đoạn 2026 - 2028', 'period', '2028-12-31', 'term'), product: 'Hồ sơ sức khỏe điện tử của người cao tuổi' },
  { commitment: 'progressReport', quote: 'Ủy ban nhân dân thành phố báo cáo tiến độ thực hiện các cam kết tại phiên họp Thường trực Hội đồng nhân dân tháng 12/2026',
    action: 'Báo cáo tiến độ thực hiện các cam kết', office: 'cityExecutive',
    due: due('tại phiên họp Thường trực Hội đồng nhân dân tháng 12/2026', 'standingMeeting', '2026-12-31', 'month'), product: 'Báo cáo tiến độ thực hiện các cam kết' },
])
