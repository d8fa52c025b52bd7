// A lesson step with the keyboard alone; and the Arabic page is the German one seen in a mirror.
import assert from "node:assert/strict";
import { path, read } from "../harness/acting.mjs";
import { oneOfEachKind, words } from "../harness/content.mjs";
import { test } from "../harness/test.mjs";

const say = (key, values) => words("de", key, values);
const kinds = oneOfEachKind();
const at = (kind, lang = "de") => {
  const { lesson: found, step } = kinds.get(kind);
  return `/${lang}/lernen/${found.course}/${found.slug}/${step.number}`;
};

for (const js of [true, false]) {
  test(js ? "with JavaScript" : "without JavaScript", ({ step, device }) => keys(step, device, js));
  test(`lines are put in order with the keyboard, ${js ? "with" : "without"} JavaScript`, ({ device }) => order(device, js));
}
for (const [name, address] of [
  ["start", "/de/"], ["catalogue", "/de/lernen"], ["course", `/de/lernen/${kinds.get("single").lesson.course}`], ["lesson", at("single").replace(/\/\d+$/, "")],
  ["look", at("look")], ["single", at("single")], ["order", at("order")], ["me", "/de/ich"], ["sign in", "/de/anmelden"], ["help", "/de/hilfe"],
]) test(`Arabic is mirrored: ${name}`, ({ device }) => mirrored(device, address));

/** The element that has the focus: how it is drawn, and whether it can be seen. */
const focus = (page) =>
  page.evaluate(() => {
    const e = document.activeElement;
    if (!e || e === document.body) return;
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    return {
      name: (e.getAttribute("aria-label") ?? (e.closest("label") ?? e).innerText ?? "").replace(/\u00AD/g, "").replace(/\s+/g, " ").trim(), tag: e.localName,
      ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2, inside: box.bottom > 0 && box.top < innerHeight,
    };
  });

/** Tabs on until something with this name has the focus; every stop before it must be seen too. */
async function tabTo(page, wanted) {
  const stops = [];
  for (let left = 60; left; left--) {
    await page.keyboard.press("Tab");
    const now = await focus(page);
    if (!now) continue;
    stops.push(now.name);
    assert.ok(now.ring, `no ring around "${now.name}" (${now.tag})`);
    assert.ok(now.inside, `"${now.name}" is outside of the window`);
    if (typeof wanted === "string" ? now.name === wanted : wanted.test(now.name)) return stops.length;
  }
  assert.fail(`${wanted} is not reached: ${stops.join(" · ")}`);
}

/** Presses a key that leads on. */
const press = (page, key) => Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press(key)]);

async function keys(step, device, js) {
  const page = await device({ js });
  const { step: asked } = kinds.get("single");
  const wrong = asked.options.findIndex((_, i) => !asked.right.includes(i + 1));
  const right = asked.right[0] - 1;
  const choose = async (place) => { // arrows move between the choices of one question
    await tabTo(page, asked.options[0]);
    for (let i = 0; i < place; i++) await page.keyboard.press("ArrowDown");
    if (place === 0) await page.keyboard.press("Space");
    const now = await focus(page);
    assert.equal(now.name, asked.options[place]);
    assert.ok(now.ring && now.inside);
    assert.equal(await page.locator("#frage input:checked").getAttribute("value"), String(place + 1));
  };

  await step("the first stop leads past the bars to the words", async () => {
    await page.goto(at("single"));
    await page.keyboard.press("Tab");
    const first = await focus(page);
    assert.equal(first.name, say("skip"));
    assert.ok(first.ring && first.inside, "it is seen when it has the focus");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), JSON.stringify(await focus(page)));
  });
  await step("a wrong answer, with arrows, Tab and Enter", async () => {
    await page.goto(at("single"));
    await choose(wrong);
    await tabTo(page, say("check"));
    await press(page, "Enter");
    assert.equal(await read(page.locator("#antwort h1")), say("answer-not-yet"));
    assert.ok(await page.locator("#antwort").evaluate((e) => { const { top, bottom } = e.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), "it is seen at once");
  });
  await step("what is said to the answer comes next for who tabs on", async () => {
    const there = await page.evaluate(() => document.activeElement === document.querySelector("#antwort") || document.querySelector("#antwort").matches(":target"));
    assert.ok(there, "the page opens at what is said to the answer");
  });
  await step("once more, right, and on", async () => {
    await tabTo(page, say("try-again"));
    await press(page, "Enter");
    await choose(right);
    await tabTo(page, say("check"));
    await press(page, "Space");
    assert.equal(await read(page.locator("#antwort h1")), say("answer-right"));
    await tabTo(page, say("next"));
    await press(page, "Enter");
    assert.equal(path(page), at("single").replace(/\d+$/, (n) => Number(n) + 1));
  });
  await step("Enter in a field sends the word", async () => {
    const { step: text } = kinds.get("text");
    await page.goto(at("text"));
    await page.locator("#a").focus();
    await page.keyboard.type(text.solutions[0]);
    await press(page, "Enter");
    assert.equal(await read(page.locator("#antwort h1")), say("answer-right"));
  });
}

async function order(device, js) {
  const page = await device({ js, open: at("order") });
  const now = () => page.locator("#frage input[name=order]").evaluateAll((all) => all.map((e) => e.value));
  const before = await now();
  const text = await read(page.locator(".order__row").nth(1).locator("> span").first());
  await tabTo(page, say("order-up", { what: text }));
  if (js) await page.keyboard.press("Enter");
  else await press(page, "Enter");
  assert.deepEqual(await now(), [before[1], before[0], ...before.slice(2)]);
  if (!js) return;
  assert.ok((await focus(page)).name.includes(text), "the focus stays with the line that moved");
  assert.equal(await read(page.locator("[data-order-status]")), say("order-place").replace("{n}", 1).replace("{m}", before.length));
  await page.keyboard.press("Enter"); // its other button now: at the top nothing goes further up
  assert.deepEqual(await now(), before);
}

async function mirrored(device, address) {
  const width = 360;
  const page = await device({ lang: "ar" });
  // the same words in both languages, so that only the direction differs: the German page, turned round, must be the mirror of itself
  await page.goto(address.replace("/de/", "/ar/"));
  const { dir, lang } = await page.evaluate(() => ({ dir: document.documentElement.dir, lang: document.documentElement.lang }));
  assert.deepEqual([dir, lang], ["rtl", "ar"]);
  const arabic = await boxes(page);
  await page.goto(address);
  const german = await boxes(page);
  assert.deepEqual(arabic.map((b) => b.what), german.map((b) => b.what), "the same things in the same order");
  const faults = [];
  for (const [i, a] of arabic.entries()) {
    const g = german[i];
    // what stands at one edge in German stands at the other in Arabic; wide things may differ with their words
    const [start, end] = [g.left, width - g.right];
    if (Math.abs(start - end) < 24) continue;
    const swapped = start < end ? width - a.right <= a.left + 24 : a.left <= width - a.right + 24;
    if (!swapped) faults.push(`${a.what}: German ${Math.round(g.left)}–${Math.round(g.right)}, Arabic ${Math.round(a.left)}–${Math.round(a.right)}`);
  }
  const turned = await (await page.goto(address.replace("/de/", "/ar/")), page.locator(".icon-dir").evaluateAll((all) =>
    all.filter((e) => e.getClientRects().length).filter((e) => new DOMMatrix(getComputedStyle(e).transform).a !== -1).map((e) => e.outerHTML.slice(0, 120))));
  faults.push(...turned.map((html) => `an arrow points the wrong way: ${html}`));
  assert.deepEqual(faults, []);
}

/** Where the things of a page stand that are not as wide as it is. */
const boxes = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".brand, .tool, .back, .actionbar .btn, .card__pic, .card__body > div, .house .win, .house__t, .choice input, .order__moves, .list__row > svg, .tab, .note > svg, .checks svg")]
      .filter((e) => e.getClientRects().length)
      .map((e) => {
        const { left, right } = e.getBoundingClientRect();
        return { what: e.getAttribute("class")?.split(" ")[0] ?? `${e.parentElement.className} ${e.localName}`, left, right };
      }));
