// What has to fit: the bars at the top in one row with all their words, the twelve pictures on the screen of the smallest phone, and words that
// are never broken without a hyphen.
import assert from "node:assert/strict";
import { button, go, openCard, PICTURES, tap } from "../harness/acting.mjs";
import { lesson, words } from "../harness/content.mjs";
import { test } from "../harness/test.mjs";

const LANGS = ["de", "ls", "en", "uk", "ru", "ar", "tr"];
const found = lesson("handy", "einschalten");
const stepAt = (lang) => `/${lang}/lernen/${found.course}/${found.slug}/2`;

/** The tools of a bar that is shown: where they are, and whether their word is seen. */
const tools = (page, bar) => page.locator(`${bar} .tool`).evaluateAll((all) => all.filter((e) => e.getClientRects().length).map((e) => {
  const word = e.querySelector("span").getBoundingClientRect();
  const box = e.getBoundingClientRect();
  return { middle: Math.round((box.top + box.bottom) / 2), seen: word.width > 8 && word.height > 8 && word.left >= 0 && word.right <= innerWidth };
}));

for (const lang of LANGS) {
  test(`${lang}: the top bar is one row, and every tool has its word`, async ({ device, step }) => {
    const page = await device({ lang });
    for (const width of [320, 360, 768, 1024, 1280]) {
      await step(`${width}`, async () => {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(`/${lang}/lernen`);
        const all = await tools(page, ".topbar");
        assert.ok(all.length >= 2 && all.every(({ seen }) => seen), JSON.stringify(all));
        assert.ok((await page.locator(".topbar").boundingBox()).height <= (width < 768 ? 64 : 84), "one row");
      });
    }
  });

  if (["de", "ls", "uk", "ar"].includes(lang)) test(`${lang}: big and very big words`, async ({ device, step }) => {
    for (const size of ["1", "2", "200 %"]) {
      const page = await device({ lang });
      await page.setViewportSize({ width: size.length === 1 ? 320 : 480, height: 640 });
      if (size.length === 1) {
        await page.goto(`/${lang}/anzeige`);
        await page.locator(`[name=groesse][value="${size}"]`).check();
        await go(page, page.locator("main form .btn--main"));
      }
      for (const place of ["/", "/anzeige", "/sprache", "/lernen", stepAt("").slice(1), "/hilfe"]) {
        await step(`${size} ${place}`, async () => {
          await page.goto(`/${lang}${place}`);
          if (size.length > 1) {
            await page.evaluate(() => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("html{font-size:200%!important}");
              document.adoptedStyleSheets = [sheet];
            });
          }
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `the page goes sideways by ${wide} px`);
          const bar = await tools(page, ".playbar");
          const rows = bar.map(({ middle }) => middle);
          // At 200 % they may need a second row; the sizes that we offer do not.
          if (size.length === 1) assert.ok(!bar.length || Math.max(...rows) - Math.min(...rows) < 12, `side by side: ${JSON.stringify(bar)}`);
          // Larger than what we offer a word may be wider than the screen.
          if (size.length === 1) assert.deepEqual(await page.evaluate(broken), [], "words are broken without a hyphen");
        });
      }
    }
  });
}

/** In the page: words that stand in two lines without a hyphen between. */
function broken() {
  const out = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text; (text = walker.nextNode());) {
    if (!text.parentElement.getClientRects().length || text.parentElement.closest("svg, .vh, .skip, bdi, [dir=auto]")) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\u00AD]+/gu)) {
      let line;
      for (let at = 0; at < word.length; at++) {
        if (word[at] === "\u00AD") continue;
        range.setStart(text, index + at);
        range.setEnd(text, index + at + 1);
        // Behind a place where it was broken a letter has two boxes: the hyphen's, and its own.
        const box = [...range.getClientRects()].at(-1);
        if (!box || !box.width) continue;
        if (line !== undefined && box.top > line + box.height / 2 && word[at - 1] !== "\u00AD") out.push(`${word.slice(0, at)}/${word.slice(at)}`);
        line = box.top;
      }
    }
  }
  return out;
}

for (const width of [320, 1280]) {
  test(`no word is broken without a hyphen at ${width}`, async ({ device }) => {
    const faults = [];
    for (const lang of LANGS) {
      const page = await device({ lang });
      await page.setViewportSize({ width, height: 800 });
      const places = ["/", "/lernen", "/lernen/handy", "/anmelden", "/anmelden/team", "/hilfe", "/anzeige", "/sprache", "/seite/datenschutz", "/seite/barrierefreiheit", "/ohne-netz",
        ...found.steps.map((_, at) => `/lernen/${found.course}/${found.slug}/${at + 1}`)];
      for (const place of places) {
        await page.goto(`/${lang}${place}`);
        for (const word of await page.evaluate(broken)) faults.push(`/${lang}${place}: ${word}`);
      }
      await page.context().close();
    }
    assert.deepEqual(faults, []);
  });
}

/** Where the twelve pictures and the four windows are. */
const places = async (page) => {
  await page.evaluate(() => document.querySelector(".demo")?.remove()); // a house that is used has no such banner
  return page.evaluate(() => ({
  scroll: scrollY,
  pins: [...document.querySelectorAll(".pin")].map((e) => { const { left, top, right, bottom } = e.getBoundingClientRect(); return [left, top, right, bottom].map(Math.round); }),
  inside: [...document.querySelectorAll(".slots, .pin")].every((e) => { const box = e.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth; }),
  cut: [...document.querySelectorAll(".pin span")].filter((e) => e.getBoundingClientRect().width > e.parentElement.clientWidth).map((e) => e.textContent),
  lit: document.querySelectorAll(".slots .on").length,
  }));
};

for (const [width, height] of [[320, 568], [360, 640]]) {
  for (const js of [true, false]) {
    test(`four pictures at ${width} × ${height}, ${js ? "with" : "without"} JavaScript: seen without scrolling, and nothing moves`, async ({ device, site, step }) => {
      for (const lang of LANGS) {
        const page = await device({ lang, js });
        await page.setViewportSize({ width, height });
        await openCard(page, site.people.amira, lang);
        await go(page, page.locator("main form .btn--main"));
        const first = await places(page);
        const wrong = PICTURES.filter((name) => !site.people.amira.pictures.includes(name)).slice(0, 4);
        await step(`${lang}: all twelve`, () => {
          assert.equal(first.pins.length, 12);
          assert.ok(first.inside, JSON.stringify(first));
          assert.deepEqual(first.cut, []);
          assert.equal(new Set(first.pins.map(([left]) => left)).size, 4, "four in a row");
        });
        await step(`${lang}: a tap lights a window, and nothing moves`, async () => {
          for (const lit of [1, 2]) {
            await tap(page, lang, [wrong[lit]]);
            assert.deepEqual(await places(page), { ...first, lit });
          }
        });
        await step(`${lang}: nor does a wrong one`, async () => {
          if (lang !== "de") return; // each costs one of the card's tries
          await tap(page, lang, [wrong[0], wrong[3]]);
          assert.equal(await page.locator(".note h1").count(), 1, "it says so");
          assert.deepEqual(await places(page), { ...first, lit: 0 });
        });
        await page.context().close();
      }
    });
  }
}

test("four pictures in big words: the page opens where they are, and stays there", async ({ device, site }) => {
  const page = await device();
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("/de/anzeige");
  await page.locator('[name=groesse][value="2"]').check();
  await go(page, page.locator("main form .btn--main"));
  await openCard(page, site.people.oleh, "de");
  await go(page, page.locator("main form .btn--main"));
  await go(page, button(page, words("de", "pin-baum")));
  const one = await places(page);
  await go(page, button(page, words("de", "pin-bus")));
  assert.deepEqual(await places(page), { ...one, lit: 2 });
  assert.ok(one.scroll > 0);
});
