// Forms: a second tap sends nothing twice, nor meets the next page; without internet the form stays as it is and says so.

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

if (page) {
  taps();
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
