// The internet goes away in the middle of a step: the page says so, the answer stays, and when the internet is back it goes.
import assert from "node:assert/strict";
import { cut, fill, go, path, read, signIn, way } from "../harness/acting.mjs";
import { oneOfEachKind, words } from "../harness/content.mjs";
import { PHONE } from "../harness/server.mjs";
import { test } from "../harness/test.mjs";

const say = (key) => words("de", key);
const kinds = oneOfEachKind();
const at = (kind) => {
  const { lesson: found, step } = kinds.get(kind);
  return `/de/lernen/${found.course}/${found.slug}/${step.number}`;
};

for (const kind of ["single", "text", "look", "try"]) test(`the device is offline, ${kind}`, ({ step, device }) => offline(step, device, kind));
test("the device thinks it is online, but nothing comes through", ({ device }) => deadLine(device));
test("the server is slow: the answer goes all the same", ({ device }) => slow(device));
test("Fertig without internet: the page is empty at once, the sign-out follows", ({ device, site }) => leaving(device, site));
test("Fertig without internet, and the page is closed: the next person sees nobody", ({ device, site }) => closing(device, site));
test("a link without internet: a page of ours, in the language of the page; and back", ({ step, device, site }) => kept(step, device, site));
test("a double tap while offline is still one answer afterwards", ({ device }) => tapped(device));

const strip = (page) => page.locator("[data-offline]");

/** Fills in an answer; gives back the button that sends it. */
async function ready(page, kind, right = true) {
  const { step } = kinds.get(kind);
  if (kind === "try") return page.locator("button[value=yes]");
  if (kind !== "look") await fill(page, step, right, true);
  return way(page);
}

async function said(page) {
  await strip(page).waitFor({ state: "visible" });
  assert.equal(await read(strip(page)), say("offline"));
  assert.equal(await page.evaluate(() => document.activeElement?.matches("[data-offline]")), true, "the sentence has the focus");
  const box = await strip(page).boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= 640, `the sentence is not on the screen: ${JSON.stringify(box)}`);
}

const typed = (page) => page.locator("#frage").evaluate((form) => new URLSearchParams(new FormData(form)).toString());

async function offline(step, device, kind) {
  const page = await device({ open: at(kind) });
  let send, before;
  await step("the sentence appears, the page and the answer stay", async () => {
    send = await ready(page, kind);
    before = kind === "look" ? "" : await typed(page);
    await cut(page, true);
    await send.click();
    await said(page);
    assert.equal(path(page), at(kind));
    if (before) assert.equal(await typed(page), before);
    assert.equal(await page.locator("[aria-busy]").count(), 0, "the button can be tapped again");
  });
  await step("a second try offline says it again", async () => {
    await page.locator("h1").click();
    await send.click();
    await said(page);
  });
  await step("back online the sentence goes, and the answer goes through", async () => {
    await cut(page, false);
    await strip(page).waitFor({ state: "hidden" });
    if (before) assert.equal(await typed(page), before);
    await go(page, send);
    if (kind === "single" || kind === "text") assert.equal(await read(page.locator("#antwort h1")), say("answer-right"));
    else assert.notEqual(path(page), at(kind));
  });
}

async function deadLine(device) {
  const page = await device({ open: at("single") });
  const send = await ready(page, "single");
  page.context().offline = true;
  await page.route("**/healthz", (route) => route.abort("internetdisconnected"));
  const before = await typed(page);
  await send.click();
  await said(page);
  assert.equal(await typed(page), before);
  await page.unroute("**/healthz");
  await go(page, send);
  assert.equal(await read(page.locator("#antwort h1")), say("answer-right"));
}

async function slow(device) {
  const page = await device({ open: at("single") });
  const send = await ready(page, "single");
  const hanging = [];
  await page.route("**/healthz", (route) => hanging.push(route)); // never answered
  await Promise.all([page.waitForNavigation({ timeout: 60_000 }), send.click()]);
  assert.equal(await read(page.locator("#antwort h1")), say("answer-right"));
  await page.unrouteAll({ behavior: "ignoreErrors" });
}

async function leaving(device, site) {
  const page = await device();
  const { amira } = site.people;
  await signIn(page, amira, "de");
  await page.goto("/de/ich");
  await cut(page, true);
  await page.locator("form[data-leave] button").click();
  const words = page.getByRole("alert");
  await words.waitFor();
  assert.equal(await read(words), say("leave-offline"));
  assert.ok(!(await page.locator("body").innerText()).includes(amira.name), "nothing of the person is left");
  assert.ok(!(await page.title()).includes(say("tab-me")), await page.title());
  await Promise.all([page.waitForURL("**/de/"), cut(page, false)]);
  assert.equal(await page.locator("form[data-leave]").count(), 0, "signed out");
}

async function closing(device, site) {
  const page = await device();
  const { amira } = site.people;
  await signIn(page, amira, "de");
  await page.goto("/de/ich");
  await cut(page, true);
  await page.locator("form[data-leave] button").click();
  await page.getByRole("alert").waitFor();
  const context = page.context();
  await page.close();
  await cut({ context: () => context }, false);
  // Whoever opens the telephone next: not even for a moment is there a name.
  const next = await context.newPage();
  const seen = [];
  await next.exposeFunction("saw", (words) => seen.push(words));
  await next.addInitScript(() => {
    const look = () => {
      if (document.body && !document.documentElement.hidden) globalThis.saw(document.body.innerText);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await next.goto("/de/ich").catch(() => {}); // it is led on at once
  await next.waitForURL("**/de/");
  await next.waitForFunction(() => document.readyState === "complete");
  assert.equal(await next.locator("form[data-leave]").count(), 0, "signed out");
  assert.ok(seen.length && !seen.join().includes(amira.name), `nothing of the person is seen: ${seen.length}`);
  await next.goto("/de/ich");
  assert.ok(await next.locator("h1").isVisible(), "and the wish is over");
}

async function kept(step, device, site) {
  const page = await device({ lang: "uk", serviceWorkers: "allow" });
  const ours = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat());
  await step("the browser keeps one page of ours and its files, nothing of a person", async () => {
    await signIn(page, site.people.amira, "uk");
    await page.goto("/uk/ich");
    await page.evaluate(async () => {
      for (let tries = 0; tries < 100 && !(await caches.match("/uk/ohne-netz")); tries++) await new Promise((done) => setTimeout(done, 200));
    });
    const paths = await ours();
    assert.deepEqual(paths.filter((path) => !path.startsWith("/static/")), ["/uk/ohne-netz"]);
    const text = await page.evaluate(async () => (await caches.match("/uk/ohne-netz")).text());
    assert.ok(!text.includes(site.people.amira.name) && !text.includes("data-leave"), "it was fetched without cookies");
  });
  await step("a link without internet leads to it", async () => {
    await cut(page, true);
    await page.goto("/uk/lernen");
    assert.equal(await read(page.locator("h1")), words("uk", "offline-title"));
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("main .btn--main")).minHeight), "56px", "with its style");
    assert.ok((await read(page.locator("main"))).includes(PHONE), "one can telephone");
  });
  await step("trying once more, still without", async () => {
    // Not as a navigation: the browser's own try ends without a line, and the page that the worker gives comes in its place.
    await Promise.all([page.waitForEvent("load"), page.locator("[data-again]").click()]);
    assert.equal(await read(page.locator("h1")), words("uk", "offline-title"));
    assert.equal(path(page), "/uk/lernen");
  });
  await step("the internet is back: so is the page", async () => {
    await cut(page, false);
    for (let tries = 0; tries < 20 && (await page.locator("[data-again]").count()); tries++) {
      await page.waitForTimeout(500);
      await page.goto("/uk/lernen").catch(() => {}); // it comes by itself meanwhile
    }
    assert.equal(await page.locator("[data-again]").count(), 0);
  });
  await step("Fertig takes it away with everything else, and signs out", async () => {
    await Promise.all([page.waitForURL("**/uk/"), page.locator("form[data-leave] button").click()]);
    assert.equal(await page.locator("form[data-leave]").count(), 0, "signed out");
    assert.deepEqual(await ours(), []);
  });
}

async function tapped(device) {
  const page = await device({ open: at("single") });
  const send = await ready(page, "single", false);
  await cut(page, true);
  await send.dblclick();
  await said(page);
  await cut(page, false);
  await send.dblclick();
  await page.waitForURL(/#antwort/);
  await page.waitForTimeout(500);
  assert.equal(await read(page.locator("#antwort h1")), say("answer-not-yet"));
  assert.equal(await page.getByRole("button", { name: say("show-solution") }).count(), 0);
}
