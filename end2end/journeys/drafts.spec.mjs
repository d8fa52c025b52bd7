// Names half typed: they come back after a sign-out, on another computer, after a lost line; two places end in a choice, and keeping goes on.
import assert from "node:assert/strict";
import { button, cut, go, path, read, signInStaff } from "../harness/acting.mjs";
import { words } from "../harness/content.mjs";
import { test } from "../harness/test.mjs";

const say = (key, values) => words("de", key, values);
const FORM = "/de/begleitung/neu";
const state = (page) => page.locator(".draft__state [role=status]");
const names = (page) => page.locator("#name");

test("without JavaScript", ({ step, device, site }) => byButtons(step, device, site));
test("with JavaScript", ({ step, device, site }) => byItself(step, device, site));
test("the line is lost while one types: it is kept here, and sent when it is back", ({ device, site }) => lostLine(device, site));
test("typed before the program came: it is kept as soon as it is there", ({ device, site }) => early(device, site));
test("two windows: one chooses between both, and keeping works again", ({ device, site }) => twoWindows(device, site));
test("signed out in another window: the words stay, and are kept after the sign-in", ({ device, site }) => signedOut(device, site));

async function coach(device, site, more = {}) {
  const page = await device(more);
  await signInStaff(page, site.people.coach);
  await page.goto(FORM);
  return page;
}

async function byButtons(step, device, site) {
  const page = await coach(device, site, { js: false });
  await step("half a list is kept by the button", async () => {
    await names(page).fill("Ada Probe\nIda");
    await go(page, button(page, say("draft-keep")));
    assert.equal(path(page), FORM);
    assert.equal(await names(page).inputValue(), "Ada Probe\nIda");
  });
  await step("it is there on another computer, and is thrown away there", async () => {
    const other = await coach(device, site, { js: false });
    assert.equal(await names(other).inputValue(), "Ada Probe\nIda");
    await go(other, button(other, say("draft-discard")));
    assert.equal(await names(other).inputValue(), "");
  });
  await step("what was typed here meanwhile is not lost: one says so by the button", async () => {
    await names(page).fill("Ada Probe\nIda\nOle");
    await go(page, button(page, say("draft-keep")));
    assert.equal(await names(page).inputValue(), "Ada Probe\nIda\nOle");
  });
  await step("two places: both stand side by side, and both are kept", async () => {
    const other = await coach(device, site, { js: false });
    await names(other).fill("Ada Probe\nMia");
    await go(other, button(other, say("draft-keep")));
    await names(page).fill("Ada Probe\nZoe");
    await go(page, button(page, say("draft-keep")));
    assert.equal(await read(page.locator("h1")), say("draft-conflict"));
    const shown = await read(page.locator("main"));
    for (const name of ["Mia", "Zoe"]) assert.ok(shown.includes(name), name);
    await go(page, button(page, say("draft-take-both")));
    assert.equal(await names(page).inputValue(), "Ada Probe\nMia\nZoe");
  });
  await step("sent, the list is gone, and three cards are there", async () => {
    await go(page, button(page, say("coach-add-do")));
    assert.equal(await page.locator(".idcard").count(), 3);
    await page.goto(FORM);
    assert.equal(await names(page).inputValue(), "");
  });
}

/** Waits until the page says that the draft is kept. */
const kept = (page) => page.waitForFunction((begin) => document.querySelector(".draft__state [role=status]")?.innerText.startsWith(begin), say("draft-kept").split("{")[0].trim().replace(/"$/, ""));

async function byItself(step, device, site) {
  const page = await coach(device, site);
  await step("what is typed is kept by itself", async () => {
    await names(page).fill("Eva Probe\nOla");
    await kept(page);
    assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:")).length), 0, "the server has it");
  });
  await step("it comes back after the sign-out, on another computer", async () => {
    await go(page, button(page, say("leave")).or(page.locator("form[action$=abmelden] button")).first());
    const other = await coach(device, site);
    assert.equal(await names(other).inputValue(), "Eva Probe\nOla");
    await names(other).fill("Eva Probe\nOla\nPia");
    await kept(other);
    await go(other, button(other, say("coach-add-do")));
    assert.equal(await other.locator(".idcard").count(), 3);
    await other.goto(FORM);
    assert.equal(await names(other).inputValue(), "");
    assert.equal(await read(state(other)), "");
  });
}

async function lostLine(device, site) {
  const page = await coach(device, site);
  await names(page).fill("Uta");
  await kept(page);
  await cut(page, true);
  await names(page).fill("Uta\nVeit");
  await page.waitForFunction((words) => document.querySelector(".draft__state [role=status]").innerText === words, say("draft-offline"));
  await cut(page, false);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await kept(page);
  // Closed in the middle, before the server had it.
  await cut(page, true);
  await names(page).fill("Uta\nVeit\nWanda");
  const left = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("draft:")));
  assert.equal(left.length, 1);
  await cut(page, false);
  await page.reload();
  assert.equal(await names(page).inputValue(), "Uta\nVeit\nWanda");
  await kept(page);
  await go(page, button(page, say("draft-discard")));
}

/** A slow line: somebody types before the program that keeps it is there. */
async function early(device, site) {
  const page = await device();
  let come;
  const waited = new Promise((done) => { come = done; });
  await page.route("**/*.wasm", async (route) => { await waited; await route.continue(); });
  await signInStaff(page, site.people.coach);
  await page.goto(FORM, { waitUntil: "domcontentloaded" });
  await names(page).fill("Zoe");
  assert.equal(await read(state(page)), "");
  come();
  await kept(page);
  await page.reload();
  assert.equal(await names(page).inputValue(), "Zoe");
  await go(page, button(page, say("draft-discard")));
}

async function twoWindows(device, site) {
  const one = await coach(device, site);
  const two = await coach(device, site);
  await names(one).fill("Xenia");
  await kept(one);
  await names(two).fill("Yara");
  await two.locator("[role=alert] h2", { hasText: say("draft-conflict") }).waitFor();
  const shown = await read(two.locator("[role=alert]"));
  for (const words of ["Xenia", "Yara", say("coach-add-name")]) assert.ok(shown.includes(words), words);
  await button(two, say("draft-take-both")).click();
  await kept(two);
  assert.equal(await names(two).inputValue(), "Xenia\nYara");
  await names(two).fill("Xenia\nYara\nZoe");
  await kept(two);
  await two.reload();
  assert.equal(await names(two).inputValue(), "Xenia\nYara\nZoe");
  await go(two, button(two, say("draft-discard")));
  // The first window still shows the old list: it may be kept all the same.
  await names(one).fill("Xenia\nAli");
  await button(one, say("draft-gone-keep")).click();
  await kept(one);
  await one.reload();
  assert.equal(await names(one).inputValue(), "Xenia\nAli");
  await go(one, button(one, say("draft-discard")));
}

async function signedOut(device, site) {
  const page = await coach(device, site);
  await names(page).fill("Bea");
  await kept(page);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await names(page).fill("Bea\nCem");
  await page.waitForFunction((words) => document.querySelector(".draft__state [role=status]").innerText === words, say("draft-signed-out"));
  await page.context().addCookies(cookies);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await kept(page);
  await page.reload();
  assert.equal(await names(page).inputValue(), "Bea\nCem");
}
