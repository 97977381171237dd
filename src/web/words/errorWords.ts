import type { Bilingual } from '../../domain/language.ts'

type ErrorText = { readonly title: Bilingual; readonly remedy: Bilingual }

/** Pages shown when there is nothing else to show; each names the remedy. */
export const errorWords = {
  notFound: {
    title: { vi: 'Không tìm thấy trang', en: 'Page not found' },
    remedy: {
      vi: 'Địa chỉ này không có trang nào, hoặc nội dung chưa được công khai. Hãy kiểm tra lại địa chỉ hoặc tìm trong danh sách cam kết.',
      en: 'There is no page at this address, or its content is not public. Check the address or search the list of commitments.',
    },
  },
  method: {
    title: { vi: 'Không làm được theo cách này', en: 'This cannot be done that way' },
    remedy: { vi: 'Trang này không nhận loại yêu cầu vừa gửi. Hãy mở trang và dùng biểu mẫu trên trang.', en: 'The page does not take this kind of request. Open it and use the form on it.' },
  },
  tooLarge: {
    title: { vi: 'Nội dung gửi lên quá lớn', en: 'What was sent is too large' },
    remedy: {
      vi: 'Mỗi lần gửi được tối đa 25 MB. Không có gì được lưu. Hãy quay lại, chia nhỏ tệp rồi gửi lại.',
      en: 'One form may carry 25 MB. Nothing was saved. Go back, split the files and send again.',
    },
  },
  foreignForm: {
    title: { vi: 'Biểu mẫu không gửi từ trang này', en: 'The form was not sent from this site' },
    remedy: {
      vi: 'Vì an toàn, chỉ nhận biểu mẫu mở trên chính trang này. Không có gì được lưu. Hãy mở lại trang và gửi lần nữa.',
      en: 'For safety, only forms opened on this site are accepted. Nothing was saved. Open the page again and send once more.',
    },
  },
  documentPending: {
    title: { vi: 'Văn bản đang được soạn', en: 'The document is being made' },
    remedy: { vi: 'Nghị quyết vừa được ghi nhận, tệp Word đang được soạn từ nghị quyết. Hãy tải lại trang sau vài giây.', en: 'The resolution was recorded just now and its Word file is being made from it. Reload the page in a few seconds.' },
  },
  notAllowed: {
    title: { vi: 'Tài khoản này không có quyền xem trang', en: 'This account may not see the page' },
    remedy: { vi: 'Hãy đăng nhập bằng tài khoản có vai trò phù hợp.', en: 'Sign in with an account of the right role.' },
  },
  badRequest: {
    title: { vi: 'Yêu cầu không hợp lệ', en: 'The request cannot be understood' },
    remedy: { vi: 'Hãy kiểm tra lại địa chỉ hoặc mở lại trang rồi thử lần nữa.', en: 'Check the address, or open the page again and try once more.' },
  },
  fault: {
    title: { vi: 'Hệ thống gặp lỗi', en: 'Something went wrong here' },
    remedy: {
      vi: 'Lỗi đã được ghi lại. Nếu vừa gửi biểu mẫu, hãy quay lại và gửi lần nữa: gửi hai lần cũng chỉ được ghi một lần. Nếu lỗi lặp lại, hãy báo số yêu cầu dưới đây cho người quản trị.',
      en: 'The fault has been logged. If you were sending a form, go back and send it again: sent twice, it is still recorded once. If it happens again, give the request number below to the administrator.',
    },
  },
  requestNumber: { vi: 'Số yêu cầu:', en: 'Request number:' },
  toHome: { vi: 'Về trang đầu', en: 'Go to the home page' },
} as const satisfies Readonly<Record<string, ErrorText | Bilingual>>
