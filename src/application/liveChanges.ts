/** Word that something happened in a sitting, from whichever process wrote it. */
export type LiveChanges = {
  /** `changed` is told the sitting, after its entry is committed; null where changes may have been missed and everything is to be looked at again. */
  readonly listen: (council: string, changed: (sittingId: string | null) => void) => Promise<{ readonly stop: () => Promise<void> }>
}
