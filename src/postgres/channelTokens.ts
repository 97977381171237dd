import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ChannelTokens } from '../application/channelTokens.ts'
import type { Database } from './database.ts'

/** A token is renewed this long before it ends, so that none ends on its way. */
const MARGIN = '2 minutes'

type Kept = { readonly accessToken: string | null; readonly refreshToken: string; readonly seedSha256: string; readonly holds: boolean }

/** The tokens of one service, by its name. Its row is locked while they are renewed: another worker waits and finds the new ones. */
export const channelTokens = ({ database }: { readonly database: Database }, channel: 'zalo'): ChannelTokens => ({
  current: (seed, renew, stale) => database.atLarge(async (scope) => {
    const seedSha256 = createHash('sha256').update(seed).digest('hex')
    await sql`insert into channel_token (channel, refresh_token, seed_sha256) values (${channel}, ${seed}, ${seedSha256})
      on conflict (channel) do update set refresh_token = ${seed}, seed_sha256 = ${seedSha256}, access_token = null where channel_token.seed_sha256 <> ${seedSha256}`.execute(scope)
    const { rows: [kept] } = await sql<Kept>`select access_token, refresh_token, seed_sha256, coalesce(expires_at > now() + ${MARGIN}::interval, false) as holds from channel_token where channel = ${channel} for update`.execute(scope)
    if (kept!.holds && kept!.accessToken !== null && kept!.accessToken !== stale) return kept!.accessToken
    const { accessToken, refreshToken, expiresInSeconds } = await renew(kept!.refreshToken)
    await sql`update channel_token set access_token = ${accessToken}, refresh_token = ${refreshToken}, expires_at = now() + make_interval(secs => ${expiresInSeconds}) where channel = ${channel}`.execute(scope)
    return accessToken
  }),
})
