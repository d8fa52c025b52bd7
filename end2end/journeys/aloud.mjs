// Read aloud with a voice made for the test: it speaks what it is told to, in no time, late, never, or not at all.
import assert from "node:assert/strict";
import { read } from "../harness/acting.mjs";
import { hasLesson, lesson, oneOfEachKind, words } from "../harness/content.mjs";

const { lesson: found, step } = oneOfEachKind().get("single");
const at = (lang = "de") => `/${lang}/lernen/${found.course}/${found.slug}/${step.number}`;
const say = (key, lang = "de") => words(lang, key);
const VOICES = { de: { name: "Anna", lang: "de-DE", localService: true }, ar: { name: "Laila", lang: "ar-SA", localService: true } };

/** Stands in the page before its own scripts: a device's voice. `how`: voices; late (ms until they are there); stuck: never begins. */
function mock({ voices, late = 0, stuck = false, unending = false, pace = 60 }) {
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
    pause() {}, resume() {},
    speak: (utterance) => {
      spoken.push({
        text: utterance.text, lang: utterance.lang, voice: utterance.voice?.name, rate: utterance.rate,
        marked: document.querySelector(".say-now")?.textContent, current: document.querySelector(".say-now")?.getAttribute("aria-current"),
      });
      if (stuck) return;
      utterance.onstart?.();
      if (!unending) current = setTimeout(() => utterance.onend?.(), pace);
    },
  };
  Object.defineProperty(globalThis, "speechSynthesis", { value: synth, configurable: true });
  if (late) setTimeout(() => { there = voices; target.dispatchEvent(new Event("voiceschanged")); }, late);
}

export default async function ({ check, device, close }) {
  const voice = async (how, options = {}) => {
    const page = await device(options);
    if (how) await page.addInitScript(mock, how);
    if (how?.clock) await page.clock.install();
    await page.goto(options.at ?? at());
    return page;
  };
  const button = (page) => page.locator("main button.say");
  const spoken = (page) => page.evaluate(() => globalThis.spoken.filter((s) => s !== "cancel"));
  const sentences = (page) => page.locator("main [data-satz]").evaluateAll((all) =>
    all.filter((e) => e.getClientRects().length).map((e) => e.textContent.replace(/\s+/g, " ").trim()));
  const none = (page, lang = "de") => page.locator("main").getByText(say("say-none", lang));

  await check("every sentence is said once, in order, in its language, and marked while it is said", async () => {
    const page = await voice({ voices: [VOICES.de, VOICES.ar], pace: 20 });
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
  await check("a second tap stops; a third goes on at the same sentence", async () => {
    const page = await voice({ voices: [VOICES.de], pace: 150 });
    await button(page).click();
    await page.waitForFunction(() => globalThis.spoken.filter((s) => s !== "cancel").length >= 3);
    await button(page).click();
    assert.equal(await read(button(page)), say("say"));
    assert.equal(await page.locator(".say-now").count(), 0);
    const before = await spoken(page);
    await page.waitForTimeout(400);
    assert.equal((await spoken(page)).length, before.length, "it is silent");
    assert.equal(await page.evaluate(() => globalThis.spoken.at(-1)), "cancel");
    await button(page).click();
    await page.waitForFunction((many) => globalThis.spoken.filter((s) => s !== "cancel").length > many, before.length);
    assert.equal((await spoken(page))[before.length].text, before.at(-1).text);
  });
  await check("no voice at all: an honest sentence, no dead button", async () => {
    const page = await voice({ voices: [] });
    if (await button(page).count()) await button(page).click();
    await none(page).waitFor({ timeout: 4000 });
    assert.equal(await button(page).count(), 0);
  });
  await check("voices, but none for this language", async () => {
    const page = await voice({ voices: [VOICES.de] }, { lang: "ar", at: at("ar") });
    await none(page, "ar").waitFor();
    assert.equal(await button(page).count(), 0);
  });
  await check("no speech at all in this browser", async () => {
    const page = await device();
    await page.addInitScript(() => { Object.defineProperty(globalThis, "speechSynthesis", { value: undefined }); });
    await page.goto(at());
    await none(page).waitFor();
  });
  await check("a voice that comes late is waited for", async () => {
    const page = await voice({ voices: [VOICES.de], late: 700 });
    await button(page).click();
    await page.waitForFunction(() => globalThis.spoken.some((s) => s !== "cancel"));
    assert.equal((await spoken(page))[0].voice, "Anna");
  });
  for (const [what, how] of [["never begins", { stuck: true }], ["never ends", { unending: true }]]) {
    await check(`a voice that ${what}: after a while an honest sentence`, async () => {
      const page = await voice({ voices: [VOICES.de], clock: true, ...how });
      await button(page).click();
      await page.waitForFunction(() => globalThis.spoken.some((s) => s !== "cancel"));
      await page.clock.fastForward(how.stuck ? 3500 : 21_000);
      await none(page).waitFor();
      assert.equal(await page.locator(".say-now").count(), 0);
    });
  }
  await check("Arabic is said by an Arabic voice, Leicht more slowly", async () => {
    const page = await voice({ voices: [VOICES.de, VOICES.ar], pace: 10 }, { lang: "ar", at: at("ar") });
    const foreign = !hasLesson(found.course, found.slug, "ar");
    await button(page).click();
    await page.waitForFunction(() => globalThis.spoken.length > 3);
    if (!foreign) for (const one of await spoken(page)) assert.equal(one.voice, "Laila", one.text);
    await close(page);
    const easy = await voice({ voices: [VOICES.de], pace: 10 }, { at: at("ls") });
    await button(easy).click();
    await easy.waitForFunction(() => globalThis.spoken.length > 3);
    for (const one of await spoken(easy)) assert.equal(one.rate, 0.85);
  });
  await check("a text that is there only in another language is said in that language", async () => {
    const missing = ["tr", "ru"].find((lang) => !hasLesson(found.course, found.slug, lang));
    if (!missing) return "every lesson is there in every language";
    const page = await voice({ voices: [VOICES.de, { ...VOICES.ar, name: "Emel", lang: "tr-TR" }, { ...VOICES.ar, name: "Anja", lang: "ru-RU" }], pace: 10 }, { lang: missing, at: at(missing) });
    await button(page).click();
    await page.waitForFunction(() => globalThis.spoken.length > 6);
    const easy = lesson(found.course, found.slug, "ls").steps[step.number - 1];
    const title = (await spoken(page)).find((s) => easy.title.startsWith(s.text));
    assert.equal(title?.voice, "Anna", JSON.stringify(await spoken(page)));
    assert.ok((await read(page.locator("main"))).includes(words(missing, "lang-missing-title")), "it is said that the text is missing");
  });
  await check("leaving the page stops the voice", async () => {
    const page = await voice({ voices: [VOICES.de], pace: 5000 });
    await button(page).click();
    await page.waitForFunction(() => globalThis.spoken.length > 0);
    const said = await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent("pagehide"));
      return globalThis.spoken.at(-1);
    });
    assert.equal(said, "cancel");
  });
  await check("the result of an answer can be heard", async () => {
    const page = await voice({ voices: [VOICES.de], pace: 10 });
    await page.locator(`#frage input[value="${step.right[0]}"]`).check();
    await Promise.all([page.waitForNavigation(), page.locator(".actionbar .btn--main").click()]);
    await button(page).click();
    const wanted = await sentences(page);
    await page.waitForFunction((many) => globalThis.spoken.filter((s) => s !== "cancel").length >= many, wanted.length);
    const all = (await spoken(page)).map((s) => s.text).join(" ");
    assert.ok(all.includes(say("answer-right")) && all.includes(step.why.split(":")[0].slice(0, 25)), all);
  });
  await check("every page has a voice: everything that can be read can be heard", async () => {
    const page = await device();
    await page.addInitScript(mock, { voices: [VOICES.de], pace: 10 });
    const silent = [];
    for (const address of ["/de/", "/de/lernen", `/de/lernen/${found.course}`, `/de/lernen/${found.course}/${found.slug}`, at(), `${at()}/hilfe`, "/de/ich", "/de/hilfe", "/de/anmelden", "/de/anzeige", "/de/sprache", "/de/seite/datenschutz", "/de/gibtsnicht"]) {
      await page.goto(address);
      const voice = page.locator("[data-say] button");
      if (!(await voice.count())) { silent.push(`${address}: no button`); continue; }
      await voice.first().click();
      const heading = (await page.locator("h1").textContent()).replace(/\s+/g, " ").trim();
      await page.waitForFunction(() => globalThis.spoken.filter((s) => s !== "cancel").length > 1, undefined, { timeout: 2000 }).catch(() => {});
      const all = (await spoken(page)).map((s) => s.text).join(" ");
      if (!all.includes(heading.slice(0, 20))) silent.push(`${address}: says "${all.slice(0, 80)}", not "${heading}"`);
    }
    assert.deepEqual(silent, []);
  });
}
