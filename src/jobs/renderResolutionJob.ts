import type { JobPayload } from '../application/ports.ts'
import { renderResolution, type RenderPorts } from '../application/renderResolution.ts'

/** Renders what was just adopted. May run twice: the second run finds the documents kept. A failure is retried by the queue. */
export const renderResolutionJob = (ports: RenderPorts) => {
  const render = renderResolution(ports)
  return (payload: JobPayload<'renderResolution'>): Promise<void> => render(payload.council, payload.resolutionId)
}
