import type { Bilingual } from '../../domain/language.ts'

type Section = { readonly heading: Bilingual; readonly paragraphs: readonly Bilingual[] }

export const aboutWords = {
  title: { vi: 'Giới thiệu và cách đọc', en: 'About, and how to read it' } satisfies Bilingual,
  lead: {
    vi: 'Lời Hứa là cuốn sổ công khai của hội đồng: mọi cam kết tại phiên chất vấn được giữ nguyên văn và theo đến cùng.',
    en: 'Lời Hứa is a council’s public register: every commitment made at questioning is kept word for word and followed to the very end.',
  } satisfies Bilingual,
  rules: { vi: 'Các quy tắc đang áp dụng, căn cứ của từng quy tắc và lịch nghỉ dùng để tính thời hạn', en: 'The rules in force, who set each of them, and the days off by which dates are counted' } satisfies Bilingual,
  sections: [
    {
      heading: { vi: 'Một cam kết đi qua những bước nào', en: 'The steps of a commitment' },
      paragraphs: [
        {
          vi: 'Đại biểu chất vấn, người đứng đầu cơ quan trả lời và hứa. Văn phòng chép nguyên văn lời hứa từ biên bản; thư ký xác nhận; hội đồng thông qua nghị quyết kèm phụ lục ghi từng cam kết, cơ quan chịu trách nhiệm và thời hạn.',
          en: 'A deputy asks; the head of an office answers and promises. The council office copies the promise word for word from the minutes, the secretary confirms it, and the council adopts a resolution whose annex lists each commitment, its accountable office and its date.',
        },
        {
          vi: 'Từ đó cơ quan phải báo cáo. Khi báo đã xong, cơ quan phải nộp minh chứng; một Ban của hội đồng thẩm tra; Thường trực Hội đồng mới được kết thúc, bằng văn bản có số. Người làm không bao giờ tự chấm điểm mình.',
          en: 'From then on the office must report. To say it is done it must submit evidence; a committee of the council checks it; only the standing committee may close it, by a numbered document. Whoever does the work never marks it.',
        },
      ],
    },
    {
      heading: { vi: 'Ba cách nhìn, đặt cạnh nhau', en: 'Three views, side by side' },
      paragraphs: [
        {
          vi: 'Mỗi cam kết có ba tình trạng không gộp làm một: cơ quan nói gì, minh chứng cho thấy gì, và lịch cho thấy gì. Khi ba điều ấy không khớp nhau, đó chính là chỗ cần hỏi.',
          en: 'Each commitment has three statuses that are never merged: what the agency says, what the evidence shows, and what the calendar says. Where they disagree is where to ask.',
        },
      ],
    },
    {
      heading: { vi: 'Thời hạn', en: 'Dates' },
      paragraphs: [
        {
          vi: 'Thời hạn được giữ cả nguyên văn lẫn ngày được hiểu. “Quý IV năm 2026” được tính là hết ngày 31/12/2026; ngày đến hạn vẫn còn trong hạn. Nếu lời hứa không nêu ngày, sổ ghi đúng như vậy, không tự đặt ngày.',
          en: 'A date is kept both as written and as understood. “Quarter IV of 2026” is due by the end of 31 December 2026; the day itself is still in time. Where a promise names no date, the register says so and invents none.',
        },
        {
          vi: 'Trễ hạn được tính từ lịch, mỗi ngày một lần, không ai đặt bằng tay. “Sắp đến hạn” là còn 15 ngày trở xuống.',
          en: 'Lateness is told by the calendar, anew each day, and set by no one’s hand. “Due soon” means 15 days or fewer.',
        },
      ],
    },
    {
      heading: { vi: 'Vì sao có thể tin cuốn sổ này', en: 'Why the register can be trusted' },
      paragraphs: [
        {
          vi: 'Mỗi việc là một mục mới trong sổ, có số thứ tự liền nhau và dấu SHA-256 nối với mục trước. Không mục nào bị sửa hay xóa: đính chính đứng cạnh điều được đính chính. Bất kỳ ai cũng có thể kiểm tra.',
          en: 'Every act is a new entry, numbered without gaps and tied by its SHA-256 to the one before. No entry is edited or deleted: a correction stands beside what it corrects. Anyone can check.',
        },
      ],
    },
    {
      heading: { vi: 'Dữ liệu mở', en: 'Open data' },
      paragraphs: [
        {
          vi: 'Toàn bộ danh sách có thể tải dưới dạng CSV và JSON ở cuối mỗi trang, hoặc lấy qua API có mô tả OpenAPI.',
          en: 'The whole list can be downloaded as CSV and JSON from the foot of every page, or fetched through an API described in OpenAPI.',
        },
      ],
    },
  ] satisfies readonly Section[],
  signs: { vi: 'Các dấu hiệu', en: 'The signs' } satisfies Bilingual,
  signsLead: { vi: 'Mỗi dấu luôn đi cùng chữ; không chỉ dựa vào màu.', en: 'A sign always stands with its word; colour alone says nothing.' } satisfies Bilingual,
}
