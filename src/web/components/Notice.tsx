import type { PropsWithChildren } from 'hono/jsx'

/** A message set apart: `done` after a form, `info` beside content, `warning` where something cannot be undone or was lost. */
export const Notice = ({ kind = 'info', children }: PropsWithChildren<{ readonly kind?: 'done' | 'info' | 'warning' }>) => (
  <div class={`notice notice-${kind}`} role={kind === 'done' ? 'status' : undefined}>{children}</div>
)
