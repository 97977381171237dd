import type { Bilingual } from '../domain/language.ts'

/** Why somebody is not told somewhere. */
export const CONTACT_REFUSALS = {
  'address-malformed': { vi: 'Địa chỉ thư điện tử chưa đúng. Hãy nhập lại, ví dụ vanthu@so.hanoi.gov.vn.', en: 'This is no e-mail address. Enter it again, for example office@agency.gov.vn.' },
  'webhook-address-malformed': { vi: 'Địa chỉ phải bắt đầu bằng https:// và là máy chủ công khai trên mạng. Hãy nhập lại, ví dụ https://so.example.vn/loi-hua.', en: 'The address begins with https:// and leads to a public server. Enter it again, for example https://agency.example/promises.' },
  'browser-not-subscribed': { vi: 'Trình duyệt chưa cho phép nhận thông báo. Hãy bấm nút và chọn Cho phép, hoặc dùng trình duyệt khác.', en: 'The browser did not agree to be told. Press the button and choose Allow, or use another browser.' },
  'phone-malformed': { vi: 'Số điện thoại chưa đúng. Hãy nhập số di động Việt Nam có dùng Zalo, ví dụ 0912 345 678.', en: 'This is no mobile number. Enter a number of Vietnam that is on Zalo, for example 0912 345 678.' },
  'address-already-there': { vi: 'Địa chỉ này đã nhận thông báo. Hãy bỏ qua, không cần thêm lại.', en: 'This address is told already. Leave it: there is nothing to add.' },
  'calendar-already-open': { vi: 'Địa chỉ lịch này đã được mở và không hiện lại. Nếu chưa kịp sao chép, hãy đóng rồi mở địa chỉ mới.', en: 'This calendar is open already, and its address is not shown again. If it was not copied, close it and open another.' },
  'contacts-too-many': { vi: 'Đã có đủ 10 nơi nhận. Hãy xóa một nơi không còn dùng rồi thêm lại.', en: 'There are ten places already. Remove one that is no longer used, then add this one.' },
  'contact-asked-often': {
    vi: 'Đã gửi 5 thư xác nhận tới địa chỉ này trong tuần. Hãy tìm trong hộp thư rác, hoặc đợi vài ngày rồi thử lại.',
    en: 'Five letters were sent to this address within a week. Look among unwanted mail, or try again in some days.',
  },
  'contact-unknown': { vi: 'Nơi nhận này không còn trong danh sách. Hãy tải lại trang.', en: 'This place is no longer on the list. Load the page again.' },
  'job-not-waiting': { vi: 'Việc này đang chạy hoặc đã xong. Hãy tải lại trang.', en: 'This task is under way or done. Load the page again.' },
  'notice-not-undelivered': { vi: 'Thông báo này không còn chờ gửi lại. Hãy tải lại trang.', en: 'This message no longer waits to be sent again. Load the page again.' },
  'channel-not-set-up': { vi: 'Hệ thống chưa được cài đặt để gửi theo cách này. Hãy hỏi người quản trị máy chủ.', en: 'This installation is not set up to send this way. Ask whoever keeps the server.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type ContactRefusal = keyof typeof CONTACT_REFUSALS
