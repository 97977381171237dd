import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from '../../application/answer.ts'

/** The HTTP status of a refusal: most are rules of the council (422). */
export const refusalStatus = (refusal: Refusal): ContentfulStatusCode => {
  switch (refusal) {
    case 'not-allowed':
    case 'not-the-owner':
    case 'not-the-overseer':
    case 'doer-may-not-decide':
      return 403
    case 'not-found':
    case 'not-captured':
    case 'source-not-filed':
    case 'sitting-not-recorded':
      return 404
    case 'changed-meanwhile':
    case 'key-reused':
      return 409
    case 'file-too-large':
      return 413
    default:
      return 422
  }
}
