// Read aloud with a voice made for the test: it speaks what it is told to, in no time, late, never, or not at all.
import assert from "node:assert/strict";
import { go, link, path, read } from "../harness/acting.mjs";
import { hasLesson, lesson, oneOfEachKind, words } from "../harness/content.mjs";
import { test } from "../harness/test.mjs";

const { lesson: found, step } = oneOfEachKind().get("single");
const at = (lang = "de") => `/${lang}/lernen/${found.course}/${found.slug}/${step.number}`;
const say = (key, lang = "de") => words(lang, key);
const VOICES = { de: { name: "Anna", lang: "de-DE", localService: true }, ar: { name: "Laila", lang: "ar-SA", localService: true } };

/**
 * Stands in the page before its own scripts: a device's voice. `how`: voices; late (ms until they are there); slow (ms to the first word);
 * stuck: never begins (or these voices, by name, do not); asleep: so many calls are lost; paused: hangs until it is woken; mute: says nothing.
 */
function mock({ voices, late = 0, slow = 0, stuck = false, asleep = 0, paused = false, mute = false, unending = false, pace = 60 }) {
  const spoken = (globalThis.spoken = []);
  let there = late ? [] : voices;
  let current;
  const target = new EventTarget();
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const synth = {
    getVoices: () => there,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    cancel: () => { clearTimeout(current); spoken.push("cancel"); },
    get paused() { return paused; },
    pause() {}, resume: () => { paused = false; },
    speak: (utterance) => {
      spoken.push({
        text: utterance.text, lang: utterance.lang, voice: utterance.voice?.name, rate: utterance.rate,
        marked: document.querySelector(".say-now")?.textContent.replace(/\u00AD/g, ""), current: document.querySelector(".say-now")?.getAttribute("aria-current"),
      });
      if (mute) return void setTimeout(() => utterance.onerror?.());
      if (stuck === true || stuck?.includes?.(utterance.voice?.name) || paused || asleep-- > 0) return;
      const begin = () => {
        utterance.onstart?.();
        if (!unending) current = setTimeout(() => utterance.onend?.(), pace);
      };
      if (slow && spoken.length === 1) setTimeout(begin, slow); else begin();
    },
  };
  Object.defineProperty(globalThis, "speechSynthesis", { value: synth, configurable: true });
  if (late) setTimeout(() => { there = voices; target.dispatchEvent(new Event("voiceschanged")); }, late);
}

/** A device with such a voice, at the question. */
async function speaking(device, how, options = {}) {
  const page = await device(options);
  await page.addInitScript(mock, how);
  if (how.clock) await page.clock.install();
  await page.goto(options.at ?? at());
  return page;
}

const button = (page) => page.locator(".playbar button.tool--say");
const spoken = (page) => page.evaluate(() => globalThis.spoken.filter((s) => s !== "cancel"));
const sentences = (page) => page.locator("main [data-satz], .actionbar [data-satz]").evaluateAll((all) =>
  all.filter((e) => e.getClientRects().length).map((e) => e.textContent.replace(/\u00AD/g, "").replace(/\s+/g, " ").trim()));
const none = (page, lang = "de") => page.locator("main").getByText(say("say-none", lang));

test("every sentence is said once, in order, in its language, and marked while it is said", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de, VOICES.ar], pace: 100 });
  assert.equal(await read(button(page)), say("say"));
  const wanted = await sentences(page);
  assert.ok(wanted.length > 4 && wanted.some((s) => s.includes(step.options[0])), "the answers are read too");
  await button(page).click();
  assert.equal(await read(button(page)), say("say-stop"));
  await page.waitForFunction((many) => globalThis.spoken.filter((s) => s !== "cancel").length >= many, wanted.length);
  const got = await spoken(page);
  assert.deepEqual(got.map((s) => s.text), wanted);
  for (const one of got) {
    assert.deepEqual([one.lang, one.voice, one.rate], ["de-DE", "Anna", 1]);
    assert.equal(one.marked.replace(/\s+/g, " ").trim(), one.text);
    assert.equal(one.current, "true");
  }
  await page.waitForFunction(() => !document.querySelector(".say-now"));
  assert.equal(await read(button(page)), say("say"));
});

test("a second tap stops; a third goes on at the same sentence", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de], pace: 150, clock: true });
  await page.clock.pauseAt(Date.now() + 60_000);
  await button(page).click();
  await page.clock.runFor(400);
  assert.ok((await spoken(page)).length >= 3);
  await button(page).click();
  assert.equal(await read(button(page)), say("say"));
  assert.equal(await page.locator(".say-now").count(), 0);
  const before = await spoken(page);
  await page.clock.runFor(1000);
  assert.equal((await spoken(page)).length, before.length, "it is silent");
  assert.equal(await page.evaluate(() => globalThis.spoken.at(-1)), "cancel");
  await button(page).click();
  await page.waitForFunction((many) => globalThis.spoken.filter((s) => s !== "cancel").length > many, before.length);
  assert.equal((await spoken(page))[before.length].text, before.at(-1).text);
});

/** One big sentence with the way on, seen at once; the button is still there. */
async function honest(page, lang = "de") {
  await none(page, lang).waitFor();
  assert.equal(await read(button(page)), say("say", lang), "the button stays");
  const { size, seen } = await none(page, lang).evaluate((e) => {
    const { top, bottom } = e.getBoundingClientRect();
    return { size: parseFloat(getComputedStyle(e).fontSize), seen: top >= 0 && bottom <= innerHeight };
  });
  assert.ok(size >= 19 && seen, `${size} px`);
  await go(page, link(page, say("say-way", lang)));
  assert.equal(path(page), `/${lang}/hilfe`);
  assert.equal(await page.locator("#stimme li").count(), 3);
}

test("no voice at all: an honest sentence and the way on, and the button stays", async ({ device }) => {
  const page = await speaking(device, { voices: [], mute: true });
  await button(page).click();
  await honest(page);
});

test("voices, but none for this language", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de] }, { lang: "ar", at: at("ar") });
  assert.equal(await none(page, "ar").count(), 0, "nothing is said before somebody asks");
  await button(page).click();
  await honest(page, "ar");
});

test("no speech at all in this browser", async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(globalThis, "speechSynthesis", { value: undefined }); });
  await page.goto(at());
  await button(page).click();
  await honest(page);
});

test("a device that names no voices and speaks all the same", async ({ device }) => {
  const page = await speaking(device, { voices: [] });
  await button(page).click();
  await page.waitForFunction(() => globalThis.spoken.some((s) => s !== "cancel"));
  assert.deepEqual([(await spoken(page))[0].lang, (await spoken(page))[0].voice], ["de", undefined]);
  assert.equal(await none(page).count(), 0);
});

for (const tag of ["deu-x-lvariant-f00", "deu_DEU", "ger", "xxx-de-DE"]) {
  test(`a voice that calls German ${tag}`, async ({ device }) => {
    const page = await speaking(device, { voices: [{ ...VOICES.ar, lang: "ara-x-lvariant-f00" }, { ...VOICES.de, lang: tag }] });
    await button(page).click();
    await page.waitForFunction(() => globalThis.spoken.some((s) => s !== "cancel"));
    assert.equal((await spoken(page))[0].voice, "Anna");
  });
}

test("an engine that says its first word after five seconds is waited for", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de], slow: 5500, clock: true });
  await button(page).click();
  await page.waitForFunction(() => globalThis.spoken.length > 0);
  assert.equal(await read(button(page)), say("say-wait"), "meanwhile the button says that it works");
  await page.clock.runFor(5600);
  assert.equal(await read(button(page)), say("say-stop"));
  await page.clock.runFor(500);
  assert.ok((await spoken(page)).length > 1, "it goes on");
  assert.equal(await none(page).count(), 0);
});

test("an engine that hangs in a pause is woken", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de], paused: true });
  await button(page).click();
  await page.waitForFunction(() => globalThis.spoken.filter((s) => s !== "cancel").length > 1);
});

test("what was lost is said again; a voice that keeps silent gives way to another one", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de, { ...VOICES.de, name: "Bernd", localService: false }], asleep: 1, clock: true });
  await button(page).click();
  await page.waitForFunction(() => globalThis.spoken.length > 0);
  await page.clock.runFor(9000);
  const [first, second, third] = await spoken(page);
  assert.deepEqual([second.text, second.voice, third.voice], [first.text, "Anna", "Anna"]);
  const other = await speaking(device, { voices: [VOICES.de, { ...VOICES.de, name: "Bernd", localService: false }], stuck: ["Anna"], clock: true });
  await button(other).click();
  await other.waitForFunction(() => globalThis.spoken.length > 0);
  for (let i = 0; i < 3; i++) await other.clock.runFor(8500);
  assert.equal((await spoken(other)).at(-1).voice, "Bernd");
});

test("a voice that comes late is waited for", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de], late: 700 });
  await button(page).click();
  await page.waitForFunction(() => globalThis.spoken.some((s) => s !== "cancel"));
  assert.equal((await spoken(page))[0].voice, "Anna");
});

for (const [what, how] of [["never begins", { stuck: true }], ["never ends", { unending: true }]]) {
  test(`a voice that ${what}: after a while an honest sentence`, async ({ device }) => {
    const page = await speaking(device, { voices: [VOICES.de], clock: true, ...how });
    await button(page).click();
    await page.waitForFunction(() => globalThis.spoken.some((s) => s !== "cancel"));
    for (let i = 0; i < 3; i++) await page.clock.runFor(how.stuck ? 8500 : 20_500);
    await none(page).waitFor();
    assert.equal(await read(button(page)), say("say"), "the button stays");
    assert.equal(await page.locator(".say-now").count(), 0);
  });
}

test("Arabic is said by an Arabic voice, Leicht more slowly", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de, VOICES.ar], pace: 10 }, { lang: "ar", at: at("ar") });
  const foreign = !hasLesson(found.course, found.slug, "ar");
  await button(page).click();
  await page.waitForFunction(() => globalThis.spoken.length > 3);
  if (!foreign) for (const one of await spoken(page)) assert.equal(one.voice, "Laila", one.text);
  const easy = await speaking(device, { voices: [VOICES.de], pace: 10 }, { at: at("ls") });
  await button(easy).click();
  await easy.waitForFunction(() => globalThis.spoken.length > 3);
  for (const one of await spoken(easy)) assert.equal(one.rate, 0.85);
});

test("a text that is there only in another language is said in that language", async ({ device }) => {
  const missing = ["tr", "ru"].find((lang) => !hasLesson(found.course, found.slug, lang));
  test.skip(!missing, "every lesson is there in every language");
  const page = await speaking(device, { voices: [VOICES.de, { ...VOICES.ar, name: "Emel", lang: "tr-TR" }, { ...VOICES.ar, name: "Anja", lang: "ru-RU" }], pace: 10 }, { lang: missing, at: at(missing) });
  await button(page).click();
  await page.waitForFunction(() => globalThis.spoken.length > 6);
  const easy = lesson(found.course, found.slug, "ls").steps[step.number - 1];
  const title = (await spoken(page)).find((s) => easy.title.startsWith(s.text));
  assert.equal(title?.voice, "Anna", JSON.stringify(await spoken(page)));
  assert.ok((await read(page.locator("main"))).includes(words(missing, "lang-missing-title")), "it is said that the text is missing");
});

test("leaving the page stops the voice", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de], pace: 5000 });
  await button(page).click();
  await page.waitForFunction(() => globalThis.spoken.length > 0);
  const said = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide"));
    return globalThis.spoken.at(-1);
  });
  assert.equal(said, "cancel");
});

test("the result of an answer can be heard", async ({ device }) => {
  const page = await speaking(device, { voices: [VOICES.de], pace: 10 });
  await page.locator(`#frage input[value="${step.right[0]}"]`).check();
  await Promise.all([page.waitForNavigation(), page.locator(".actionbar .btn--main").click()]);
  await button(page).click();
  const wanted = await sentences(page);
  await page.waitForFunction((many) => globalThis.spoken.filter((s) => s !== "cancel").length >= many, wanted.length);
  const all = (await spoken(page)).map((s) => s.text).join(" ");
  assert.ok(all.includes(say("answer-right")) && all.includes(step.why.split(":")[0].slice(0, 25)), all);
});

test("every page has a voice: everything that can be read can be heard", async ({ page }) => {
  await page.addInitScript(mock, { voices: [VOICES.de], pace: 10 });
  const silent = [];
  for (const address of ["/de/", "/de/lernen", `/de/lernen/${found.course}`, `/de/lernen/${found.course}/${found.slug}`, at(), `${at()}/hilfe`, "/de/ich", "/de/hilfe", "/de/anmelden", "/de/anzeige", "/de/sprache", "/de/seite/datenschutz", "/de/gibtsnicht"]) {
    await page.goto(address);
    const voice = page.locator("[data-say] button");
    if (!(await voice.count())) { silent.push(`${address}: no button`); continue; }
    await voice.first().click();
    const heading = (await page.locator("h1").textContent()).replace(/\u00AD/g, "").replace(/\s+/g, " ").trim();
    await page.waitForFunction(() => globalThis.spoken.filter((s) => s !== "cancel").length > 1, undefined, { timeout: 30_000 }).catch(() => {});
    const all = (await spoken(page)).map((s) => s.text).join(" ");
    if (!all.includes(heading.slice(0, 20))) silent.push(`${address}: says "${all.slice(0, 80)}", not "${heading}"`);
  }
  assert.deepEqual(silent, []);
});
