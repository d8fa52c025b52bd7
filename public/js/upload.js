// Files: sent in pieces (tus 1.0), so that a lost line costs only a piece; the page shows how far it is. Without this file the same form
// sends the same file in one go. While a picture is made smaller, the page looks again by itself.

const PIECE = 1 << 20; // on a slow line some seconds
const TUS = { "tus-resumable": "1.0.0" };
const PIECE_TYPE = "application/offset+octet-stream";

/** How long to wait before the next try, in milliseconds: longer each time, at most a minute. */
export const pause = (tries) => Math.min(1000 * 2 ** Math.min(tries, 6), 60_000);
/** Whether an answer may be another one later: the line, the server or a piece was at fault, not the file. */
export const passes = (status) => status === 0 || status === 409 || status === 423 || status === 429 || status === 460 || status >= 500 && status !== 507;

const text = (words) => btoa(String.fromCharCode(...new TextEncoder().encode(words)));
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

async function ask(method, address, headers, body) {
  try {
    return await fetch(address, { method, headers: { ...TUS, ...headers }, body, cache: "no-store" });
  } catch {
    return { status: 0, headers: new Headers() };
  }
}

/**
 * Sends a file to the address of its kind; the status of the last answer: 204 when it is whole. `tell(sent, isBroken)` is called as it
 * goes. `place` is where it was begun before, if it was; `began` is told where.
 */
export async function send(address, file, { tell, place, began, asks = ask, rest = wait } = {}) {
  let tries = 0;
  const again = async (sent) => {
    tell?.(sent, true);
    await rest(pause(tries++));
  };
  while (!place) {
    const headers = { "upload-length": String(file.size), "upload-metadata": `filename ${text(file.name)}` };
    const answer = await asks("POST", address, headers);
    if (answer.status === 201) place = answer.headers.get("location");
    else if (answer.status === 429 || !passes(answer.status)) return answer.status;
    else await again(0);
  }
  began?.(place);
  let from = -1; // not known: it is asked
  let done = 0; // so much was seen to have arrived
  for (;;) {
    const known = from >= 0;
    const answer = known
      ? await asks("PATCH", place, { "content-type": PIECE_TYPE, "upload-offset": String(from) }, file.slice(from, from + PIECE))
      : await asks("HEAD", place, {});
    const good = answer.status === 200 || answer.status === 204;
    if (!good && !passes(answer.status)) return answer.status;
    from = good ? Number(answer.headers.get("upload-offset")) : -1;
    if (good && known) tries = 0;
    if (good) done = from;
    if (good && from >= file.size) return 204;
    if (good) tell?.(done, false);
    else await again(done);
  }
}

/** The form tells how far it is, in words and as a bar. */
function slip(form) {
  const box = form.querySelector(".own__slip") ?? document.createElement("div");
  const bar = document.createElement("progress");
  const words = document.createElement("p");
  bar.className = "bar";
  bar.max = 100;
  bar.setAttribute("aria-label", form.dataset.sending);
  words.setAttribute("role", "status");
  box.className = "own__slip";
  box.replaceChildren(words, bar);
  form.append(box);
  return (percent, isBroken) => {
    const said = isBroken ? form.dataset.broken : form.dataset.sending;
    if (words.textContent !== said) words.textContent = said;
    bar.value = percent;
  };
}

/** Sends the files of a form one after the other, as far as they are taken. */
async function takeAll(form, files) {
  const address = form.action.split("?")[0];
  const kind = address.split("/").pop();
  const page = location.pathname;
  const show = slip(form);
  show(0, false);
  const whole = files.reduce((sum, file) => sum + file.size, 0);
  let before = 0;
  let status = 204;
  for (const file of files) {
    const tell = (sent, isBroken) => show(Math.floor((100 * (before + sent)) / Math.max(whole, 1)), isBroken);
    status = await take(address, file, tell);
    if (status !== 204) break;
    before += file.size;
  }
  // The page says the rest, in words: what became of it, or why not.
  history.replaceState(null, "", status === 204 ? `${page}#${kind}-title` : `${page}?${kind}=${status}`);
  if (!typed) return location.reload();
  const link = document.createElement("a"); // what was typed elsewhere on the page is saved first
  link.href = location.href;
  link.textContent = form.dataset.look;
  form.append(link);
}

async function take(address, file, tell) {
  // The same file, begun before this page was left, goes on where it stopped.
  const box = `upload ${address} ${file.name} ${file.size} ${file.lastModified}`;
  const keep = (place) => { try { sessionStorage.setItem(box, place); } catch { /* then it begins anew */ } };
  let place;
  try { place = sessionStorage.getItem(box) ?? undefined; } catch { /* as above */ }
  let status = await send(address, file, { tell, place, began: keep });
  if (place && (status === 404 || status === 410)) status = await send(address, file, { tell, began: keep });
  try { sessionStorage.removeItem(box); } catch { /* as above */ }
  return status;
}

/** Looks again until what is waited for is over, then the page shows it. With an address, only how far it is comes; without one, the page. */
async function watch(box) {
  for (;;) {
    await wait(2000);
    if (doc.hidden) continue;
    const now = box.dataset.waits ? await fetch(box.dataset.waits, { cache: "no-store" }).then((answer) => answer.json()).catch(() => ({})) : { over: true };
    if (now.over && !typed) location.reload();
    if (now.over || !now.whole) continue;
    Object.assign(box.querySelector("progress"), { max: now.whole, value: now.done });
    const words = box.querySelector("[data-so-far]");
    if (words.textContent !== now.words) words.textContent = now.words;
  }
}

const doc = globalThis.document;
let typed = false; // something on this page that would be lost
if (doc) {
  doc.addEventListener("input", (e) => { if (e.target.type !== "file") typed = true; });
  doc.addEventListener("submit", (e) => {
    const form = e.target;
    if (!form.matches("[data-upload]")) return;
    const files = [...form.querySelector("input[type=file]").files].filter((file) => file.size);
    if (!files.length) return; // the plain form says what is missing
    e.preventDefault();
    e.stopImmediatePropagation();
    if (form.hasAttribute("aria-busy")) return;
    form.setAttribute("aria-busy", "true");
    takeAll(form, files);
  }, true);
  // Without this file a form takes one at a time.
  for (const input of doc.querySelectorAll("form[data-many] input[type=file]")) input.multiple = true;
  for (const box of doc.querySelectorAll("[data-waits]")) watch(box);
}
