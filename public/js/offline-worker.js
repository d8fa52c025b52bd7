// The page for when there is no internet: the browser keeps it and shows it instead of its own. Nothing else is kept, and nothing of any
// person: the page is the same for everybody and is fetched without cookies. "Fertig" takes all of it away (Clear-Site-Data); the next page
// that is loaded brings it back.

const BOX = "ohne-netz";

addEventListener("install", () => skipWaiting());
// the worker takes a moment to wake up; meanwhile the browser asks for the page itself
addEventListener("activate", (e) => e.waitUntil(Promise.resolve(registration.navigationPreload?.enable())));
addEventListener("message", (e) => e.waitUntil(keep(e.data)));

/** Keeps `page` and the files it names, unless that was done with this `style` already; pages that name older files go. */
async function keep({ page, style }) {
  const box = await caches.open(BOX);
  const isNew = !(await box.match(style));
  if (!isNew && (await box.match(page))) return;
  const answer = await fetch(page, { credentials: "omit", cache: "no-cache" });
  if (!answer.ok) return;
  const files = [...(await answer.clone().text()).matchAll(/(?:href|src)="(\/static\/[^"#]+)"/g)].map(([, file]) => file);
  if (isNew) for (const old of await box.keys()) await box.delete(old);
  await box.addAll([...new Set(files)]);
  await box.put(page, answer);
}

/** The kept page in the language of an address, or in any. */
async function kept(path) {
  const box = await caches.open(BOX);
  const pages = (await box.keys()).filter(({ url }) => !new URL(url).pathname.startsWith("/static/"));
  const page = pages.find(({ url }) => new URL(url).pathname.split("/")[1] === path.split("/")[1]) ?? pages[0];
  return page && box.match(page);
}

addEventListener("fetch", (e) => {
  const { request } = e;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") e.respondWith(asked(e, pathname));
  else if (pathname.startsWith("/static/")) e.respondWith(file(request));
});

async function asked(e, path) {
  try {
    return (await e.preloadResponse) ?? (await fetch(e.request));
  } catch {
    return (await kept(path)) ?? Response.error();
  }
}

async function file(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? Response.error();
  }
}
