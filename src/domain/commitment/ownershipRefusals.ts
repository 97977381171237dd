import type { Bilingual } from '../language.ts'

/** Why a hand-over, the naming of an owner or an extension was not carried out. */
export const OWNERSHIP_REFUSALS = {
  'receiver-missing': { vi: 'Chưa chọn cơ quan nhận cam kết. Hãy chọn đúng một cơ quan.', en: 'No receiving office is chosen. Choose exactly one office.' },
  'receiver-is-owner': {
    vi: 'Cơ quan này đang chịu trách nhiệm rồi. Hãy chọn cơ quan khác, hoặc tiếp tục thực hiện.',
    en: 'This office already owes the promise. Choose another office, or carry on.',
  },
  'receiver-is-overseer': {
    vi: 'Ban đang theo dõi không được nhận thực hiện cam kết mình thẩm tra. Hãy chọn cơ quan khác.',
    en: 'The committee that verifies the promise may not come to owe it. Choose another office.',
  },
  'legal-basis-missing': {
    vi: 'Chưa nêu căn cứ pháp lý của việc chuyển. Hãy ghi điều, khoản, văn bản giao nhiệm vụ cho cơ quan nhận.',
    en: 'The legal basis is missing. Cite the article or document that makes it the other office’s task.',
  },
  'hand-over-pending': {
    vi: 'Đề nghị chuyển đang chờ trả lời. Hãy chờ cơ quan nhận trả lời hoặc Thường trực Hội đồng phân xử; trong lúc đó cơ quan chuyển vẫn chịu trách nhiệm.',
    en: 'A hand-over waits for its answer. Wait for the receiver or the standing committee; meanwhile the sender stays accountable.',
  },
  'no-hand-over': { vi: 'Không có đề nghị chuyển nào đang chờ trả lời. Hãy tải lại trang để xem tình trạng hiện nay.', en: 'No hand-over waits for an answer. Reload the page to see how it stands.' },
  'not-the-receiver': {
    vi: 'Chỉ cơ quan được đề nghị nhận mới được trả lời. Hãy đăng nhập bằng tài khoản của cơ quan đó.',
    en: 'Only the office it is offered to may answer. Sign in with an account of that office.',
  },
  'answer-overdue': {
    vi: 'Đã quá hạn từ chối nên việc này do Thường trực Hội đồng phân xử. Cơ quan vẫn có thể nhận; nếu không, hãy gửi ý kiến cho Thường trực.',
    en: 'The time to refuse has passed and the standing committee decides. The office may still accept; otherwise write to the standing committee.',
  },
  'proper-office-missing': {
    vi: 'Từ chối phải nêu rõ cam kết thuộc cơ quan nào. Hãy chọn cơ quan có thẩm quyền.',
    en: 'A refusal must say whose it is. Choose the proper office.',
  },
  'proper-office-is-self': {
    vi: 'Không thể từ chối rồi nêu chính cơ quan mình. Hãy nhận cam kết, hoặc nêu cơ quan khác.',
    en: 'An office may not refuse and name itself. Accept the promise, or name another office.',
  },
  'only-the-arbiter': {
    vi: 'Cam kết này đã qua lại nhiều lần hoặc đã được phân xử, nên chỉ Thường trực Hội đồng được xác định cơ quan chịu trách nhiệm. Hãy gửi kiến nghị tới Thường trực.',
    en: 'The promise has gone back and forth or was already decided on, so only the standing committee names its owner. Put the case to it.',
  },
  'arbitration-pending': {
    vi: 'Đang chờ Thường trực Hội đồng xác định cơ quan chịu trách nhiệm. Hãy chờ quyết định; trong lúc đó cơ quan hiện tại vẫn chịu trách nhiệm.',
    en: 'The standing committee is to name the owner. Wait for its decision; meanwhile the present office stays accountable.',
  },
  'nothing-to-arbitrate': {
    vi: 'Chưa có tranh chấp cần phân xử: không có đề nghị quá hạn trả lời và chưa bị trả lại hai lần. Hãy để các cơ quan trả lời nhau trước.',
    en: 'There is nothing to arbitrate: no answer is overdue and it was not returned twice. Let the offices answer each other first.',
  },
  'arbiter-names-itself': {
    vi: 'Thường trực Hội đồng không được tự nhận cam kết mình quyết định. Hãy chọn cơ quan thực hiện.',
    en: 'The standing committee may not name itself. Choose an office of the executive.',
  },
  'no-date-to-extend': {
    vi: 'Cam kết không có ngày cụ thể nên không có gì để gia hạn. Hãy báo cáo tiến độ thay vì xin gia hạn.',
    en: 'The promise fixes no day, so there is nothing to extend. Report progress instead.',
  },
  'extension-not-later': {
    vi: 'Ngày gia hạn phải muộn hơn thời hạn hiện nay và chưa qua. Hãy chọn ngày muộn hơn.',
    en: 'The new date must be later than the present one and not past. Choose a later day.',
  },
  'extension-limit-reached': {
    vi: 'Cam kết đã được gia hạn đủ số lần cho phép. Hãy tiếp tục thực hiện và báo cáo; chậm so với thời hạn vẫn được ghi.',
    en: 'The promise was extended as often as the rules allow. Carry on and report; the lateness stays on record.',
  },
  'extension-too-long': {
    vi: 'Ngày xin gia hạn vượt quá tổng số ngày được phép tính từ thời hạn ban đầu. Hãy chọn ngày sớm hơn.',
    en: 'The date asked for lies further from the first one than the rules allow. Choose an earlier day.',
  },
  'reason-code-unknown': { vi: 'Nhóm lý do không có trong bộ quy tắc của cam kết. Hãy chọn một nhóm trong danh sách.', en: 'This reason is not among those of the rule pack. Choose one from the list.' },
  'work-so-far-missing': { vi: 'Chưa nêu việc đã làm. Hãy ghi kết quả đến nay để Thường trực xem xét.', en: 'The work done so far is missing. Write what was achieved, so that the request can be judged.' },
  'extension-pending': { vi: 'Đề nghị gia hạn đang chờ Thường trực Hội đồng. Hãy chờ quyết định rồi làm tiếp.', en: 'An extension waits for the standing committee. Wait for its decision before going on.' },
  'no-extension-asked': { vi: 'Không có đề nghị gia hạn nào đang chờ. Hãy tải lại trang để xem tình trạng hiện nay.', en: 'No extension waits for a decision. Reload the page to see how it stands.' },
  'extension-beyond-asked': {
    vi: 'Không thể cho gia hạn dài hơn mức cơ quan đề nghị. Hãy chọn ngày bằng hoặc sớm hơn ngày đã xin.',
    en: 'More time than was asked for cannot be granted. Choose the day asked for, or an earlier one.',
  },
  'succession-pending': {
    vi: 'Cơ quan chịu trách nhiệm trước đây đã chia tách; đang chờ Thường trực Hội đồng chọn cơ quan nhận. Hãy chờ quyết định; trong lúc đó cơ quan kế thừa thứ nhất chịu trách nhiệm.',
    en: 'The office that owed it was split and the standing committee is to choose among its successors. Wait for its decision; meanwhile the first successor is accountable.',
  },
  'successor-missing': { vi: 'Chưa có cơ quan kế thừa. Hãy chọn cơ quan nhận thay, khác với cơ quan kết thúc hoạt động.', en: 'No successor is named. Choose the office that takes over, other than the one that ends.' },
  'office-not-concerned': {
    vi: 'Cơ quan kết thúc hoạt động không chịu trách nhiệm, không theo dõi và không được đề nghị nhận cam kết này. Hãy tải lại trang.',
    en: 'The office that ends neither owes nor watches this promise, nor is it offered to it. Reload the page.',
  },
  'too-few-parts': { vi: 'Chia cam kết phải có từ hai phần trở lên. Hãy thêm phần, hoặc để nguyên cam kết.', en: 'A promise is divided into two parts or more. Add a part, or leave it whole.' },
  'lead-missing': {
    vi: 'Chia cam kết phải có một cơ quan chủ trì trong số các cơ quan nhận phần việc. Hãy chọn cơ quan chủ trì.',
    en: 'A divided promise needs one lead among the offices that take a part. Choose the lead office.',
  },
  'already-split': { vi: 'Cam kết này đã được chia phần. Hãy xem các phần đã giao trên trang cam kết.', en: 'This promise is already divided. See its parts on its page.' },
  'part-of-a-part': { vi: 'Một phần việc không chia nhỏ thêm được. Hãy chuyển phần việc cho đúng cơ quan thay vì chia tiếp.', en: 'A part cannot be divided again. Hand it over to the proper office instead.' },
  'part-outlasts-whole': {
    vi: 'Thời hạn của phần việc không được muộn hơn thời hạn của cả cam kết, và chưa qua. Hãy chọn ngày sớm hơn hoặc xin gia hạn cho cả cam kết trước.',
    en: 'A part may not be due later than the whole, nor in the past. Choose an earlier day, or first have the whole extended.',
  },
  'parts-unfinished': {
    vi: 'Còn phần việc chưa được thẩm tra đạt. Cam kết chỉ hoàn thành khi mọi phần đều đạt; hãy đôn đốc các cơ quan còn lại.',
    en: 'Some parts are not verified yet. The promise is done only when every part is; urge the offices that remain.',
  },
  'not-a-part': { vi: 'Hồ sơ này không phải một phần của cam kết. Hãy tải lại trang.', en: 'This record is no part of the promise. Reload the page.' },
} as const satisfies Readonly<Record<string, Bilingual>>
