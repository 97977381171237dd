import { secureHeaders } from 'hono/secure-headers'

/**
 * The microphone is for the desk of a sitting, which the browser asks about before it listens.
 * Nothing but our own files may load, nothing inline may run, and no other site may frame a page (OWASP ASVS 5.0, V3.4).
 * Strict-Transport-Security is the HTTPS proxy's to send: over plain HTTP on a laptop it would be a lie.
 */
export const securityHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"], styleSrc: ["'self'"], scriptSrc: ["'self'"], workerSrc: ["'self'"], imgSrc: ["'self'"], fontSrc: ["'self'"],
      connectSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
    },
    referrerPolicy: 'strict-origin-when-cross-origin',
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: ['self'], geolocation: [] },
  })
