// What a phone has to fetch. First visit of a German lesson step with nothing kept: at most 50 KB, fonts and all; each next step: at most
// 12 KB. Other scripts bring a second set of letters: at most 75 KB.
import assert from "node:assert/strict";
import { go, path, way } from "../harness/acting.mjs";
import { lesson } from "../harness/content.mjs";
import { KB, scales } from "../harness/scales.mjs";
import { test } from "../harness/test.mjs";

const FIRST = { de: 50 * KB, uk: 75 * KB, ar: 75 * KB };
const NEXT = 12 * KB;
// A step with the first Latin words among Cyrillic ones brings their letters, once.
const LETTERS = { de: 0, uk: 12 * KB, ar: 0 };
const found = lesson("handy", "einschalten");
const step = found.steps.findIndex((s, i) => s.kind === "look" && found.steps[i + 1]?.kind === "look") + 1;
const at = (lang, n = step) => `/${lang}/lernen/${found.course}/${found.slug}/${n}`;

for (const lang of ["de", "uk", "ar"]) {
  test(`${lang}: a step and the next one`, async ({ device }) => {
    const page = await device({ lang });
    const weigh = await scales(page);
    await page.goto(at(lang), { waitUntil: "networkidle" });
    const first = await weigh();
    await go(page, way(page));
    await page.waitForLoadState("networkidle");
    assert.equal(path(page), at(lang, step + 1));
    const next = await weigh();
    const figures = `first ${first.words}\nnext  ${next.words}`;
    assert.ok(first.sum <= FIRST[lang], `the first visit is heavier than ${FIRST[lang] / KB} KB\n${figures}\n${first.all}`);
    assert.ok(next.sum <= NEXT + LETTERS[lang], `the next step is heavier than ${(NEXT + LETTERS[lang]) / KB} KB\n${figures}\n${next.all}`);
    console.log(figures);
  });
}

test("a whole lesson, a step after the other", async ({ page }) => {
  const weigh = await scales(page);
  const steps = [];
  for (let n = 1; n <= found.steps.length; n++) {
    await page.goto(at("de", n), { waitUntil: "networkidle" });
    steps.push(await weigh());
  }
  const heavy = steps.slice(1).findIndex(({ sum }) => sum > NEXT);
  assert.equal(heavy, -1, `step ${heavy + 2} is heavier than ${NEXT / KB} KB: ${steps[heavy + 1]?.words}\n${steps[heavy + 1]?.all}`);
  console.log(`${found.steps.length} steps, together ${(steps.reduce((a, s) => a + s.sum, 0) / KB).toFixed(0)} KB`);
});

test("the start page, first visit", async ({ page }) => {
  const weigh = await scales(page);
  await page.goto("/de/", { waitUntil: "networkidle" });
  const first = await weigh();
  assert.ok(first.sum <= 90 * KB, `${first.words}\n${first.all}`);
  console.log(first.words);
});
