// A guest learns: chooses a language, finds the course, does lessons step by step through every kind of question, comes back where
// they were, and is done.
import assert from "node:assert/strict";
import { button, calm, doStep, fill, go, link, orderOf, path, read, way } from "../harness/acting.mjs";
import { courses, hasLesson, lesson, words } from "../harness/content.mjs";
import { test } from "../harness/test.mjs";

const LANG = "uk";
const say = (key, values) => words(LANG, key, values);
const course = "handy";

for (const js of [true, false]) {
  test(js ? "with JavaScript" : "without JavaScript", ({ step, device }) => {
    test.setTimeout(300_000);
    return guest(step, device, js);
  });
}

async function guest(step, device, js) {
  const page = await device({ js });
  const all = courses().find((c) => c.slug === course).lessons.filter((slug) => hasLesson(course, slug, LANG)).map((slug) => lesson(course, slug, LANG));
  const [first] = all;
  const at = (found, n) => `/${LANG}/lernen/${course}/${found.slug}/${n}`;
  const kind = (name) => first.steps.find((s) => s.kind === name);

  await step("the address alone leads to the reader's language", async () => {
    await page.goto("/");
    assert.equal(path(page), "/de/");
    assert.equal(await read(page.locator("h1")), words("de", "start-title"));
  });
  await step("the language page leads to Ukrainian and back to the same page", async () => {
    await page.goto("/de/lernen");
    await go(page, page.locator(".tools a", { hasText: "Deutsch" }));
    assert.equal(await read(page.locator("h1")), words("de", "language-title"));
    await go(page, button(page, "Українська"));
    assert.equal(path(page), `/${LANG}/lernen`);
    assert.equal(await page.locator("html").getAttribute("lang"), LANG);
  });
  await step("the choice is remembered", async () => {
    await page.goto("/");
    assert.equal(path(page), `/${LANG}/`);
  });
  await step("start, course, lesson, first step", async () => {
    await go(page, link(page, say("start-learn")));
    await go(page, page.locator(".card__title a").first());
    assert.equal(path(page), `/${LANG}/lernen/${course}`);
    await go(page, page.locator(".house a").first());
    assert.equal(path(page), `/${LANG}/lernen/${course}/${first.slug}`);
    assert.equal(await read(page.locator("h1")), first.title);
    assert.equal(await page.locator(".house a").count(), first.steps.length);
    await go(page, page.getByRole("link", { name: say("begin") }));
    assert.equal(path(page), at(first, 1));
  });

  // the first lesson, step by step; every kind of question it has is tried out in full
  for (const [place, shape] of first.steps.entries()) {
    const number = place + 1;
    const here = `step ${number} (${shape.kind})`;
    await step(`${here}: one says where one is`, async () => {
      assert.equal(path(page).split("?")[0], at(first, number));
      assert.equal(await read(page.locator("h1")), shape.title);
      assert.equal(await read(page.locator("#sc")), say("step-of", { step: number, of: first.steps.length }));
      assert.equal(await page.locator("progress").getAttribute("value"), String(place), "as many windows are lit as steps are done");
    });
    if (shape === kind("tick")) await step(`${here}: what was ticked is still ticked after going back`, () => ticks(page, shape));
    if (shape === kind("single") || shape === kind("order")) await step(`${here}: hints come one by one`, () => hints(page, shape, js));
    if (["single", "multiple", "select", "order", "text"].includes(shape.kind) && shape === kind(shape.kind)) {
      await step(`${here}: wrong, wrong again, the solution, practise`, () => wrongTwice(page, shape, js, at(first, number)));
    }
    if (shape === kind("try")) await step(`${here}: "no" leads to help, and back`, () => help(page, at(first, number)));
    if (number === 4) await step(`${here}: whoever comes back goes on here`, () => resume(page, first, number));
    await step(`${here}: right, and on`, () => doStep(page, shape, LANG, js));
  }
  await step("Geschafft: the end says what one can do now", async () => {
    assert.equal(path(page), `/${LANG}/lernen/${course}/${first.slug}/ende`);
    assert.equal(await read(page.locator("h1")), say("end-title"));
    for (const line of first.can) assert.ok((await read(page.locator("main"))).includes(line), line);
  });
  await step("the sheet to take home, and back", async () => {
    const end = path(page);
    await go(page, link(page, say("print-lesson")));
    // What is practised on a device that answers is not on paper.
    assert.equal(await page.locator(".sheet__step").count(), first.steps.filter((s) => s.kind !== "practice").length);
    await page.goto(end);
  });
  await step("the next lesson", async () => {
    await go(page, way(page));
    assert.equal(path(page), `/${LANG}/lernen/${course}/${all[1].slug}`);
  });

  // kinds that the first lesson does not have are tried out in full where they first come
  const known = new Set(first.steps.map((s) => s.kind));
  for (const found of all.slice(1)) {
    const fresh = found.steps.filter((s) => !known.has(s.kind) && known.add(s.kind));
    if (!js && !fresh.length) continue;
    await step(`lesson ${found.slug}, all ${found.steps.length} steps`, async () => {
      await page.goto(`/${LANG}/lernen/${course}/${found.slug}`);
      await go(page, page.locator("main .btn--main"));
      for (const shape of found.steps) {
        if (fresh.includes(shape) && shape.solutions.length) {
          await hints(page, shape, js);
          await wrongTwice(page, shape, js, at(found, shape.number));
        }
        await doStep(page, shape, LANG, js);
      }
      assert.equal(await read(page.locator("h1")), say("end-title"));
    });
  }
  await step("every kind of question was there", () => {
    const kinds = ["look", "single", "multiple", "text", "select", "order", "try", "tick", "scale"];
    assert.deepEqual(kinds.filter((name) => !known.has(name)), []);
  });
  await step("Ich shows what was learned", async () => {
    await page.goto(`/${LANG}/ich`);
    const lines = await read(page.locator(".cans"));
    for (const line of first.can) assert.ok(lines.includes(line), line);
    if (js) for (const found of all) for (const line of found.can) assert.ok(lines.includes(line), line);
  });
  await step("the course shows which lessons are done", async () => {
    await page.goto(`/${LANG}/lernen/${course}`);
    const rows = page.locator(".house__floor");
    assert.ok((await read(rows.first())).includes(say("state-finished")));
    if (js) for (const row of await rows.all()) assert.ok((await read(row)).includes(say("state-finished")), await read(row));
  });
}

/** The words of a heading of the note about the answer. */
const verdict = (page) => read(page.locator("#antwort h1"));

async function ticks(page, shape) {
  const here = path(page);
  const boxes = page.locator("#frage input[type=checkbox]");
  await calm(page);
  await boxes.first().check();
  await boxes.last().check();
  await go(page, way(page));
  assert.notEqual(path(page), here);
  await go(page, link(page, say("back")));
  assert.equal(path(page), here);
  const ticked = await boxes.evaluateAll((all) => all.map((e) => e.checked));
  assert.deepEqual(ticked, shape.options.map((_, at) => at === 0 || at === shape.options.length - 1));
}

/** What stands in the form, without the ids that only count. */
const answered = (page) =>
  page.locator("#frage").evaluate((form) => [...new FormData(form)].filter(([name]) => name !== "id").map(String).join("&"));

async function hints(page, shape, js) {
  await fill(page, shape, false, js);
  const before = await answered(page);
  for (let shown = 0; shown < shape.hints.length; shown++) {
    assert.equal(await page.locator("#hinweis p").count(), shown);
    await go(page, button(page, say("hint-show")));
    assert.ok((await read(page.locator("#hinweis"))).includes(shape.hints[shown]), shape.hints[shown]);
    assert.equal(await answered(page), before, "a hint leaves the answer as it is");
  }
  assert.equal(await button(page, say("hint-show")).count(), 0, "no hint is left");
}

async function wrongTwice(page, shape, js, here) {
  const wrong = async () => {
    await fill(page, shape, false, js);
    await go(page, way(page));
    assert.equal(path(page).split("?")[0], here);
    assert.equal(await verdict(page), say("answer-not-yet"));
    assert.ok((await page.title()).startsWith(say("answer-not-yet")), await page.title());
    assert.ok(!(await page.locator("main").innerText()).includes(say("right-answer")), "the solution is not shown yet");
  };
  await wrong();
  const first = shape.options.findIndex((_, at) => !shape.right.includes(at + 1));
  const why = ["single", "multiple"].includes(shape.kind) && shape.says[first];
  assert.ok((await read(page.locator("#antwort"))).includes(why || say("answer-look-again").split(".")[0]), `it says why: ${why}`);
  if (shape.kind === "text") assert.ok((await read(page.locator("main"))).includes("qqqq"), "what was written is shown");
  assert.equal(await button(page, say("show-solution")).count(), 0, "no solution after one try");
  await go(page, way(page)); // once more
  assert.ok(path(page).startsWith(`${here}?neu=1`), path(page));
  if (shape.kind === "order") assert.notDeepEqual(await orderOf(page), shape.options.map((_, at) => at + 1));
  await wrong();
  await go(page, button(page, say("show-solution")));
  assert.equal(await verdict(page), say("answer-solution"));
  assert.ok((await read(page.locator("#antwort"))).includes(shape.why.slice(0, 30)), "it is said why");
  if (shape.kind === "order") {
    assert.equal((await read(page.locator("ol.order--right"))).replace(/\d\. /g, ""), shape.options.join(" "));
  } else {
    const right = await page.locator(".choice--right").allInnerTexts();
    assert.equal(right.length, Math.max(1, shape.right.length));
    for (const n of shape.right) assert.ok(right.some((text) => text.includes(shape.options[n - 1])), shape.options[n - 1]);
  }
  await go(page, link(page, say("practise")));
}

async function help(page, here) {
  await go(page, button(page, say("try-help")));
  assert.equal(path(page), `${here}/hilfe`);
  assert.equal(await read(page.locator("h1")), say("stuck"));
  assert.ok((await page.locator('main a[href^="tel:"]').count()) >= 1, "a human can be called");
  await go(page, page.locator("main a.back"));
  assert.equal(path(page), here);
}

async function resume(page, found, number) {
  const here = `/${LANG}/lernen/${found.course}/${found.slug}/${number}`;
  await go(page, page.locator(".playbar a").first()); // Pause
  assert.equal(await page.locator("main .btn--main").getAttribute("href"), here);
  assert.equal(await page.locator(".win--on").count(), number - 1, "what is done is lit");
  await page.goto(`/${LANG}/lernen/${found.course}`);
  assert.equal(await page.locator("main .btn--main").getAttribute("href"), here);
  await page.goto(`/${LANG}/`);
  const panel = page.locator(".panel");
  assert.equal(await read(panel.locator("h2")), found.title);
  await go(page, panel.locator("a"));
  assert.equal(path(page), here);
}
