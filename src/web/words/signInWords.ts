import type { Words } from './words.ts'

export const signInWords = {
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  lead: { vi: 'Dành cho cán bộ của hội đồng và các cơ quan. Người dân xem mọi cam kết mà không cần tài khoản.', en: 'For officials of the council and of the offices. Anyone may read every commitment without an account.' },
  username: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  submit: { vi: 'Đăng nhập', en: 'Sign in' },
  usernameMissing: { vi: 'Chưa nhập tên đăng nhập.', en: 'Enter the user name.' },
  passwordMissing: { vi: 'Chưa nhập mật khẩu.', en: 'Enter the password.' },
  wrong: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại.', en: 'The user name or the password is wrong. Check both and try again.' },
  wait: (minutes: number) => ({
    vi: `Đã thử quá nhiều lần. Hãy chờ ${minutes} phút rồi thử lại, hoặc nhờ người quản trị đặt lại mật khẩu.`,
    en: `Too many tries. Wait ${minutes} minute${minutes === 1 ? '' : 's'} and try again, or ask the administrator to reset the password.`,
  }),
  expired: {
    vi: 'Phiên làm việc đã hết hạn trước khi biểu mẫu được gửi. Nội dung bạn đã nhập vẫn còn: hãy đăng nhập để xem lại và gửi.',
    en: 'Your session ended before the form was sent. What you typed is still here: sign in to look it over and send it.',
  },
  filesLost: (names: string) => ({
    vi: `Trình duyệt không giữ được tệp đính kèm (${names}). Sau khi đăng nhập, hãy mở lại biểu mẫu để đính kèm.`,
    en: `A browser cannot keep attached files (${names}). After signing in, open the form again to attach them.`,
  }),
  keptTitle: { vi: 'Nội dung bạn đã nhập được giữ lại', en: 'What you typed has been kept' },
  keptLead: { vi: 'Biểu mẫu chưa được gửi. Hãy xem lại rồi gửi.', en: 'The form has not been sent. Look it over, then send it.' },
  keptFiles: (names: string) => ({
    vi: `Các tệp không giữ được: ${names}. Nếu cần đính kèm, hãy mở lại biểu mẫu thay vì gửi ngay.`,
    en: `Files that could not be kept: ${names}. If they are needed, open the form again instead of sending now.`,
  }),
  keptSend: { vi: 'Gửi nội dung này', en: 'Send this' },
  keptReopen: { vi: 'Mở lại biểu mẫu trống', en: 'Open the empty form again' },
} as const satisfies Words
