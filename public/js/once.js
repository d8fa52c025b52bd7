// Forms: a second tap sends nothing twice, nor meets the next page; without internet the form stays as it is and says so, and there is a
// page of ours instead of the browser's.

/** Whether a tap belongs to the one that led here: a hand that trembles taps twice, at the same place, within 0.4 seconds. */
export const trembles = (before, now) =>
  !!before && now.at - before.at < 400 && Math.abs(now.x - before.x) < 24 && Math.abs(now.y - before.y) < 24;

function taps() {
  const box = "tap"; // in the tab's own storage: where and when, nothing else
  let before; // the last tap on the page that led here
  const look = () => {
    try { before = JSON.parse(sessionStorage.getItem(box)); } catch { before = undefined; }
  };
  look();
  addEventListener("pageshow", (e) => { if (e.persisted) look(); });
  addEventListener("click", (e) => {
    if (!e.detail) return; // a key, not a finger
    const now = { at: performance.timeOrigin + e.timeStamp, x: e.clientX, y: e.clientY };
    if (trembles(before, now)) {
      e.preventDefault();
      return e.stopImmediatePropagation();
    }
    before = undefined;
    const on = e.target.closest?.("a[href], button, input");
    try {
      // only a tap that leads on can meet the next page
      if (on && (on.href || on.type === "submit")) sessionStorage.setItem(box, JSON.stringify(now));
      else sessionStorage.removeItem(box);
    } catch { /* the storage may be closed: then it is as without this file */ }
  }, true);
}

const page = globalThis.document;
// What this page says has arrived need not lie on this device any more (the drafts of app/drafts).
for (const { dataset: { sent } } of page?.querySelectorAll("[data-sent]") ?? []) {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("draft:") && key.endsWith(`:${sent}`)) localStorage.removeItem(key);
  } catch { /* the storage is closed: then nothing lies there */ }
}
const offline = page?.querySelector("[data-offline]");
const busy = new WeakMap(); // form -> the button that was tapped
let sure; // the form that has just been checked and may go

function say(gone) {
  if (!offline) return;
  offline.hidden = !gone;
  if (gone) { offline.tabIndex = -1; offline.focus(); }
}
function free(form) {
  form.removeAttribute("aria-busy");
  busy.get(form)?.removeAttribute("aria-busy");
  busy.delete(form);
}
/** "Fertig" without internet: nothing stays on the screen; the sign-out is sent as soon as there is a way. */
function leaveLater(form) {
  // Also when this page is closed: the next one that is opened sends it first.
  try { localStorage.setItem("gone", ""); } catch { /* no storage: then as long as this page is open */ }
  const words = document.createElement("p");
  words.setAttribute("role", "alert");
  words.className = "offline";
  words.textContent = form.dataset.later;
  form.hidden = true;
  document.body.replaceChildren(words, form);
  document.title = "Klick";
  document.documentElement.hidden = false;
  const timer = setInterval(async () => {
    if (!(await reachable())) return;
    clearInterval(timer);
    form.submit();
  }, 5000);
}
/** One small request tells whether there is a way to the server; slow counts as a way. */
async function reachable() {
  if (navigator.onLine === false) return false;
  const address = document.documentElement.dataset.ping;
  if (!address) return true;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), 4000);
  try {
    await fetch(address, { method: "HEAD", cache: "no-store", credentials: "omit", signal: late.signal });
    return true;
  } catch {
    return late.signal.aborted;
  } finally {
    clearTimeout(timer);
  }
}

/** Lets the browser keep our page for when there is no internet (offline-worker.js). */
async function keepPage() {
  const { worker, without } = page.documentElement.dataset;
  const style = page.querySelector("link[rel=stylesheet]")?.href;
  if (!worker || !style || !navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register(worker, { scope: "/" });
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ page: without, style });
  } catch { /* the browser does not want to: then it shows its own page */ }
}

if (page) {
  taps();
  // that page itself: back to what one wanted to see, as soon as there is a way
  const again = page.querySelector("[data-again]");
  again?.addEventListener("click", (e) => { e.preventDefault(); location.reload(); });
  addEventListener("online", () => again && location.reload());
  addEventListener("load", () => setTimeout(keepPage, 3000)); // when the page has all of its own
  const refused = performance.getEntriesByType("navigation")[0]?.responseStatus >= 400;
  if (!again && !refused && !page.querySelector("form[data-leave]")) {
    // Nobody is signed in: the wish to be gone was fulfilled. (The page without internet and refusals know nothing of that.)
    try { localStorage.removeItem("gone"); } catch { /* no storage */ }
  }
  document.addEventListener("submit", (e) => {
    const form = e.target;
    if (e.defaultPrevented || form.method !== "post") return;
    if (sure === form) { sure = undefined; return; }
    if (busy.has(form)) return e.preventDefault();
    busy.set(form, e.submitter);
    form.setAttribute("aria-busy", "true");
    e.submitter?.setAttribute("aria-busy", "true");
    setTimeout(free, 30_000, form); // a download or a stopped page does not come back
    const must = offline && (navigator.onLine === false || (document.documentElement.dataset.ping && form.requestSubmit));
    if (!must) return;
    e.preventDefault();
    reachable().then((way) => {
      if (!way && form.dataset.later) return leaveLater(form);
      say(!way);
      if (!way) return free(form);
      sure = form;
      form.requestSubmit(e.submitter);
    });
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[aria-busy]").forEach(free));
  addEventListener("online", () => say(false));
}
