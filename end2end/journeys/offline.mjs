// The internet goes away in the middle of a step: the page says so, the answer stays, and when the internet is back it goes.
import assert from "node:assert/strict";
import { fill, go, path, read, signIn, way } from "../harness/acting.mjs";
import { oneOfEachKind, words } from "../harness/content.mjs";

const say = (key) => words("de", key);
const kinds = oneOfEachKind();
const at = (kind) => {
  const { lesson: found, step } = kinds.get(kind);
  return `/de/lernen/${found.course}/${found.slug}/${step.number}`;
};

export default async function ({ walk, check, device, site }) {
  for (const kind of ["single", "text", "look", "try"]) await walk(`the device is offline, ${kind}`, (step) => offline(step, device, kind));
  await check("the device thinks it is online, but nothing comes through", () => deadLine(device));
  await check("the server is slow: the answer goes all the same", () => slow(device));
  await check("Fertig without internet: the page is empty at once, the sign-out follows", () => leaving(device, site));
  await check("a double tap while offline is still one answer afterwards", () => tapped(device));
}

const strip = (page) => page.locator("[data-offline]");

/** Switches the internet off, and tells the watch so. */
async function cut(page, off) {
  page.context().offline = off;
  await page.context().setOffline(off);
}

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
    if (kind === "single" || kind === "text") assert.equal(await read(page.locator("#antwort h2")), say("answer-right"));
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
  assert.equal(await read(page.locator("#antwort h2")), say("answer-right"));
}

async function slow(device) {
  const page = await device({ open: at("single") });
  const send = await ready(page, "single");
  const hanging = [];
  await page.route("**/healthz", (route) => hanging.push(route)); // never answered
  await Promise.all([page.waitForNavigation({ timeout: 10_000 }), send.click()]);
  assert.equal(await read(page.locator("#antwort h2")), say("answer-right"));
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
  assert.equal(await read(page.locator("#antwort h2")), say("answer-not-yet"));
  assert.equal(await page.getByRole("button", { name: say("show-solution") }).count(), 0);
}
