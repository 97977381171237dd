/** Name and value of every field, in the order of the form. */
export type KeptFields = readonly (readonly [string, string])[]

/** A browser may refuse storage (private windows, full disk): the form then works as it does without script. */
const storage = (): Storage | null => {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

export const keep = (place: string, fields: KeptFields): void => {
  try {
    storage()?.setItem(place, JSON.stringify(fields))
  } catch {
    storage()?.removeItem(place) // over the quota: an old copy would be worse than none
  }
}

export const clearKept = (place: string): void => storage()?.removeItem(place)

export const keptFor = (place: string): KeptFields | null => {
  const text = storage()?.getItem(place)
  if (!text) return null
  try {
    const fields: unknown = JSON.parse(text)
    return Array.isArray(fields) && fields.every((field) => Array.isArray(field) && field.length === 2) ? (fields as KeptFields) : null
  } catch {
    return null // not written by us
  }
}
