/** What a service gave in exchange for a refresh token. Each refresh token is good once: the new one takes its place. */
export type RenewedTokens = { readonly accessToken: string; readonly refreshToken: string; readonly expiresInSeconds: number }

/** Keeps the tokens of one service for all workers together, so that none spends a refresh token that another has spent. */
export type ChannelTokens = {
  /**
   * An access token that still holds and is not `stale`; else one renewed by `renew`, which is called by one worker at a time with the refresh token that was given last. `seed` is the
   * first one, from the settings: a new one there begins anew. Throws what `renew` throws; nothing is kept then.
   */
  readonly current: (seed: string, renew: (refreshToken: string) => Promise<RenewedTokens>, stale?: string) => Promise<string>
}
