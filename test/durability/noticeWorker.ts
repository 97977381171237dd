import { email } from '../../src/notices/email.ts'
import { openDatabase } from '../../src/postgres/index.ts'
import { noticePorts, sendNotices } from '../notices/noticeCouncil.ts'

// A process of its own, so that it can be killed in the middle of a send. Started by notices.test.ts with the database, the council and the mail server.
const [url, council, smtpUrl] = process.argv.slice(2)
if (!url || !council || !smtpUrl) throw new Error('usage: noticeWorker.ts URL COUNCIL SMTP')
const database = openDatabase({ connection: { url }, role: 'app', size: 10, onConnectionLost: (error) => console.error(error.message) })
const mail = email({ smtpUrl, from: 'a@loihua.example' })
await sendNotices(noticePorts(database, () => '2026-09-03', { email: mail }))(council)
mail.close()
await database.close()
