// Practising on a drawn device, with and without JavaScript: a network is joined with mistakes, a scam fallen for and put right, files are dragged;
// with real gestures, by keyboard alone, in Arabic, on a slow line and on none.
import assert from "node:assert/strict";
import { button, cut, go, link, path, plain, read, settled, way } from "../harness/acting.mjs";
import { practices, words } from "../harness/content.mjs";
import { behindLine } from "../harness/http.mjs";
import { answered, choose, isDone, practise, touch } from "../harness/practise.mjs";
import { test } from "../harness/test.mjs";

const say = (key, values) => words("de", key, values);
const exercise = (lesson, name) => practices().find((one) => one.lesson.slug === lesson && one.step.practice === name);
const at = ({ lesson: { course, slug }, step: { number } }, lang = "de") => `/${lang}/lernen/${course}/${slug}/${number}`;
/** The sentence that an exercise says on a screen to what its author names: `tap Akku`, `else`, `say`. */
const sentence = ({ text }, screen, rule) => {
  const part = text.split(/^== /m).find((one) => one.startsWith(`${screen}\n`) || one.startsWith(`${screen} `));
  const lines = part.split("\n");
  const line = lines.find((one) => one.startsWith(rule)) ?? lines.find((one) => one.includes(rule));
  return plain(/^(say|else)$/.test(rule) ? line.slice(rule.length) : line.slice(line.indexOf(": ") + 2));
};
/** What stands on the drawn device: a button whose name begins with these words, or has them behind what kind of thing it is. */
const on = (page, name) => page.locator(".practice").getByRole("button", { name: new RegExp(`(^|: |das Feld )${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`) }).first();
const note = (page) => read(page.locator("#antwort"));
const lit = async (page) => Number(await page.locator(".playbar progress").getAttribute("value"));
const isAtNote = (page) => page.evaluate(() => document.activeElement.id === "antwort" || document.querySelector("#antwort").matches(":target"));

for (const js of [true, false]) {
  const how = js ? "with JavaScript" : "without JavaScript";
  test(`a network is joined, ${how}`, ({ step, device }) => network(step, device, js));
  test(`by keyboard alone, ${how}`, ({ step, device }) => keyboard(step, device, js));
  test(`in Arabic on a small phone, ${how}`, ({ step, device }) => arabic(step, device, js));
  test(`a scam is fallen for and put right, ${how}`, ({ step, device }) => scam(step, device, js));
  test(`files are moved with the buttons, ${how}`, ({ step, device }) => files(step, device, js));
}
test("files are moved with a mouse", ({ step, device }) => mouse(step, device));
test("a finger swipes, holds and scrolls", ({ step, device }) => finger(step, device));
test("a mouse rests on signs", ({ step, device }) => resting(step, device));
test("keys of a real keyboard", ({ step, device }) => keys(step, device));
test("a slow line loses no letter, and a second tap is none", ({ step, device, site }) => slow(step, device, site));
test("no internet, and a page that is no such page", ({ step, device }) => none(step, device));

async function network(step, device, js) {
  const wlan = exercise("wlan", "verbinden");
  const page = await device({ js });
  let pages, before;
  await step("the step shows a phone to touch, and says that nothing can break", async () => {
    await page.goto(at(wlan));
    [pages, before] = [await page.evaluate(() => history.length), await lit(page)];
    assert.equal(await read(page.locator("h1")), wlan.step.title);
    assert.equal(await page.getByRole("group", { name: say("practice-device-phone") }).count(), 1);
    assert.ok((await read(page.locator("main"))).includes(say("practice-safe-phone")));
  });
  await step("a wrong app: it is said what it is, first in the title, and seen", async () => {
    await touch(page, on(page, "Fotos"), js);
    const said = sentence(wlan, "start", "else");
    assert.ok((await note(page)).includes(said.split(". ")[0]), await note(page));
    assert.ok(plain(await page.title()).startsWith(said.split(". ")[0]), await page.title());
    assert.ok(await isAtNote(page), "who cannot see is told it");
    assert.equal(await page.locator("h1").count(), 1);
    assert.ok(await page.locator("#antwort h1").isVisible());
    assert.ok(await page.locator("main use").evaluateAll((all) => all.every((e) => document.querySelector(e.getAttribute("href")))), "its icons are there");
  });
  await step("settings, network; the switch, and it shows the names", async () => {
    await touch(page, on(page, "Einstellungen"), js);
    assert.equal(await page.locator("#antwort").count(), 0, "nothing to say");
    await touch(page, on(page, "Netzwerk und Internet"), js);
    const network = page.getByRole("switch");
    assert.equal(await network.getAttribute("aria-checked"), "false");
    await touch(page, network, js);
    assert.equal(await network.getAttribute("aria-checked"), "true");
    assert.equal(await on(page, "Haus-12-WLAN").count(), 1);
  });
  await step("a step back, and the same again", async () => {
    await touch(page, button(page, say("practice-undo")), js);
    assert.equal(await on(page, "Haus-12-WLAN").count(), 0);
    await touch(page, page.getByRole("switch"), js);
  });
  await step("the wrong network, the right one, a wrong word, one that is nearly right", async () => {
    await touch(page, on(page, "Haus-12-WLAN"), js);
    assert.ok((await note(page)).includes(sentence(wlan, "netze", "tap Haus-12-WLAN").split(". ")[0]));
    await touch(page, on(page, "Treffpunkt-WLAN"), js);
    const word = page.locator(".practice__in");
    await word.fill("Treffpunkt");
    await touch(page, on(page, "Verbinden"), js);
    assert.ok((await note(page)).includes(sentence(wlan, "passwort", "tap Verbinden").split(". ")[0]));
    assert.equal(await word.inputValue(), "Treffpunkt", "what was written stays");
    await word.fill("linde2024");
    await word.press("Enter");
    if (js) await page.locator("#uebung:not([aria-busy])").waitFor();
    else await settled(page);
    assert.equal(await page.locator(".practice__in").inputValue(), "linde2024", "the return key only writes");
    await touch(page, on(page, "Verbinden"), js);
    assert.ok((await note(page)).includes(sentence(wlan, "passwort", "near passwort tap Verbinden").split(". ")[0]), await note(page));
  });
  await step("from the beginning", async () => {
    await touch(page, button(page, say("practice-again")), js);
    assert.equal(await on(page, "Fotos").count(), 1);
    assert.equal(await button(page, say("practice-again")).count(), 0);
    assert.equal(await lit(page), before, "nothing is done yet");
  });
  await step("to the goal: it is said, a window is lit, and the way on is there", async () => {
    await touch(page, on(page, "Einstellungen"), js);
    await touch(page, on(page, "Netzwerk und Internet"), js);
    await touch(page, page.getByRole("switch"), js);
    await touch(page, on(page, "Treffpunkt-WLAN"), js);
    await page.locator(".practice__in").fill("Linde2024");
    await touch(page, on(page, "Verbinden"), js);
    assert.equal(await read(page.locator("#antwort h1")), say("practice-done"));
    assert.ok(plain(await page.title()).startsWith(say("practice-done")));
    assert.equal(await lit(page), before + 1);
    assert.equal(await page.locator(".practice__t:enabled").count(), 0, "nothing is left to be touched");
    if (js) assert.equal(await page.evaluate(() => history.length), pages, "touches are no pages");
  });
  await step("reload and back change nothing", async () => {
    await page.reload();
    assert.equal(await lit(page), before + 1);
    await page.goto(at(wlan));
    assert.equal(await lit(page), before + 1);
    assert.equal(await on(page, "Fotos").count(), 1, "it can be practised again");
    await go(page, link(page, say("next")));
    await page.goBack();
    assert.equal(path(page), at(wlan));
    await touch(page, on(page, "Fotos"), js);
    assert.equal(await lit(page), before + 1);
  });
  await step("the lesson shows it", async () => {
    await page.goto(at(wlan).replace(/\/\d+$/, ""));
    assert.equal(await page.locator(".win--on").count(), before + 1);
  });
}

/** Tabs on to what has this name; every stop has a ring. */
async function tabTo(page, wanted) {
  for (let left = 60; left; left--) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => {
      const e = document.activeElement, style = getComputedStyle(e);
      return e !== document.body && { name: (e.getAttribute("aria-label") ?? e.innerText ?? "").replace(/\u00AD/g, "").trim(), ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
    });
    if (!now) continue;
    if (now.name) assert.ok(now.ring, `no ring around ${now.name}`);
    if (now.name.includes(wanted)) return;
  }
  assert.fail(`${wanted} is not reached`);
}

async function keyboard(step, device, js) {
  const page = await device({ js, open: at(exercise("wlan", "verbinden")) });
  const press = (key) => (js ? answered(page, () => page.keyboard.press(key)) : Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press(key)]));
  await step("a wrong app and the right one, with Tab, Enter and the space key", async () => {
    await tabTo(page, "Fotos");
    await press("Enter");
    assert.ok(await isAtNote(page));
    await tabTo(page, "Einstellungen");
    await press("Space");
    await tabTo(page, "Netzwerk und Internet");
    await press("Enter");
  });
  await step("a switch is where it was", async () => {
    await tabTo(page, "WLAN");
    await press("Space");
    if (js) assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-checked")), "true");
  });
  await step("the word, and the goal", async () => {
    await tabTo(page, "Treffpunkt-WLAN");
    await press("Enter");
    await tabTo(page, "Passwort");
    await page.keyboard.type("Linde2024");
    await tabTo(page, "Verbinden");
    await press("Enter");
    assert.ok(await isDone(page, "de"));
    await tabTo(page, say("next"));
  });
}

async function arabic(step, device, js) {
  const page = await device({ js, lang: "ar", viewport: { width: 360, height: 640 } });
  await step("as it is shown, to the goal", async () => {
    await page.goto(at(exercise("wlan", "verbinden"), "ar"));
    assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
    await practise(page, "ar", js);
    assert.equal(await read(page.locator("#antwort h1")), words("ar", "practice-done"));
  });
  await step("nothing goes sideways", async () => {
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
  if (!js) return;
  await step("a touch does not move the device, and what is said is seen", async () => {
    await page.goto(at(exercise("wlan", "verbinden"), "ar"));
    await page.locator(".practice").evaluate((e) => scrollBy(0, e.getBoundingClientRect().top - 150));
    const top = () => page.locator(".practice").evaluate((e) => Math.round(e.getBoundingClientRect().top));
    const before = await top();
    await touch(page, page.locator(".practice__t").nth(2));
    assert.equal(await page.locator("#antwort").count(), 0);
    assert.ok(Math.abs((await top()) - before) <= 1, `${before} became ${await top()}`);
    await touch(page, page.locator(".practice__t").nth(3));
    const { seen, near } = await page.evaluate(() => {
      const box = document.querySelector("#antwort").getBoundingClientRect();
      const bars = [document.querySelector(".playbar").getBoundingClientRect().bottom, document.querySelector(".actionbar").getBoundingClientRect().top];
      return { seen: box.top >= bars[0] && box.bottom <= bars[1], near: document.querySelector(".practice").getBoundingClientRect().top < bars[1] };
    });
    assert.ok(seen && near, "what is said, and the device below it");
  });
}

async function scam(step, device, js) {
  const parcel = exercise("paket-sms", "paket");
  const page = await device({ js, open: at(parcel) });
  await step("the message, the link: a page that looks real", async () => {
    await touch(page, on(page, "0171 39200 72"), js);
    await touch(page, on(page, "paket-info.example"), js);
    assert.ok((await note(page)).includes(sentence(parcel, "seite", "say").split(". ")[0]));
    assert.equal(await page.locator(".practice__in").count(), 0, "nobody can write a real number there");
  });
  await step("fallen for: what happens is said, without blame", async () => {
    await touch(page, on(page, "1,99 € zahlen"), js);
    assert.ok((await note(page)).includes(sentence(parcel, "gezahlt", "say").split(". ")[0]));
    assert.ok((await read(page.locator(".practice"))).includes("890,00") || (await on(page, "Elektronik").count()) === 1);
  });
  await step("the wrong number, and the right one: it counts, too", async () => {
    await touch(page, on(page, "Bank anrufen"), js);
    await touch(page, on(page, "0171 39200 72"), js);
    assert.ok((await note(page)).includes(sentence(parcel, "hilfe", "tap 0171").split(". ")[0]));
    await touch(page, on(page, "116 116"), js);
    assert.ok(await isDone(page, "de"));
    assert.equal(await lit(page), 1);
  });
  await step("stopping in time leads there as well, as it is shown", async () => {
    await page.goto(at(parcel));
    await touch(page, on(page, "0171 39200 72"), js);
    await touch(page, button(page, say("practice-stop")), js);
    await practise(page, "de", js);
    assert.equal(await lit(page), 1, "it counts once");
  });
}

async function files(step, device, js) {
  const page = await device({ js, open: at(exercise("dateien", "ordnen")), viewport: { width: 1280, height: 900 } });
  const drop = async (what, where) => {
    await choose(page, "drag");
    await touch(page, on(page, what), js);
    assert.ok((await note(page)).includes(plain(say("practice-held")).split(". ")[0]));
    assert.ok(await page.locator("[name=wie][value=drag]").isChecked(), "what was taken is to be dropped next");
    await touch(page, on(page, where), js);
  };
  await step("one click is not two", async () => {
    await touch(page, on(page, "Bewerbung"), js);
    assert.ok((await note(page)).includes(sentence(exercise("dateien", "ordnen"), "dokumente", "tap Bewerbung").split(". ")[0]));
  });
  await step("dragged with two taps, and taken back", async () => {
    await drop("Lebenslauf", "Bewerbung");
    assert.equal(await on(page, "Lebenslauf").count(), 0);
    await touch(page, button(page, say("practice-undo")), js);
    assert.equal(await on(page, "Lebenslauf").count(), 1);
    assert.ok(await page.locator("[name=wie][value=tap]").isChecked(), "the hand is empty again");
  });
  await step("both, and the folder with a double click", async () => {
    await drop("Lebenslauf", "Bewerbung");
    await drop("Zeugnis", "Bewerbung");
    await choose(page, "double");
    await touch(page, on(page, "Bewerbung"), js);
    assert.ok(await isDone(page, "de"));
  });
}

async function mouse(step, device) {
  const moving = exercise("dateien", "ordnen");
  const page = await device({ open: at(moving), viewport: { width: 1280, height: 900 } });
  const middle = async (name) => {
    const { x, y, width, height } = await on(page, name).boundingBox();
    return [x + width / 2, y + height / 2];
  };
  await step("a single click says so after a moment", async () => {
    await touch(page, on(page, "Bewerbung"));
    assert.ok((await note(page)).includes(sentence(moving, "dokumente", "tap Bewerbung").split(". ")[0]));
  });
  await step("dragged: an outline goes along, and one step leads back", async () => {
    await page.mouse.move(...(await middle("Lebenslauf")));
    await page.mouse.down();
    const [x, y] = await middle("Bewerbung");
    await page.mouse.move(x, y + 20, { steps: 4 });
    await page.mouse.move(x, y, { steps: 4 });
    assert.equal(await page.locator(".practice__t--held").count(), 1);
    await answered(page, () => page.mouse.up());
    assert.equal(await on(page, "Lebenslauf").count(), 0);
    assert.ok((await note(page)).includes(sentence(moving, "dokumente", "drag Lebenslauf to Bewerbung").split(". ")[0]));
    await touch(page, button(page, say("practice-undo")));
    assert.equal(await on(page, "Lebenslauf").count(), 1);
  });
  await step("the right button opens a menu of the drawing", async () => {
    await answered(page, async () => on(page, "Lebenslauf").click({ button: "right" }));
    await touch(page, on(page, "Ausschneiden"));
  });
  await step("a double click opens the folder, at once or slowly", async () => {
    await answered(page, async () => on(page, "Bewerbung").dblclick());
    assert.equal(await on(page, "Einfügen").count(), 1);
    await answered(page, () => page.keyboard.press("Control+v"));
    assert.equal(await on(page, "Lebenslauf").count(), 1);
    await touch(page, on(page, "Dokumente"));
    await page.mouse.click(...(await middle("Bewerbung")));
    await page.waitForTimeout(350);
    await page.mouse.click(...(await middle("Bewerbung")));
    await on(page, "Einfügen").waitFor();
  });
  await step("the rest as it is shown", async () => {
    await practise(page, "de");
  });
}

async function finger(step, device) {
  const wlan = exercise("wlan", "verbinden");
  const page = await device({ open: at(wlan), hasTouch: true, isMobile: true });
  const line = await page.context().newCDPSession(page);
  const send = (type, ...points) => line.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  const stroke = async ([x, y], [dx, dy]) => {
    await send("touchStart", [x, y]);
    for (let part = 1; part <= 6; part++) await send("touchMove", [x + (dx * part) / 6, y + (dy * part) / 6]);
    await send("touchEnd");
  };
  const centre = (locator) => locator.evaluate((e) => { const { x, y, width, height } = e.getBoundingClientRect(); return [x + width / 2, y + height / 2]; });
  const show = () => page.locator(".practice").evaluate((e) => scrollBy(0, e.getBoundingClientRect().top - 100));
  await step("down: the tiles come, and the page stands still", async () => {
    await show();
    const before = await page.evaluate(() => scrollY);
    await answered(page, async () => stroke(await centre(page.locator(".practice")), [4, 120]));
    assert.equal(await on(page, "Taschenlampe").count(), 1);
    assert.ok(Math.abs((await page.evaluate(() => scrollY)) - before) <= 1);
  });
  await step("as long as its lower edge is hidden, up moves the page", async () => {
    await page.locator(".practice").evaluate((e) => scrollBy(0, e.getBoundingClientRect().bottom - innerHeight - 100));
    const before = await page.evaluate(() => scrollY);
    await stroke(await centre(page.locator(".playbar")).then(([x, y]) => [x, y + 250]), [0, -120]);
    await page.waitForFunction((before) => scrollY > before + 80, before);
    assert.equal(await on(page, "Taschenlampe").count(), 1, "nothing was swiped");
  });
  await step("held for half a second: the list", async () => {
    await show();
    const at = await centre(on(page, "WLAN"));
    await answered(page, async () => {
      await send("touchStart", at);
      await page.waitForTimeout(700);
      await send("touchEnd");
    });
    assert.equal(await page.getByRole("switch").count(), 1);
    await page.waitForTimeout(300);
    assert.equal(await page.locator("#antwort").count(), 0, "the finger that goes touches nothing");
  });
  await step("a short tap is a tap", async () => {
    await show();
    const [x, y] = await centre(page.getByRole("switch"));
    await answered(page, () => page.touchscreen.tap(x, y));
    assert.equal(await page.getByRole("switch").getAttribute("aria-checked"), "true");
  });
  await step("where nothing is swiped, a finger on the drawing scrolls", async () => {
    const still = practices().find(({ text, lesson }) => lesson.course === "sicher" && /^practice phone/.test(text) && !/(^|\s)swipe /m.test(text));
    await page.goto(at(still));
    const [x, top] = await page.locator(".practice").evaluate((e) => [e.getBoundingClientRect().left + 100, e.getBoundingClientRect().top]);
    await stroke([x, top + 60], [0, -150]);
    await page.waitForFunction(() => scrollY > 50);
    assert.equal(await page.locator("#antwort").count(), 0);
  });
}

async function resting(step, device) {
  const signs = exercise("maus", "zeigen");
  const page = await device({ open: at(signs), viewport: { width: 1280, height: 900 } });
  const before = await page.locator(".practice").innerText();
  const sign = page.locator(".practice__t").nth(2);
  await step("after half a second the name stands there", async () => {
    await sign.hover();
    await page.waitForFunction((before) => document.querySelector(".practice").innerText !== before, before);
  });
  await step("it is not asked for again while the mouse lies still", async () => {
    const sent = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await page.waitForTimeout(1500);
    assert.deepEqual(sent, []);
  });
  await step("and as it is shown to the goal", async () => {
    await page.mouse.move(5, 5);
    await practise(page, "de");
  });
}

async function keys(step, device) {
  const copying = exercise("tastatur", "kopieren");
  const page = await device({ open: at(copying), viewport: { width: 1280, height: 900 } });
  await step("too early: it is said", async () => {
    await answered(page, () => page.keyboard.press("Control+c"));
    assert.ok((await note(page)).includes(sentence(copying, "mail", "press Strg+C").split(". ")[0]));
  });
  await step("marked, copied, pasted, sent", async () => {
    await answered(page, async () => on(page, "K-2041-7").dblclick());
    await answered(page, () => page.keyboard.press("Control+c"));
    await touch(page, on(page, "Formular"));
    await touch(page, on(page, "Kundennummer"));
    await answered(page, () => page.keyboard.press("Control+v"));
    await touch(page, on(page, "Senden"));
    assert.ok(await isDone(page, "de"));
  });
  await step("in a real field the keys that edit stay with it, the return key sends", async () => {
    const finding = exercise("dateien", "suchen");
    await page.goto(at(finding));
    await touch(page, page.locator(".practice__t").first());
    await page.locator(".practice__in").fill("Lebenslauf");
    await answered(page, () => page.keyboard.press("Enter"));
    assert.equal(await on(page, "Lebenslauf alt").count(), 1);
  });
}

async function slow(step, device, site) {
  const line = await behindLine(site, { ms: 400 });
  const writing = practices().find(({ text }) => /^keys abc/m.test(text));
  const page = await device({ site: line, open: at(writing) });
  await step("to the drawn keyboard", async () => {
    for (let left = 20; !(await page.locator("[value^='key ']").count()); left--) {
      assert.ok(left);
      await touch(page, button(page, say("practice-help")));
      await touch(page, page.locator(".practice__t--next"));
    }
  });
  await step("five keys in one second: five letters, in their order", async () => {
    const written = () => page.locator(".practice__in").last().inputValue();
    const before = await written();
    for (const letter of ["l", "a", "m", "m", "o"]) await page.locator(`[value="key ${letter}"]`).click();
    await page.waitForFunction((long) => [...document.querySelectorAll(".practice__in")].pop().value.length === long, before.length + 5);
    assert.equal((await written()).slice(before.length).toLowerCase(), "lammo");
    assert.equal(await page.evaluate(() => document.activeElement.value), "key o", "the focus is at the last key");
  });
  await step("something happens at once, and a second tap is none", async () => {
    await page.goto(at(exercise("wlan", "verbinden")));
    const sent = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await answered(page, async () => {
      const settings = on(page, "Einstellungen");
      await settings.click();
      assert.equal(await settings.getAttribute("aria-busy"), "true");
      await settings.click();
    });
    await page.waitForTimeout(600);
    assert.equal(sent.length, 1);
    assert.equal(await on(page, "Akku").count(), 1);
  });
  await step("what is written meanwhile stays", async () => {
    await page.goto(at(exercise("wlan", "verbinden")));
    for (const name of ["Einstellungen", "Netzwerk und Internet"]) await touch(page, on(page, name));
    await touch(page, page.getByRole("switch"));
    await touch(page, on(page, "Treffpunkt-WLAN"));
    await answered(page, async () => {
      await button(page, say("practice-help")).click();
      await page.locator(".practice__in").pressSequentially("Linde");
    });
    await page.keyboard.type("2024");
    assert.equal(await page.locator(".practice__in").inputValue(), "Linde2024");
  });
  line.close();
}

async function none(step, device) {
  const wlan = exercise("wlan", "verbinden");
  const page = await device({ open: at(wlan) });
  await step("without internet it is said, and nothing is lost", async () => {
    await touch(page, on(page, "Einstellungen"));
    await cut(page, true);
    await on(page, "Netzwerk und Internet").click();
    await page.locator("[data-offline]:not([hidden])").waitFor();
    assert.equal(await on(page, "Netzwerk und Internet").count(), 1);
    await cut(page, false);
    await go(page, on(page, "Netzwerk und Internet"));
    assert.equal(await page.getByRole("switch").count(), 1);
  });
  await step("and then again without a new page", async () => {
    await touch(page, page.getByRole("switch"));
    assert.equal(await page.getByRole("switch").getAttribute("aria-checked"), "true");
  });
  await step("somebody else is signed in by now: the page that says so is loaded", async () => {
    await page.locator("#uebung [name=owner]").evaluate((e) => { e.value = "0"; });
    const [answer] = await Promise.all([page.waitForNavigation({ waitUntil: "load" }), on(page, "Treffpunkt-WLAN").click()]);
    assert.equal(answer.status(), 422);
    page.context().faults.splice(0); // the refusal that came first stands in the browser's console: nobody reads it there
  });
}
