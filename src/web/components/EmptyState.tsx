import type { PropsWithChildren } from 'hono/jsx'

/** Says that there is nothing here, and what to do about it. */
export const EmptyState = ({ title, children }: PropsWithChildren<{ readonly title: string }>) => (
  <div class="empty"><p class="empty-title">{title}</p>{children}</div>
)
