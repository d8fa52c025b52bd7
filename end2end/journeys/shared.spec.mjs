// One phone, several people: who taps "Fertig" leaves nothing behind; who signs in elsewhere goes on where they were; who forgets the
// pictures gets a pause, and help from the coach.
import assert from "node:assert/strict";
import { button, doStep, fill, go, link, openCard, path, read, settled, signIn, signInStaff, tap, way } from "../harness/acting.mjs";
import { keepsPages } from "../harness/browser.mjs";
import { scan } from "../harness/card.mjs";
import { courses, hasLesson, lesson, words } from "../harness/content.mjs";
import { expect, test } from "../harness/test.mjs";

test.use({ launchOptions: keepsPages });
const say = (key, values) => words("de", key, values);
const found = lesson("handy", "tippen");

for (const [js, who] of [[true, "amira"], [false, "oleh"]]) {
  test(js ? "with JavaScript" : "without JavaScript", ({ step, device, site }) => day(step, device, site, js, site.people[who]));
}

test("after Fertig not even the card's first page is found by going back", async ({ device, site, page }) => {
  await signIn(page, await fresh(device, site), "de");
  await go(page, page.locator("form[data-leave] button"));
  const entries = await history(page);
  for (const entry of entries.list.slice(0, entries.at).reverse()) {
    await visit(page, entry);
    nothingOf("Frieda", await page.locator("body").innerText(), entry.url);
    assert.ok(!/\/k\/[\w-]{43}/.test(page.url()), "the card's secret stands in the history of the phone");
  }
});

test("a shared phone signs out by itself when nobody touches it", async ({ device, site, page }) => {
  await page.clock.install();
  await signIn(page, await fresh(device, site), "de");
  assert.deepEqual((await signedIn(page)).map((cookie) => cookie.expires), [-1], "a cookie for this visit only");
  await page.goto("/de/ich");
  await page.clock.fastForward("09:30");
  assert.equal(path(page), "/de/ich");
  await Promise.all([page.waitForURL("**/de/"), page.clock.fastForward("01:00")]);
  await page.clock.resume();
  await page.goto("/de/ich");
  nothingOf("Frieda", await page.locator("body").innerText(), "Ich");
});

test("a device clock that jumps takes nothing away that somebody types", async ({ device, site, page }) => {
  const lessons = courses().flatMap(({ slug, lessons }) => lessons.filter((l) => hasLesson(slug, l, "de")).map((l) => lesson(slug, l)));
  const asks = lessons.find(({ steps }) => steps.some(({ kind }) => kind === "text"));
  const { number } = asks.steps.find(({ kind }) => kind === "text");
  await page.clock.install();
  await signIn(page, await fresh(device, site), "de");
  await page.goto(`/de/lernen/${asks.course}/${asks.slug}/${number}`);
  const field = page.locator("main form input[type=text], main form textarea").first();
  await field.fill("halb geschrieben");
  for (const hours of [3, -24]) {
    await page.clock.setSystemTime(Date.now() + hours * 3_600_000);
    await page.clock.fastForward("00:20");
    await expect(field).toBeVisible();
    await expect(field).toHaveValue("halb geschrieben");
    assert.equal(await page.locator("form[data-leave]").count(), 1, `still signed in after ${hours} hours`);
  }
  // The time that really passes counts as before.
  await Promise.all([page.waitForURL("**/de/"), page.clock.fastForward("10:00")]);
  await page.clock.resume();
});

test("who is busy in one tab is not signed out by another", async ({ device, site }) => {
  const one = await device();
  await one.clock.install();
  await signIn(one, await fresh(device, site), "de");
  const two = await one.context().newPage();
  await two.goto("/de/ich"); // nobody touches this one
  await one.goto("/de/lernen");
  await one.clock.fastForward("09:00");
  await one.mouse.click(5, 300);
  await one.clock.fastForward("09:00");
  assert.equal(path(two), "/de/ich");
  assert.equal(await one.locator("form[data-leave]").count(), 1, "still signed in");
  await Promise.all([two.waitForURL("**/de/"), one.clock.fastForward("01:30")]);
  await one.clock.resume();
});

test("on one's own phone the sign-in stays", async ({ device, site, page }) => {
  await signIn(page, await fresh(device, site), "de", { own: true });
  const [cookie] = await signedIn(page);
  assert.ok(cookie.expires > Date.now() / 1000 + 30 * 86_400, "for months");
  assert.ok((await read(page.locator("form[data-leave] button"))).startsWith(say("sign-out")));
});

test("staff who sign out leave no names behind", async ({ device, site, page }) => {
  await signInStaff(page, site.people.coach);
  await go(page, page.locator(".list__row").first());
  await go(page, page.locator("form[data-leave] button"));
  const entries = await history(page);
  for (const entry of entries.list.slice(0, entries.at).reverse()) {
    await visit(page, entry);
    nothingOf("Demo ", await page.locator("body").innerText(), entry.url);
  }
});

async function day(step, device, site, js, person) {
  const name = person.name.split(" ")[1];
  const phone = await device({ js });
  const at = (n) => `/de/lernen/handy/${found.slug}/${n}`;

  await step("card, four pictures, the phone of all", async () => {
    await signIn(phone, person, "de");
    assert.ok((await read(phone.locator("main"))).includes(name));
    assert.deepEqual((await phone.context().cookies()).map((cookie) => cookie.name).sort(), ["__Host-l", "__Host-s"]);
    for (const cookie of await phone.context().cookies()) {
      assert.ok(cookie.secure && cookie.httpOnly && cookie.sameSite === "Lax" && cookie.path === "/", JSON.stringify(cookie));
    }
  });
  await step("two steps are learned", async () => {
    await phone.goto(at(1));
    for (const shape of found.steps.slice(0, 2)) await doStep(phone, shape, "de", js);
    assert.equal(path(phone), at(3));
    for (const seen of ["/de/ich", "/de/", at(2)]) await phone.goto(seen);
    assert.equal(await phone.locator("#antwort").count(), 1);
  });
  await step("Fertig", async () => {
    const answer = await go(phone, phone.locator("form[data-leave] button", { hasText: say("leave") }));
    assert.equal(path(phone), "/de/");
    const sent = await answer.request().redirectedFrom().response();
    assert.match(await sent.headerValue("clear-site-data"), /"cache".*"cookies".*"storage"/);
    assert.deepEqual(await phone.context().cookies(), [], "no cookie is left");
    nothingOf(name, await phone.locator("body").innerText(), "start");
  });
  await step("back, all the way: nothing personal", async () => {
    const entries = await history(phone);
    assert.ok(entries.at > 6);
    for (const entry of entries.list.slice(1, entries.at).reverse()) {
      if (/\/k\//.test(entry.url)) continue; // the card itself: see below
      await visit(phone, entry);
      nothingOf(name, await phone.locator("body").innerText(), entry.url);
      assert.equal(await phone.locator("#antwort, .win--on, form[data-leave]").count(), 0, `what was learned is seen at ${entry.url}`);
    }
  });
  await step("forward and reload: nothing personal", async () => {
    for (const entry of (await history(phone)).list.filter((e) => /\/ich|\/tippen\/2/.test(e.url))) {
      await visit(phone, entry);
      nothingOf(name, await phone.locator("body").innerText(), entry.url);
      await phone.reload();
      nothingOf(name, await phone.locator("body").innerText(), entry.url);
    }
  });

  const other = await device({ js });
  await step("elsewhere, with the card: on at the same step", async () => {
    await signIn(other, person, "de");
    await other.goto("/de/");
    assert.equal(await read(other.locator("h1")), say("start-hello", { name: person.name }));
    await go(other, other.locator(".panel a"));
    assert.equal(path(other), at(3));
  });

  const third = await device({ js });
  await step("five times the wrong pictures: a pause, and it says how long", async () => {
    await openCard(third, person, "de");
    await go(third, third.locator("main form .btn--main"));
    const wrong = [...person.pictures].reverse();
    if (wrong.join() === person.pictures.join()) wrong[0] = wrong[0] === "bus" ? "uhr" : "bus";
    for (let left = 4; left > 0; left--) {
      await tap(third, "de", wrong);
      const note = await read(third.locator(".note"));
      assert.ok(note.includes(say("pictures-wrong")), note);
      assert.match(note, new RegExp(`\\b${left}\\b`));
    }
    await tap(third, "de", wrong);
    assert.equal(await read(third.locator("h1")), say("pictures-paused-title"));
    assert.match(await read(third.locator("main")), /\b15 Minuten\b/);
    const answer = await third.reload();
    assert.equal(answer.status(), 429);
    assert.equal(await third.locator(".pin").count(), 0, "nothing to tap");
  });
  await step("now the right pictures do not help, on no device", async () => {
    const fourth = await device({ js });
    await openCard(fourth, person, "de");
    await go(fourth, fourth.locator("main form .btn--main"));
    assert.equal(await read(fourth.locator("h1")), say("pictures-paused-title"));
  });
  await step("who is signed in stays so", async () => {
    await other.goto("/de/ich");
    assert.ok((await read(other.locator("main"))).includes(name));
  });

  const staff = await device({ js, viewport: { width: 1280, height: 800 } });
  let code;
  await step("the coach sees the pause and makes a code", async () => {
    await signInStaff(staff, site.people.coach);
    const row = staff.locator(".list__row", { hasText: name });
    assert.match(await read(row), /\d+ Minuten Pause/);
    await go(staff, row);
    await third.goto("/de/anmelden/code");
    await go(third, button(third, say("code-ask")));
    await staff.locator("#number").fill(await read(third.locator(".code")));
    await go(staff, button(staff, say("coach-person-code-do")));
    code = (await staff.locator(".code").innerText()).replace(/\s+/g, " ").trim();
    assert.match(code, /^\d{3} \d{3}$/);
    assert.match(await read(staff.locator("[role=timer]")), new RegExp(`^${say("coach-person-code-left")} (10:00|9:\\d\\d)$`));
  });
  if (js) {
    await step("the clock beside the code counts down", async () => {
      const before = await read(staff.locator("[role=timer]"));
      await staff.waitForFunction((old) => document.querySelector("[role=timer]").innerText.replace(/\s+/g, " ").trim() !== old, before, { timeout: 60_000 });
      assert.ok(staff.context().wasm.length, "that needs WebAssembly");
    });
  }
  await step("the code signs in", async () => {
    await third.locator("#code").fill(code);
    await go(third, third.locator("main form .btn--main"));
    assert.equal(await read(third.locator("h1")), say("device-title"));
    await go(third, button(third, say("device-shared")));
    assert.ok((await read(third.locator("main"))).includes(name));
  });
  await step("the code is used up", async () => {
    const fifth = await device({ js });
    await fifth.goto("/de/anmelden/code");
    await go(fifth, button(fifth, say("code-ask")));
    await fifth.locator("#code").fill(code);
    const answer = await go(fifth, fifth.locator("main form .btn--main"));
    assert.equal(answer.status(), 422);
    assert.ok((await read(fifth.locator("#fehler"))).includes(say("code-wrong").split(".")[0]));
    assert.equal(await fifth.locator("#code").inputValue(), code);
    await staff.reload();
    assert.ok((await read(staff.locator("main"))).includes(say("coach-person-code-used")), "the coach sees that somebody came in");
  });
}

/** The cookies by which somebody is signed in. */
const signedIn = async (page) => (await page.context().cookies()).filter((cookie) => cookie.name === "__Host-s");

/** A person with a card and pictures of their own, made by the coach; the same for all tests of a site. */
const made = new WeakMap();
async function fresh(device, site) {
  if (made.has(site)) return made.get(site);
  const staff = await device();
  await signInStaff(staff, site.people.coach);
  await staff.goto("/de/begleitung/neu");
  await staff.locator("#name").fill("Frieda Probe");
  await go(staff, staff.locator("main form .btn--main"));
  const address = await scan(staff.locator(".idcard"));
  const frieda = { name: "Frieda Probe", card: new URL(address).pathname, pictures: ["fisch", "haus", "sonne", "bus"] };
  const first = await device();
  await first.goto(frieda.card);
  await go(first, first.locator("main form .btn--main"));
  await tap(first, "de", frieda.pictures);
  await tap(first, "de", frieda.pictures);
  await staff.context().close();
  await first.context().close();
  made.set(site, frieda);
  return frieda;
}

function nothingOf(name, text, where) {
  assert.ok(!text.includes(name), `${name} is seen at ${where}:\n${text.slice(0, 600)}`);
}

async function history(page) {
  const line = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await line.send("Page.getNavigationHistory");
  await line.detach();
  return { at: currentIndex, list: entries };
}

/** Goes to an entry of the history, as the buttons "back" and "forward" do, and waits until nothing moves any more. */
async function visit(page, entry) {
  const at = (await history(page)).list.findIndex(({ id }) => id === entry.id);
  const line = await page.context().newCDPSession(page);
  await line.send("Page.navigateToHistoryEntry", { entryId: entry.id });
  await line.detach();
  await expect.poll(async () => (await history(page)).at).toBe(at);
  await settled(page);
}
