export { utf8Bytes } from './utf8Bytes.ts'
