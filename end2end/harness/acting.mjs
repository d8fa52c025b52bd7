// What people do on the pages: answer a step, sign in with a card, sign in as staff. Everything by what they see.
import assert from "node:assert/strict";
import { words } from "./content.mjs";
import { practise } from "./practise.mjs";

/** Waits until no tap is taken for a second one of the hand that led here (public/js/once.js), where the device remembers it. */
export async function calm(page) {
  const tapped = await page.evaluate(() => {
    try { return JSON.parse(sessionStorage.getItem("tap")).at; } catch { return 0; }
  });
  const left = 500 - (Date.now() - tapped);
  if (left > 0) await page.waitForTimeout(Math.min(left, 500));
}

/** Switches the internet of a device off or on, and tells the watch so. */
export async function cut(page, off) {
  page.context().offline = off;
  await page.context().setOffline(off);
}

/** Clicks and waits until the next page is there; the same page again counts as the next. */
export async function go(page, locator) {
  const target = typeof locator === "string" ? page.locator(locator) : locator;
  await calm(page);
  const [response] = await Promise.all([page.waitForNavigation({ waitUntil: "load" }), target.click()]);
  return response;
}

/** Waits until nothing moves any more: the page is whole and seen, and still so a moment later. One out of the cache for "back" fires no load event. */
export async function settled(page) {
  for (let looks = 0, left = 150; looks < 2; looks++, left--) {
    assert.ok(left, "the page does not come to rest");
    const whole = await page.evaluate(() => document.readyState === "complete" && !document.documentElement.hidden).catch(() => false);
    if (!whole) looks = -1;
    await page.waitForTimeout(100);
  }
}

export const path = (page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

/** Text as it is read: white space is one space, and a soft hyphen is nothing. */
export const read = async (locator) => plain(await locator.innerText());
export const plain = (text) => text.replaceAll("\u00AD", "").replace(/\s+/g, " ").trim();

export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const link = (page, name) => page.getByRole("link", { name, exact: true });

/** The one way on of a step: button or link in the bar at the bottom. */
export const way = (page) => page.locator(".actionbar .btn--main");

/** Fills in the answer to a step, right or wrong; sends nothing. `lang` is the language of the page. */
export async function fill(page, step, right, js) {
  if (js) await calm(page);
  const wrong = step.options.map((_, at) => at + 1).filter((n) => !step.right.includes(n));
  const choice = (n) => page.locator(`#frage input[name=a][value="${n}"]`);
  switch (step.kind) {
    case "single": case "select": return choice(right ? step.right[0] : wrong[0]).check();
    case "multiple": {
      for (const box of await page.locator("#frage input[type=checkbox]").all()) await box.uncheck();
      for (const n of right ? step.right : wrong.slice(0, 1)) await choice(n).check();
      return;
    }
    case "text": return page.locator("#frage input[type=text]").fill(right ? step.solutions[0].toLowerCase() : "qqqq");
    case "tick": return choice(1).check();
    case "scale": return choice(step.options.length - 1).check();
    case "order": return sort(page, step, right, js);
    default: throw new Error(`${step.kind} is not filled in`);
  }
}

export const orderOf = async (page) =>
  (await page.locator("#frage input[name=order]").evaluateAll((all) => all.map((e) => Number(e.value))));

/** Moves the lines with the buttons until they lie right, or with the first two exchanged. */
async function sort(page, step, right, js) {
  const goal = step.options.map((_, at) => at + 1);
  if (!right) goal.splice(0, 2, 2, 1);
  for (let at = 0; at < goal.length; at++) {
    for (let left = 10; ; left--) {
      const now = await orderOf(page);
      const from = now.indexOf(goal[at]);
      if (from === at) break;
      assert.ok(left, "the line does not come up");
      const up = page.locator(".order__row").nth(from).locator(".order__up");
      if (js) await up.click();
      else await go(page, up);
      const moved = [...now];
      [moved[from - 1], moved[from]] = [moved[from], moved[from - 1]];
      assert.deepEqual(await orderOf(page), moved, "the line moved one place up");
    }
  }
}

/** Does a step and goes on to the next page. */
export async function doStep(page, step, lang, js) {
  assert.equal(await read(page.locator("h1")), step.title);
  if (step.kind === "look") return void (await go(page, way(page)));
  if (step.kind === "try") return void (await go(page, button(page, words(lang, "try-worked"))));
  if (step.kind === "practice") {
    await practise(page, lang, js);
    return void (await go(page, way(page)));
  }
  await fill(page, step, true, js);
  await go(page, way(page));
  if (step.kind === "tick" || step.kind === "scale") return;
  assert.equal(await read(page.locator("#antwort h1")), words(lang, "answer-right"));
  if (step.why) assert.ok((await read(page.locator("#antwort"))).includes(step.why.slice(0, 30)), "it is said why");
  await go(page, way(page));
}

/** Staff, by e-mail and password. */
export async function signInStaff(page, person, lang = "de") {
  await page.goto(`/${lang}/anmelden/team`);
  await page.locator("#email").fill(person.email);
  await page.locator("#passwort").fill(person.password);
  await go(page, page.locator("main form .btn--main"));
  assert.equal(path(page), `/${lang}/begleitung`);
}

export const PICTURES = ["baum", "bus", "schluessel", "fisch", "haus", "sonne", "apfel", "brille", "uhr", "boot", "blume", "tasse"];

/** Taps pictures by their names. */
export async function tap(page, lang, pictures) {
  for (const picture of pictures) await go(page, button(page, words(lang, `pin-${picture}`)));
}

/** Opens a card under a chosen language; else it speaks its person's. */
export async function openCard(page, person, lang) {
  await page.goto(`/${lang}/sprache`);
  await go(page, page.locator(`button[name=lang][value=${lang}]`));
  await page.goto(person.card);
}

/** A card, "that is me", the pictures, whose phone. */
export async function signIn(page, person, lang, { own = false } = {}) {
  await openCard(page, person, lang);
  await go(page, page.locator("main form .btn--main"));
  await tap(page, lang, person.pictures);
  await go(page, button(page, words(lang, own ? "device-own" : "device-shared")));
}

/** Raw: a visitor signs in without a browser. */
export async function signInRaw(visitor, person) {
  await visitor.post(person.card);
  let there;
  for (const picture of person.pictures) there = await visitor.post("/de/anmelden/bilder", { bild: PICTURES.indexOf(picture) + 1 });
  const last = await visitor.post(there.to, { handy: "andere" });
  assert.equal(last.status, 303);
  return visitor;
}

export async function signInStaffRaw(visitor, person) {
  const last = await visitor.post("/de/anmelden/team", { email: person.email, passwort: person.password });
  assert.equal(last.to, "/de/begleitung");
  return visitor;
}
