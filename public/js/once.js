// Forms: a second tap sends nothing twice; without internet the form stays as it is and says so.

const offline = document.querySelector("[data-offline]");
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
    say(!way);
    if (!way) return free(form);
    sure = form;
    form.requestSubmit(e.submitter);
  });
});
addEventListener("pageshow", () => document.querySelectorAll("form[aria-busy]").forEach(free));
addEventListener("online", () => say(false));
