// The same thing sent twice counts once: a double tap, two requests at the same moment, two devices, an old page brought back. And what
// was really answered anew is never lost.
import assert from "node:assert/strict";
import { button, fill, go, path, read, settled, signIn, way } from "../harness/acting.mjs";
import { keepsPages } from "../harness/browser.mjs";
import { courses, fieldsOf, lesson, words } from "../harness/content.mjs";
import { behindLine, visitor } from "../harness/http.mjs";
import { test } from "../harness/test.mjs";

test.use({ launchOptions: keepsPages });
const say = (key, values) => words("de", key, values);
const looksTwice = ({ steps }) => steps.some((s, i) => s.kind === "look" && steps[i + 1]?.kind === "look");
const found = courses()
  .flatMap((course) => course.lessons.map((slug) => lesson(course.slug, slug, "de")))
  .find((one) => looksTwice(one) && one.steps.some((s) => s.kind === "single"));
const asked = found.steps.find((s) => s.kind === "single");
const at = (n) => `/de/lernen/${found.course}/${found.slug}/${n}`;
const here = at(asked.number);
const look = found.steps.find((s, i) => s.kind === "look" && found.steps[i + 1]?.kind === "look");
const hinted = found.steps.find((s) => s.hints.length > 1) ?? asked;

for (const js of [true, false]) test(js ? "with JavaScript" : "without JavaScript", ({ step, device, site }) => taps(step, device, site, js));
test("a hand that trembles, on a fast line: the second tap does not meet the next page", ({ device }) => trembling(device));
test("twenty requests at the same moment are one answer", ({ site }) => together(site));
test("twenty first requests of somebody who never was here are one answer", ({ site }) => firstOfAll(site));
for (const js of [true, false]) test(`two devices, ${js ? "with" : "without"} JavaScript`, ({ step, device, site }) => devices(step, device, site, js));

const wrongs = async (page) => (await button(page, say("show-solution")).count() ? "two or more" : "one");

async function taps(step, device, site, js) {
  const slow = await behindLine(site, { ms: 400 });
  const page = await device({ js, site: slow });
  // Taps twice, as a hand does that trembles, while the answer to the first tap is still on its way; waits until nothing moves any more.
  const twice = async (locator) => {
    await locator.dblclick({ delay: 40, noWaitAfter: true });
    await slow.quiet();
    await settled(page);
  };
  await step("a double tap on Weiter is one step", async () => {
    await page.goto(at(look.number));
    await twice(way(page));
    assert.equal(path(page), at(look.number + 1));
    await page.goto(`/de/lernen/${found.course}/${found.slug}`);
    assert.equal(await page.locator(".win--on").count(), 1);
  });
  await step("a double tap on Prüfen is one answer", async () => {
    await page.goto(here);
    await fill(page, asked, false, js);
    await twice(way(page));
    assert.equal(await read(page.locator("#antwort h1")), say("answer-not-yet"));
    assert.equal(await wrongs(page), "one", "one wrong answer does not yet show the solution");
  });
  await step("a double tap on the hint shows one hint", async () => {
    await page.goto(at(hinted.number));
    await twice(button(page, say("hint-show")));
    assert.equal(await page.locator("#hinweis p").count(), 1);
  });
  await step("back after a wrong answer, another choice: it counts", async () => {
    const last = found.steps.filter((s) => s.kind === "single").at(-1);
    await page.goto(at(last.number));
    await fill(page, last, false, js);
    await go(page, way(page));
    assert.equal(await read(page.locator("#antwort h1")), say("answer-not-yet"));
    await page.goBack({ waitUntil: "commit" });
    await settled(page);
    if (!(await page.locator("#frage").count())) await go(page, way(page)); // fetched anew: "once more"
    await fill(page, last, true, js);
    await go(page, way(page));
    assert.equal(await read(page.locator("#antwort h1")), say("answer-right"), "the right answer was given last");
  });
  await step("a reload after an answer does not answer again", async () => {
    await page.goto(here);
    await page.reload();
    assert.equal(await wrongs(page), "one");
  });
  slow.close();
}

async function trembling(device) {
  const page = await device({ steady: false });
  // time stands still between both taps, however slow the machine is
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto(at(look.number));
  const { x, y, width, height } = await way(page).boundingBox();
  const tap = () => page.mouse.click(x + width / 2, y + height / 2);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), tap()]);
  const sent = [];
  page.on("request", (request) => request.isNavigationRequest() && sent.push(request.url()));
  await tap();
  await settled(page);
  assert.equal(path(page), at(look.number + 1));
  assert.deepEqual(sent, [], "no page is asked for");
  await page.clock.fastForward(600);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), tap()]);
  assert.equal(path(page), at(look.number + 2), "the next tap counts");
}

async function together(site) {
  const guest = visitor(site);
  await guest.post(at(look.number), await guest.hidden(at(look.number), "weiter")); // somebody the site knows
  const form = [...(await guest.hidden(here, 'value="antwort"')), ...fieldsOf(asked, false)];
  assert.ok(form.some(([name, value]) => name === "id" && value), "the form has an id");
  const answers = await Promise.all(Array.from({ length: 20 }, () => guest.post(here, form)));
  assert.deepEqual([...new Set(answers.map((answer) => answer.status))], [303]);
  const { text } = await guest.get(here);
  assert.ok(text.includes(say("answer-not-yet")) && !text.includes(say("show-solution")), "counted as one wrong answer");
  const way = await Promise.all(Array.from({ length: 20 }, () => guest.post(at(look.number), { tun: "weiter" })));
  assert.deepEqual([...new Set(way.map((answer) => answer.status))], [303], "also without the form's id");
}

async function firstOfAll(site) {
  const guest = visitor(site);
  const form = [...(await guest.hidden(here, 'value="antwort"')), ...fieldsOf(asked, false)];
  const answers = await Promise.all(Array.from({ length: 20 }, () => guest.post(here, form)));
  assert.deepEqual([...new Set(answers.map((answer) => answer.status))], [303]);
  const { text } = await guest.get(here);
  assert.ok(text.includes(say("answer-not-yet")) && !text.includes(say("show-solution")), "counted as one wrong answer");
}

async function devices(step, device, site, js) {
  const person = site.people[js ? "amira" : "oleh"];
  const one = await device({ js });
  const two = await device({ js });
  await step("the same step on both", async () => {
    await signIn(one, person, "de");
    await signIn(two, person, "de");
    for (const page of [one, two]) await page.goto(at(look.number));
    await Promise.all([one, two].map((page) => go(page, way(page))));
    for (const page of [one, two]) assert.equal(path(page), at(look.number + 1));
    for (const page of [one, two]) {
      await page.goto(`/de/lernen/${found.course}/${found.slug}`);
      assert.equal(await page.locator(".win--on").count(), 1, "one step is done, on both");
    }
  });
  await step("what one device has done the other goes on with", async () => {
    await two.goto("/de/");
    const ahead = await two.locator(".panel a").getAttribute("href");
    await one.goto("/de/");
    assert.equal(await one.locator(".panel a").getAttribute("href"), ahead);
  });
  await step("one is wrong, the other (opened before) is right: both count", async () => {
    for (const page of [one, two]) await page.goto(here);
    await fill(one, asked, false, js);
    await go(one, way(one));
    assert.equal(await read(one.locator("#antwort h1")), say("answer-not-yet"));
    await fill(two, asked, true, js);
    await go(two, way(two));
    assert.equal(await read(two.locator("#antwort h1")), say("answer-right"), "what she chose here");
    await one.reload();
    assert.equal(await read(one.locator("#antwort h1")), say("answer-right"));
  });
}
