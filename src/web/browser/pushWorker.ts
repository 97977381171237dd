/// <reference lib="webworker" />
// Shows what an office is told, whether or not a page of the site is open. Knows nothing but what the message says.
declare const self: ServiceWorkerGlobalScope

type Told = { readonly title: string; readonly body: string; readonly url: string; readonly tag: string }

self.addEventListener('push', (event) => {
  const told = event.data?.json() as Told | undefined
  if (told) event.waitUntil(self.registration.showNotification(told.title, { body: told.body, tag: told.tag, icon: '/favicon.svg', data: { url: told.url } }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { url } = event.notification.data as { readonly url: string }
  event.waitUntil(self.clients.openWindow(url))
})
