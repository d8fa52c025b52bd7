// What must be seen without scrolling, in every language: what is said to an answer, Vorlesen, the ways on. And what stands in line.
import assert from "node:assert/strict";
import { courses, fieldsOf, lesson, oneOfEachKind, words } from "../harness/content.mjs";
import { visitor } from "../harness/http.mjs";
import { practiseRaw } from "../harness/practise.mjs";
import { test } from "../harness/test.mjs";

const LANGS = ["de", "ls", "uk", "ar"]; // one of each kind: wide words, easy ones, another script, mirrored
const SIZES = [{ width: 360, height: 640 }, { width: 320, height: 568 }];
const kinds = oneOfEachKind();
const [course] = courses();
const lessons = course.lessons.map((slug) => lesson(course.slug, slug));
const at = (found, step, lang = "de") => `/${lang}/lernen/${found.course}/${found.slug}/${step.number}`;

/** Sends a right (or wrong) answer without a browser. */
const answer = (who, found, step, right = true) =>
  who.post(at(found, step), [...(step.kind === "look" ? [] : [["tun", "antwort"]]), ...fieldsOf(step, right)]);
async function learned(site, ...steps) {
  const who = visitor(site);
  for (const [found, step] of steps) {
    if (step.practice) await practiseRaw(who, at(found, step));
    else assert.equal((await answer(who, found, step)).status, 303);
  }
  return who;
}

/** Where something is, and what is left of the window between the bars. */
const place = (page, selector) => page.evaluate((selector) => {
  const { top, bottom, left, right, width, height } = document.querySelector(selector).getBoundingClientRect();
  const edge = (bar, side, none) => {
    const e = document.querySelector(bar);
    return e && getComputedStyle(e).position === "sticky" ? e.getBoundingClientRect()[side] : none;
  };
  const above = edge(".playbar", "bottom", 0), below = Math.min(edge(".actionbar", "top", innerHeight), edge(".tabs", "top", innerHeight) || innerHeight);
  return { top, bottom, left, right, width, height, above, below, seen: top >= above - 1 && bottom <= below + 1 && left >= -1 && right <= innerWidth + 1 };
}, selector);
async function seen(page, selector, what) {
  const box = await place(page, selector);
  assert.ok(box.seen, `${what}: ${selector} is at ${Math.round(box.top)} to ${Math.round(box.bottom)}, free is ${Math.round(box.above)} to ${Math.round(box.below)}`);
  return box;
}

for (const lang of LANGS) {
  test(`${lang}: what is said to an answer is the first thing`, async ({ device, site }) => {
    for (const [kind, { lesson: found, step }] of kinds) {
      if (!["single", "multiple", "text", "select", "order"].includes(kind)) continue;
      for (const [key, tries, solve] of [["answer-not-yet", [false], false], ["answer-right", [true], false], ["answer-solution", [false, false], true]]) {
        const who = visitor(site);
        for (const right of tries) await answer(who, found, step, right);
        if (solve) await who.post(at(found, step), { tun: "loesung" });
        const page = await device({ lang, as: who });
        for (const size of SIZES) {
          await page.setViewportSize(size);
          await page.goto(`${at(found, step, lang)}#antwort`);
          const what = `${kind} ${key} ${size.width}`;
          assert.equal((await page.locator("main h1").innerText()).replaceAll("\u00AD", "").trim(), words(lang, key), what);
          await seen(page, "#antwort h1", what);
          assert.ok(await page.evaluate(() => document.querySelector("main .flow").firstElementChild.id === "antwort"), `${what}: it comes first`);
          assert.equal(await page.evaluate(() => scrollY), 0, `${what}: nothing had to be scrolled`);
        }
        await page.context().close();
      }
    }
  });

  test(`${lang}: Vorlesen stands in the same place on every step, and is seen`, async ({ device }) => {
    const page = await device({ lang });
    const all = [...lessons[0].steps.map((step) => ({ lesson: lessons[0], step })), ...kinds.values()];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      let before;
      for (const { lesson: found, step } of all) {
        await page.goto(at(found, step, lang));
        await page.locator(".tool--say").waitFor();
        const what = `${found.slug} ${step.number} at ${size.width}`;
        assert.equal(await page.locator("[data-say] button").count(), 1, `${what}: one button`);
        const { top, bottom, left, right, width, height } = await place(page, ".playbar .tool--say");
        assert.ok(top >= 0 && bottom <= size.height && left >= 0 && right <= size.width && width >= 48 && height >= 48, `${what}: ${left} ${top} ${right} ${bottom}`);
        before ??= [left, top];
        assert.deepEqual([left, top], before, `${what}: it moved`);
      }
    }
    await page.goto(`/${lang}/lernen/${course.slug}/${lessons[0].slug}/ende`);
    await seen(page, ".tool--say", "the end of a lesson").catch((fault) => { if (!/free is/.test(fault.message)) throw fault; });
  });

  test(`${lang}: both answers to "did it work?" are seen at once`, async ({ device }) => {
    const page = await device({ lang });
    const tries = lessons.flatMap((found) => found.steps.filter((step) => step.kind === "try").map((step) => [found, step]));
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const [found, step] of tries) {
        await page.goto(at(found, step, lang));
        for (const value of ["yes", "no"]) {
          const box = await page.locator(`button[name=a][value=${value}]`).boundingBox();
          assert.ok(box.y >= 0 && box.y + box.height <= size.height && box.height >= 56 && box.x >= 0 && box.x + box.width <= size.width, `${found.slug} ${step.number} ${value}: ${JSON.stringify(box)}`);
        }
        const bar = await page.locator(".actionbar").boundingBox();
        assert.ok(bar.height <= size.height * 0.4, `the bar takes ${bar.height} of ${size.height}`);
      }
    }
  });

  test(`${lang}: the way on is seen on the course, the lesson and the start`, async ({ device, site }) => {
    const begun = await learned(site, [lessons[0], lessons[0].steps[0]]);
    for (const [as, addresses] of [[undefined, courses().map(({ slug }) => `lernen/${slug}`).concat(`lernen/${course.slug}/${lessons[0].slug}`)], [begun, ["", `lernen/${course.slug}`]]]) {
      const page = await device({ lang, as });
      for (const address of addresses) {
        await page.goto(`/${lang}/${address}`);
        await page.evaluate(() => document.querySelector(".demo")?.remove()); // a house that is used has no such banner
        assert.equal(await page.locator("main .btn--main").count(), 1, address);
        await seen(page, "main .btn--main", `/${lang}/${address}`);
      }
    }
  });
}

test("at 1280 the returning start has two columns", async ({ device, site }) => {
  for (const lang of ["de", "ar"]) {
    const page = await device({ lang, as: await learned(site, [lessons[0], lessons[0].steps[0]]) });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${lang}/`);
    await seen(page, "main .btn--main", lang);
    const panel = await place(page, ".panel"), card = await place(page, ".card");
    assert.ok(panel.width <= 34 * 16 + 1, `the panel is ${panel.width} px wide`);
    assert.ok(lang === "ar" ? card.right < panel.left : card.left > panel.right, "what else there is stands beside it");
    assert.ok(Math.abs(card.top - panel.top) < 2, "and begins at the same height");
  }
});

test("at 1280 all words of a step begin in one line", async ({ device, site }) => {
  // every kind of question, every step of a lesson, and one that was answered; a device to practise on stands beside the words
  const all = [...kinds.values()].map(({ lesson, step }) => [lesson, step]).concat(lessons[0].steps.map((step) => [lessons[0], step])).filter(([, step]) => !step.practice);
  const { lesson: found, step } = kinds.get("single");
  for (const lang of ["de", "ar"]) {
    const fresh = await device({ lang });
    const answered = await device({ lang, as: await learned(site, [found, step]) });
    for (const [there, shown, page] of [...all.map((one) => [...one, fresh]), [found, step, answered]]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(at(there, shown, lang));
      const edges = await page.evaluate(() => {
        const rtl = document.documentElement.dir === "rtl";
        const own = [...document.querySelectorAll("main .flow > *, main .text > :is(p, ol, ul)")].filter((e) => e.getClientRects().length && !e.matches(".screen, .step__pic"));
        return own.map((e) => Math.round(rtl ? e.getBoundingClientRect().right : e.getBoundingClientRect().left));
      });
      assert.equal(new Set(edges).size, 1, `${lang} ${there.slug} ${shown.number}: ${edges}`);
    }
  }
});

test("one truth about the lights: as many windows as steps are done, wherever one looks", async ({ device, site }) => {
  const done = lessons[0].steps.filter((_, i) => i < 2 || i === 4);
  const page = await device({ as: await learned(site, ...done.map((step) => [lessons[0], step])) });
  const lit = async () => Number(await page.locator("progress").first().getAttribute("value"));
  for (const step of lessons[0].steps.slice(-3)) {
    await page.goto(at(lessons[0], step));
    assert.equal(await lit(), done.length, `on step ${step.number}`);
  }
  await page.goto("/de/");
  assert.equal(await lit(), done.length, "at the start");
  await page.goto(`/de/lernen/${course.slug}/${lessons[0].slug}/ende`);
  assert.equal(await lit(), done.length, "at the end, still open");
  await page.goto(`/de/lernen/${course.slug}/${lessons[0].slug}`);
  assert.equal(await page.locator(".win--on").count(), done.length, "in the house");
});

test("the window that becomes light is one of the house: as large as the others and on their grid", async ({ device, site }) => {
  const page = await device({ as: await learned(site, ...lessons[0].steps.map((step) => [lessons[0], step])) });
  await page.goto(`/de/lernen/${course.slug}/${lessons[0].slug}/ende`);
  const [light, dark] = await page.evaluate(() => [".light-on", ".k-teal"].map((name) => document.querySelector(`main .pic ${name}`).getAttribute("d")));
  assert.ok(dark.includes(light), `${light} is none of ${dark}`);
});

// Easy German takes a line for each sentence: its longest handouts still need a second page.
for (const lang of LANGS.filter((lang) => lang !== "ls")) {
  test(`${lang}: every handout is one page of paper`, async ({ device }) => {
    test.setTimeout(10 * 60_000);
    const page = await device({ lang });
    const faults = [];
    for (const { slug, lessons } of courses()) {
      for (const found of lessons) {
        await page.goto(`/${lang}/lernen/${slug}/${found}/drucken`, { waitUntil: "load" });
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
        const { size, cut } = await page.evaluate(() => ({
          size: document.querySelector(".sheet").className,
          cut: document.querySelectorAll(".sheet .sheet__step").length,
        }));
        if (pages !== 1) faults.push(`${slug}/${found}: ${pages} pages, ${size}, ${cut} steps`);
      }
    }
    assert.deepEqual(faults, []);
  });
}
