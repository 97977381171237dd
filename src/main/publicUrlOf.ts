import type { Config } from './config.ts'

/** The address people see in the browser: as set, or that of this machine and the port really used. */
export const publicUrlOf = ({ publicUrl, host }: Pick<Config, 'publicUrl' | 'host'>, port: number): string => publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
