// Practice on a drawn device: what "show me" tells is done, by a browser or by a visitor without one. No exercise is known here by name.
import assert from "node:assert/strict";
import { button, go, plain, read } from "./acting.mjs";
import { words } from "./content.mjs";

const DEEDS = ["tap", "click", "hold", "double", "right", "hover", "drag", "drop", "up", "down", "left", "right-way", "press", "key", "write", "empty", "back", "home", "apps", "stop"];
const VERBS = { drop: "drag", hold: "hold", double: "double", right: "right", hover: "hover", drag: "drag" };
const bare = (text) => plain(text.replace(/[\u2068\u2069]/g, "").replace(/&quot;/g, '"').replace(/&#39;|&#x27;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"));

/** What a sentence of "show me" tells: the verb of finger or mouse, and what is to be written. */
export function told(lang, said) {
  const fits = DEEDS.map((deed) => {
    const [before, after = ""] = plain(words(lang, `practice-do-${deed}`, { what: "\u0000" })).split("\u0000").map((part) => part.trim());
    const what = bare(said);
    const good = what.startsWith(before) && what.endsWith(after);
    return { deed, good, sure: before.length + after.length, what: what.slice(before.length, what.length - after.length).trim() };
  });
  const [found] = fits.filter((one) => one.good).sort((a, b) => b.sure - a.sure);
  assert.ok(found, `nobody knows how to do: ${said}`);
  return { verb: VERBS[found.deed] ?? "tap", write: found.deed === "write" ? found.what : found.deed === "empty" ? "" : undefined };
}

/** Presses a button of an exercise and waits for what is said to it: a new page without JavaScript, the same one with it. */
export async function touch(page, locator, js = true) {
  if (!js) return void (await go(page, locator));
  await answered(page, () => locator.click());
}

/** Does something and waits until the exercise answered, on the same page. */
export async function answered(page, deed) {
  await page.evaluate(() => document.querySelector("main").setAttribute("data-before", ""));
  await deed();
  await page.locator("main:not([data-before])").waitFor({ state: "attached" });
  await page.locator("#uebung:not([aria-busy])").waitFor({ state: "attached" });
}

/** What the finger or the mouse does next. */
export const choose = (page, verb) => page.locator(`#uebung [name=wie][value=${verb}]`).check();

export const isDone = async (page, lang) => (await page.locator("#antwort h1").count()) > 0 && (await read(page.locator("#antwort h1"))) === words(lang, "practice-done");

/** Practises as "show me" tells, from where it stands to the goal. Returns how many touches that took. */
export async function practise(page, lang, js = true) {
  for (let touches = 1; touches < 60; touches++) {
    await touch(page, button(page, words(lang, "practice-help")), js);
    assert.equal(await read(page.locator("#antwort h1")), words(lang, "practice-shown"));
    const { verb, write } = told(lang, await page.locator("#antwort p").last().innerText());
    const next = page.locator(".practice__t--next");
    if (write !== undefined) await next.fill(write);
    else {
      if (verb !== "tap") await choose(page, verb);
      await touch(page, next, js);
    }
    if (await isDone(page, lang)) return touches;
  }
  assert.fail(`"show me" does not lead to the goal of ${page.url()}`);
}

/** The form of an exercise in a page's HTML: the fields it would send. */
export function formIn(html) {
  const form = /<form[^>]*\bid="uebung"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const value = (tag) => bare(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "");
  const fields = [...form.matchAll(/<input[^>]*\bname="([^"]*)"[^>]*>/g)].filter(([tag, name]) => name !== "wie" || /\bchecked\b/.test(tag));
  return { form, fields: fields.map(([tag, name]) => [name, value(tag)]), value };
}

/** The first button on the drawn device. */
export const firstIn = (html) => formIn(html).value(/<button[^>]*\bpractice__t\b[^>]*>/.exec(html)[0]);

/** The same fields with something done: `t` is the button that is pressed. */
export const doing = (html, more) => [...formIn(html).fields.filter(([name]) => !(name in more)), ...Object.entries(more)];

/** Practises to the goal without a browser. */
export async function practiseRaw(who, path) {
  const lang = path.split("/")[1];
  let { text: html } = await who.get(path);
  let before;
  for (let touches = 0; touches < 60; touches++) {
    if (!html.includes('value="help"')) return before;
    const { text: shown } = await who.post(path, doing(html, { t: "help" }));
    const note = /id="antwort"[\s\S]*?<\/div><\/div>/.exec(shown)[0];
    const said = [...note.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, words]) => words.replace(/<[^>]*>/g, ""));
    const { verb, write } = told(lang, said.pop());
    const next = [...formIn(shown).form.matchAll(/<(?:button|input)[^>]*practice__t--next[^>]*>/g)].map(([tag]) => tag)[0] ?? "";
    before = shown;
    if (write === undefined) html = (await who.post(path, (before = doing(shown, { t: formIn(shown).value(next), ...(verb !== "tap" && { wie: verb }) })))).text;
    else html = shown.replace(next, next.replace(/\bvalue="[^"]*"/, "").replace(/>$/, ` value="${write.replace(/"/g, "&quot;")}">`));
  }
  assert.fail(`"show me" does not lead to the goal of ${path}`);
}
