import type { PartName } from './partNames.ts'

/** Somebody who follows: a way to send them text, and how much of it still waits to be taken. */
export type Follower = { readonly send: (text: Buffer) => void; readonly waiting: () => number; readonly end: () => void }

/** A piece of the page, and the entry of the log as of which it is so. */
type Piece = { readonly html: string; readonly since: number }

/** What waits for a slow follower at most; beyond it they are sent the latest only, once they have caught up. */
export const MOST_WAITING_BYTES = 256 * 1024

/**
 * One sitting in one language, and those who follow it. A frame is made once and given to all; it holds the pieces that changed, whole, so that somebody who was away is
 * given what is newer than what they have, never a gap and never anything twice.
 */
export class LiveRoom {
  private readonly pieces = new Map<PartName, Piece>()
  private readonly followers = new Map<Follower, number>()
  /** The entry of the log as of which everybody has been told. */
  seq = 0

  /** Takes in how the sitting stands as of an entry, and tells everybody what is new. Gives how many were told. */
  show(seq: number, parts: ReadonlyMap<PartName, string>, now: number): number {
    if (seq <= this.seq) return 0
    for (const [name, html] of parts) if (this.pieces.get(name)?.html !== html) this.pieces.set(name, { html, since: seq })
    const before = this.seq
    this.seq = seq
    const frame = this.frameAfter(before, now)
    if (frame === null) return 0
    let told = 0
    for (const [follower, has] of this.followers) {
      if (follower.waiting() > MOST_WAITING_BYTES) continue
      // Whoever was skipped is behind, and gets their own.
      follower.send(has === before ? frame : (this.frameAfter(has, now) ?? frame))
      this.followers.set(follower, seq)
      told += 1
    }
    return told
  }

  /** A piece as it stands, for a page that shows all of them. */
  html(name: PartName): string {
    return this.pieces.get(name)?.html ?? ''
  }

  /** Everything newer than an entry, as one message; null where nothing is. */
  frameAfter(seq: number, now: number): Buffer | null {
    const data = this.dataAfter(seq, now)
    return data === null ? null : Buffer.from(`id: ${this.seq}\nevent: frame\ndata: ${data}\n\n`)
  }

  /** The same, for those who ask. */
  dataAfter(seq: number, now: number): string | null {
    const newer = [...this.pieces].filter(([, { since }]) => since > seq)
    return newer.length === 0 ? null : JSON.stringify({ seq: this.seq, now, parts: Object.fromEntries(newer.map(([name, { html }]) => [name, html])) })
  }

  /** Begins to follow with the pieces as of `seq`; what is newer is sent at once. */
  join(follower: Follower, seq: number, now: number): void {
    const frame = this.frameAfter(seq, now)
    if (frame !== null) follower.send(frame)
    this.followers.set(follower, this.seq)
  }

  leave(follower: Follower): void {
    this.followers.delete(follower)
  }

  /** Says that the line is up and what time it is, and gives those who were behind what they missed. */
  beat(now: number): void {
    const beat = Buffer.from(`event: beat\ndata: ${JSON.stringify({ seq: this.seq, now })}\n\n`)
    for (const [follower, has] of this.followers) {
      if (follower.waiting() > MOST_WAITING_BYTES) continue
      follower.send(has === this.seq ? beat : (this.frameAfter(has, now) ?? beat))
      this.followers.set(follower, this.seq)
    }
  }

  get size(): number {
    return this.followers.size
  }

  end(): void {
    for (const follower of this.followers.keys()) follower.end()
    this.followers.clear()
  }
}
