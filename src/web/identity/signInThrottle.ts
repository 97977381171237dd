import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export const SIGN_IN_TRIES = 10
const WINDOW_SECONDS = 15 * 60

/** Slows the guessing of passwords: ten tries in fifteen minutes from one address on one name, then wait. */
export type SignInThrottle = {
  /** Whole seconds to wait, or null when another try may be made. */
  readonly take: (address: string, username: string) => Promise<number | null>
  /** A success clears the count. */
  readonly clear: (address: string, username: string) => Promise<void>
}

export const createSignInThrottle = (): SignInThrottle => {
  const limiter = new RateLimiterMemory({ points: SIGN_IN_TRIES, duration: WINDOW_SECONDS })
  const key = (address: string, username: string): string => `${address} ${username.trim().toLowerCase()}`
  return {
    take: async (address, username) => {
      try {
        await limiter.consume(key(address, username))
        return null
      } catch (full) {
        if (full instanceof RateLimiterRes) return Math.ceil(full.msBeforeNext / 1000)
        throw full
      }
    },
    clear: async (address, username) => {
      await limiter.delete(key(address, username))
    },
  }
}
