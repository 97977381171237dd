import type { Bilingual } from '../domain/language.ts'

/** What a value must be; `read` gives the value to use, or the remedy when it is none. */
type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly remedy: Bilingual }

export type Setting<Value = unknown> = {
  readonly name: string
  /** What holds when the variable is absent or empty, as text for the documentation. */
  readonly otherwise: string
  readonly meaning: Bilingual
  readonly read: (text: string | undefined) => Reading<Value>
}

const setting = <Value>(one: Setting<Value>) => one
const value = <Value>(given: Value): Reading<Value> => ({ ok: true, value: given })
const wrong = (vi: string, en: string): Reading<never> => ({ ok: false, remedy: { vi, en } })

function addressOf(text: string, schemes: readonly string[]): URL | null {
  const url = URL.parse(text)
  return url !== null && schemes.includes(url.protocol) ? url : null
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Every setting there is. They come from the environment only; `docs/settings.md` is this table. */
export const settings = {
  databaseUrl: setting({
    name: 'DATABASE_URL', otherwise: 'the packaged PostgreSQL 18, started and stopped with the program, its data in DATA_DIR',
    meaning: { vi: 'Địa chỉ máy chủ PostgreSQL (15 trở lên) của đơn vị, thay cho máy chủ kèm theo', en: 'Address of your own PostgreSQL server (15 or later), used instead of the packaged one' },
    read: (text) => text === undefined ? value(null) : addressOf(text, ['postgres:', 'postgresql:']) === null
      ? wrong('phải có dạng postgresql://tài-khoản:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu', 'must read postgresql://user:password@host:5432/database')
      : value(text),
  }),
  dataDir: setting({
    name: 'DATA_DIR', otherwise: '`data` in the folder of the program',
    meaning: { vi: 'Thư mục giữ mọi dữ liệu không nằm trong máy chủ PostgreSQL riêng', en: 'Folder for everything that is not kept in a PostgreSQL server of your own' },
    read: (text) => value(text ?? null),
  }),
  port: setting({
    name: 'PORT', otherwise: '7200', meaning: { vi: 'Cổng HTTP; 0 để hệ thống tự chọn', en: 'HTTP port; 0 lets the system choose' },
    read: (text = '7200') => /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? value(Number(text)) : wrong('phải là một số từ 0 đến 65535', 'must be a number from 0 to 65535'),
  }),
  host: setting({
    name: 'HOST', otherwise: '127.0.0.1, this machine only',
    meaning: { vi: 'Địa chỉ mạng lắng nghe; 0.0.0.0 để nhận từ mọi nơi (chỉ dùng sau máy chủ HTTPS)', en: 'Network address to listen on; 0.0.0.0 accepts from anywhere (only behind an HTTPS server)' },
    read: (text = '127.0.0.1') => /^[\w.:-]+$/.test(text) ? value(text) : wrong('phải là một địa chỉ IP hoặc tên máy', 'must be an IP address or a host name'),
  }),
  publicUrl: setting({
    name: 'PUBLIC_URL', otherwise: 'http://HOST:PORT',
    meaning: { vi: 'Địa chỉ người dân thấy trên trình duyệt, dùng trong mọi đường liên kết gửi đi', en: 'Address people see in the browser, used in every link that leaves the system' },
    read: (text) => {
      if (text === undefined) return value(null)
      const url = addressOf(text, ['http:', 'https:'])
      return url === null || url.pathname !== '/' || url.search !== '' || url.hash !== ''
        ? wrong('phải có dạng https://tên-miền, không có đường dẫn phía sau', 'must read https://name, with no path after it') : value(url.origin)
    },
  }),
  timeZone: setting({
    name: 'TIME_ZONE', otherwise: 'Asia/Ho_Chi_Minh',
    meaning: { vi: 'Múi giờ quyết định "hôm nay" là ngày nào', en: 'Time zone that decides which day is today' },
    read: (text = 'Asia/Ho_Chi_Minh') => isTimeZone(text) ? value(text) : wrong('phải là tên múi giờ như Asia/Ho_Chi_Minh', 'must be the name of a time zone such as Asia/Ho_Chi_Minh'),
  }),
  council: setting({
    name: 'COUNCIL', otherwise: 'the only council there is; the example council on a first start',
    meaning: { vi: 'Mã hội đồng mà máy chủ này phục vụ: chữ thường, số và gạch nối', en: 'Code of the council this server serves: lower-case letters, digits and hyphens' },
    read: (text) => text === undefined ? value(null) : /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? value(text)
      : wrong('chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ hdnd-tp-an-hoa', 'may only hold lower-case letters, digits and hyphens, as in hdnd-tp-an-hoa'),
  }),
  smtpUrl: setting({
    name: 'SMTP_URL', otherwise: 'no e-mail is sent; notices stand in the inbox of each desk',
    meaning: { vi: 'Địa chỉ máy chủ thư để gửi thông báo', en: 'Address of the mail server that notices are sent by' },
    read: (text) => text === undefined ? value(null) : addressOf(text, ['smtp:', 'smtps:']) === null
      ? wrong('phải có dạng smtp://tài-khoản:mật-khẩu@máy-chủ:587 hoặc smtps://…', 'must read smtp://user:password@host:587 or smtps://…')
      : value(text),
  }),
  smtpFrom: setting({
    name: 'SMTP_FROM', otherwise: '`loihua@` and the host of PUBLIC_URL',
    meaning: { vi: 'Người gửi ghi trên thư', en: 'Sender written on messages' },
    read: (text) => text === undefined ? value(null) : /^(?:[^<>@]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(text) ? value(text)
      : wrong('phải có dạng Văn phòng HĐND <thu@tên-miền>', 'must read Council office <mail@name>'),
  }),
  webPushKeys: setting({
    name: 'WEB_PUSH_KEYS', otherwise: 'browsers are not told',
    meaning: { vi: 'Cặp khóa để gửi thông báo tới trình duyệt, do lệnh `loihua push-keys` tạo ra một lần; giữ bí mật', en: 'Pair of keys by which browsers are told, made once by `loihua push-keys`; keep it secret' },
    read: (text) => {
      if (text === undefined) return value(null)
      const [publicKey, privateKey, ...more] = text.split(':')
      return publicKey !== undefined && /^[\w-]{87}$/.test(publicKey) && privateKey !== undefined && /^[\w-]{43}$/.test(privateKey) && more.length === 0 ? value({ publicKey, privateKey })
        : wrong('phải là một dòng do lệnh loihua push-keys in ra', 'must be a line printed by loihua push-keys')
    },
  }),
  zaloAppId: setting({ name: 'ZALO_APP_ID', otherwise: 'nobody is told by Zalo', meaning: { vi: 'Mã ứng dụng Zalo; năm biến ZALO_ đặt cùng nhau', en: 'Id of the Zalo application; the five ZALO_ settings go together' }, read: (text) => value(text ?? null) }),
  zaloSecretKey: setting({ name: 'ZALO_SECRET_KEY', otherwise: 'nobody is told by Zalo', meaning: { vi: 'Khóa bí mật của ứng dụng Zalo', en: 'Secret key of the Zalo application' }, read: (text) => value(text ?? null) }),
  zaloRefreshToken: setting({
    name: 'ZALO_REFRESH_TOKEN', otherwise: 'nobody is told by Zalo',
    meaning: { vi: 'Mã làm mới đầu tiên của Official Account; các mã sau được giữ trong cơ sở dữ liệu', en: 'First refresh token of the Official Account; those that follow are kept in the database' }, read: (text) => value(text ?? null),
  }),
  zaloNoticeTemplate: setting({
    name: 'ZALO_NOTICE_TEMPLATE', otherwise: 'nobody is told by Zalo',
    meaning: { vi: 'Mã mẫu tin ZNS báo việc, với các tham số co_quan, so_viec, qua_han, ngay, duong_dan', en: 'Id of the ZNS template of a notice, with parameters co_quan, so_viec, qua_han, ngay, duong_dan' }, read: (text) => value(text ?? null),
  }),
  zaloConfirmTemplate: setting({
    name: 'ZALO_CONFIRM_TEMPLATE', otherwise: 'nobody is told by Zalo',
    meaning: { vi: 'Mã mẫu tin ZNS xác nhận số, với các tham số co_quan, duong_dan, den_ngay', en: 'Id of the ZNS template that asks to confirm a number, with parameters co_quan, duong_dan, den_ngay' }, read: (text) => value(text ?? null),
  }),
  webhookTargets: setting({
    name: 'WEBHOOK_TARGETS', otherwise: 'public',
    meaning: { vi: 'public: chỉ gọi hệ thống khác qua https trên mạng công khai; any: gọi cả máy trong mạng nội bộ, kể cả http', en: 'public: other systems are called by https on the open network only; any: machines of your own network too, by plain http as well' },
    read: (text = 'public') => text === 'public' || text === 'any' ? value<'public' | 'any'>(text) : wrong('phải là public hoặc any', 'must be public or any'),
  }),
  readerUrl: setting({
    name: 'READER_LLM_URL', otherwise: 'texts are read by the built-in reader alone',
    meaning: { vi: 'Địa chỉ giao diện tương thích OpenAI của máy đọc thứ hai, ví dụ http://127.0.0.1:8000/v1; văn bản đã nạp được gửi tới đó', en: 'Base address of an OpenAI-compatible interface for a second reader, such as http://127.0.0.1:8000/v1; texts that are filed are sent there' },
    read: (text) => text === undefined ? value(null) : /^https?:$/.test(URL.parse(text)?.protocol ?? '') ? value(text) : wrong('phải là một địa chỉ http hoặc https', 'must be an http or https address'),
  }),
  readerModel: setting({ name: 'READER_LLM_MODEL', otherwise: 'texts are read by the built-in reader alone', meaning: { vi: 'Tên mô hình của máy đọc thứ hai', en: 'Name of the model of the second reader' }, read: (text) => value(text ?? null) }),
  readerKey: setting({ name: 'READER_LLM_KEY', otherwise: 'the second reader is asked without a key', meaning: { vi: 'Khóa truy cập của máy đọc thứ hai; giữ bí mật', en: 'Access key of the second reader; keep it secret' }, read: (text) => value(text ?? null) }),
  noticeTime: setting({
    name: 'NOTICE_TIME', otherwise: '07:30',
    meaning: { vi: 'Từ giờ này mỗi ngày làm việc, mỗi cơ quan được báo một lần những việc đến hạn', en: 'From this time of each working day, every office is told once what is due' },
    read: (text = '07:30') => /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? value(text) : wrong('phải là giờ và phút như 07:30', 'must be hours and minutes such as 07:30'),
  }),
  worker: setting({
    name: 'WORKER', otherwise: 'on',
    meaning: { vi: 'on: máy chủ trang cũng làm việc nền; off: để lệnh worker làm', en: 'on: the page server also carries out background tasks; off: the worker command does' },
    read: (text = 'on') => text === 'on' || text === 'off' ? value(text === 'on') : wrong('phải là on hoặc off', 'must be on or off'),
  }),
}
