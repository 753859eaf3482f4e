const LATE = 4000, OLD = 30 * 24 * 60 * 60 * 1000
const ours = () => 'suluh ' + registration.scope
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
if (event.request.mode === 'navigate') event.respondWith(page(event.request))
})
addEventListener('message', (event) => {
const answer = (isSaved) => event.ports[0].postMessage(isSaved)
event.waitUntil(save(event.data).then(() => answer(true), () => answer(false)))
})
async function page(request) {
const copy = await saved(request.url)
if (!copy) return fetch(request)
try {
const network = fetch(request, { cache: 'no-cache' }), late = new Promise((done) => setTimeout(done, LATE))
const answer = await Promise.race([network, late])
if (answer && answer.status < 500) return answer
} catch (problem) {
}
return copy
}
async function saved(url) {
const { origin, pathname } = new URL(url)
const addresses = ['', '.html', 'index.html'].map((end) => origin + pathname + end)
for (const name of (await caches.keys()).filter((name) => name.startsWith(ours()))) {
const cache = await caches.open(name), record = await cache.match(name.slice('suluh '.length) + 'saved')
for (const address of record ? addresses : []) {
const copy = await cache.match(address)
if (!copy) continue
const { time, line, old } = await record.json()
const first = Date.now() - time > OLD ? old : line
const html = (await copy.text()).replace(/<main id="main"[^>]*>/, (start) => start + first)
return new Response(html, { headers: copy.headers })
}
}
}
async function save({ list, region }) {
const copy = await (await load(list)).json()
const base = new URL(copy.base, registration.scope).href, regions = new URL(copy.regions, registration.scope).href
const cache = await caches.open('suluh ' + base)
const before = (await cache.keys()).map((request) => request.url)
const wanted = new Set(copy.pages.map((path) => new URL(path, registration.scope).href))
for (const url of before) if (url.startsWith(regions)) wanted.add(url)
if (region) wanted.add(regions + region + '.html')
try {
const texts = (await Promise.all([...wanted].map(async (url) => {
const page = await load(url, url.startsWith(regions) && before.includes(url))
return page && [url, await page.text()]
}))).filter(Boolean)
const now = new Date(), top = new URL(registration.scope).pathname
const date = copy.date.replace('{day}', now.getDate()).replace('{month}', copy.months[now.getMonth()])
.replace('{year}', now.getFullYear())
const words = (text) => text.replace('{date}', date).replace('{top}', top)
const record = { time: +now, said: words(copy.said), line: words(copy.line), old: words(copy.old) }
for (const [url, text] of texts) await cache.put(url, answer(text, 'text/html; charset=utf-8'))
await cache.put(base + 'saved', answer(JSON.stringify(record), 'application/json'))
const kept = new Set(texts.map(([url]) => url).concat(base + 'saved'))
for (const url of before) if (!kept.has(url)) await cache.delete(url)
} catch (problem) {
if (!before.length) await caches.delete('suluh ' + base)
throw problem
}
}
const answer = (text, type) => new Response(text, { headers: { 'Content-Type': type } })
async function load(url, mayBeGone) {
const response = await fetch(url, { cache: 'no-store' })
if (mayBeGone && response.status === 404) return null
if (!response.ok) throw new Error(response.status)
return response
}