// Pages with several small forms (data-keep): what was typed in one of them and not sent is kept when somebody goes on by a link or sends
// another one. Without this file each form has its button.

/** Whether an answer says that a form was taken: no refusal, and no other room, such as signing in. */
export const taken = (answer, here) => {
  const room = (address) => new URL(address, here).pathname.split("/").slice(0, 3).join("/");
  return answer.ok && room(answer.url) === room(here);
};

const doc = globalThis.document;
const open = new Set(); // forms that were changed and not sent
let busy = false;

/** Sends what is open, one after the other; the form that was refused, if one was. */
async function keep() {
  busy = true;
  let refused;
  for (const form of open) {
    open.delete(form);
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (!taken(answer, location.href)) { refused = form; break; }
      // the other forms of the page must know of it
      const now = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("input[name=revision]")?.value;
      if (now) for (const input of doc.querySelectorAll("input[name=revision]")) input.value = now;
    } catch { refused = form; break; } // sent as a page, it says why
  }
  busy = false;
  return refused;
}

if (doc) {
  doc.addEventListener("input", (e) => { if (e.target.form?.matches("[data-keep]")) open.add(e.target.form); });
  doc.addEventListener("click", async (e) => {
    const link = e.target.closest("main a[href]");
    if (!link || e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey) return;
    if (busy) return e.preventDefault();
    if (!open.size) return;
    e.preventDefault();
    const refused = await keep();
    if (refused) refused.requestSubmit();
    else location.assign(link.href);
  });
  doc.addEventListener("submit", async (e) => {
    const { target: form, submitter } = e;
    open.delete(form);
    if (e.defaultPrevented || !(busy || open.size)) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    if (busy) return;
    const refused = await keep();
    if (refused) refused.requestSubmit();
    else form.requestSubmit(submitter);
  }, true);
}
