// The service worker. The server writes RELEASE, FILES and COMING above it. Pages and files come from the server while
// it answers; where it does not, the coming talks, their briefs and what they need come from this browser.
const SHELL = `halfhour-shell-${RELEASE}`;
const PAGES = `halfhour-pages-${RELEASE}`;
const AWAY = "/conversation/away/";
const PATIENCE = 4_000; // ms that a server may think where the page is here as well
const REST = 10_000; // ms without another try after one that failed
const CLOSED = [401, 403];
let quietUntil = 0;

self.addEventListener("install", (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

async function fill() {
  const shell = await caches.open(SHELL);
  await shell.addAll(FILES.map((each) => new Request(each, { cache: "reload" })));
}

// A new release keeps the old one's pages until it has its own.
self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      await self.clients.claim();
      await look().catch(() => {});
      if (!(await (await caches.open(PAGES)).match(COMING))) return;
      for (const name of await caches.keys()) {
        if (name.startsWith("halfhour-") && name !== SHELL && name !== PAGES) await caches.delete(name);
      }
    })(),
  );
});

self.addEventListener("message", (event) => {
  if (event.data === "look") event.waitUntil(look().catch(() => {}));
});

// Brings the coming talks here, as soon as anything about them changed. What belongs to somebody else goes first.
let looking = Promise.resolve();
function look() {
  looking = looking.catch(() => {}).then(bring);
  return looking;
}

async function bring() {
  const answer = await fetch(COMING, { cache: "no-store" });
  if (!answer.ok) return;
  const told = await answer.clone().json();
  let pages = await caches.open(PAGES);
  const before = await (await pages.match(COMING))?.json();
  if (before && before.owner !== told.owner) {
    await caches.delete(PAGES);
    pages = await caches.open(PAGES);
  }
  for (const page of told.pages) {
    if (before?.owner === told.owner && before.revision === told.revision && (await pages.match(page.as[0]))) continue;
    const made = await fetch(page.url, { cache: "no-store" });
    if (!made.ok || made.redirected) return;
    const copy = await marked(made);
    for (const as of page.as) await pages.put(as, copy.clone());
  }
  const wanted = new Set([COMING, ...told.pages.flatMap((page) => page.as)]);
  for (const there of await pages.keys()) {
    if (!wanted.has(new URL(there.url).pathname)) await pages.delete(there);
  }
  await pages.put(COMING, answer);
}

// A kept page says that it was kept: what it tells of the time is old.
async function marked(answer) {
  const headers = new Headers(answer.headers);
  headers.set("Server-Timing", "kept");
  return new Response(await answer.blob(), { status: 200, headers });
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, url));
  else if (FILES.includes(url.pathname)) event.respondWith(file(request, url));
});

async function file(request, url) {
  const here = await caches.match(url.pathname, { ignoreVary: true });
  return (await tried(request, here)) ?? here ?? Response.error();
}

async function page(request, url) {
  const here = await kept(url.pathname);
  const answer = await tried(request, here);
  if (answer && !(here && CLOSED.includes(answer.status))) return answer;
  return here ?? (await kept(AWAY)) ?? Response.error();
}

async function kept(path) {
  return (await (await caches.open(PAGES)).match(path, { ignoreVary: true })) ?? caches.match(path, { ignoreVary: true });
}

// The server's answer; nothing if there is none, or none in time while the same is here.
async function tried(request, here) {
  if (here && Date.now() < quietUntil) return null;
  const patience = here && new Promise((done) => setTimeout(done, PATIENCE, null));
  try {
    const answer = await (patience ? Promise.race([fetch(request), patience]) : fetch(request));
    quietUntil = answer ? 0 : Date.now() + REST;
    return answer;
  } catch {
    quietUntil = Date.now() + REST;
    return null;
  }
}
