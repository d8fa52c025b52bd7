// Vorlesen: long sentences are cut where a reader would breathe, and the voice fits the language.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { pieces, choose } = await load("say.js");
const words = (s) => s.split(/\s+/).filter(Boolean);

test("a short sentence stays whole, white space is one space", () => {
  assert.deepEqual(pieces("  WLAN steht\n  ganz oben. "), ["WLAN steht ganz oben."]);
  assert.deepEqual(pieces("Daten\u00ADschutz\u00ADerklärung."), ["Datenschutzerklärung."], "a voice does not meet soft hyphens");
  assert.deepEqual(pieces("  \n"), []);
  assert.deepEqual(pieces("x".repeat(200)), ["x".repeat(200)]);
});

test("no piece is longer than 200 characters and no word is lost", () => {
  const long = "Das Handy zeigt Ihnen viele Netze, und jedes hat einen Namen; manche haben ein Schloss. ".repeat(9);
  const got = pieces(long);
  assert.ok(got.length >= 4);
  assert.ok(got.every((p) => p.length > 0 && p.length <= 200), got.map((p) => p.length).join());
  assert.deepEqual(words(got.join(" ")), words(long));
});

test("cuts after a full stop, else after a comma, else between words, else anywhere", () => {
  assert.deepEqual(pieces("Eins, zwei. Drei, vier fünf", 20), ["Eins, zwei.", "Drei, vier fünf"]);
  assert.deepEqual(pieces("eins zwei, drei vier fünf", 20), ["eins zwei,", "drei vier fünf"]);
  assert.deepEqual(pieces("eins zwei drei vier fünf", 20), ["eins zwei drei vier", "fünf"]);
  assert.deepEqual(pieces("x".repeat(25), 10), ["x".repeat(10), "x".repeat(10), "x".repeat(5)]);
});

test("knows Arabic commas and question marks, and a closing quotation mark", () => {
  assert.deepEqual(pieces("هل ترى الكلمة؟ اضغط عليها مرة واحدة", 20)[0], "هل ترى الكلمة؟");
  assert.deepEqual(pieces("الكلمة في الأعلى، اضغط عليها", 20)[0], "الكلمة في الأعلى،");
  assert.deepEqual(pieces("Er sagt: „Ja.“ Dann geht er weg.", 20)[0], "Er sagt: „Ja.“");
});

const voice = (lang, localService, name = lang) => ({ lang, localService, name });

test("a voice of the device is better than one that sends the text away", () => {
  const list = [voice("de-DE", false, "online"), voice("de_AT", true, "here")];
  assert.equal(choose(list, "de-DE").name, "here");
});

test("matches by the first part of the tag, with either separator", () => {
  assert.equal(choose([voice("en-US", true), voice("ar_EG", true)], "ar").lang, "ar_EG");
  assert.equal(choose([voice("en-US", true)], "uk"), undefined);
  assert.equal(choose([], "de"), undefined);
});

test("knows languages by their three letters, as Firefox and Samsung name them", () => {
  for (const tag of ["deu", "deu_DEU", "deu-x-lvariant-f00", "ger", "DEU_AUT"]) assert.equal(choose([voice("eng-x-lvariant-f00", true), voice(tag, true)], "de").lang, tag);
  for (const [long, short] of [["ukr", "uk"], ["rus", "ru"], ["ara", "ar"], ["arb", "ar"], ["tur", "tr"], ["eng", "en"]]) assert.equal(choose([voice("deu", true), voice(`${long}-x-lvariant-m01`, true)], short).lang, `${long}-x-lvariant-m01`);
  assert.equal(choose([voice("deu", true)], "uk"), undefined);
});

test("where a tag names no language, the rest of it or the voice's name does", () => {
  assert.equal(choose([voice("xxx-deu-DEU", true)], "de").lang, "xxx-deu-DEU");
  assert.equal(choose([voice("xxx-x-lvariant-f00", true, "deu")], "uk"), undefined);
  assert.equal(choose([voice("", true, "de-de-x-nfh-local")], "de").name, "de-de-x-nfh-local");
  assert.equal(choose([voice("en-GB", true, "Google UK English Female")], "uk"), undefined, "UK is no Ukrainian");
});

test("a voice that kept silent is not chosen again", () => {
  const list = [voice("de-DE", true, "one"), voice("de-DE", false, "two")];
  assert.equal(choose(list, "de", false, new Set([list[0]])).name, "two");
  assert.equal(choose(list, "de", false, new Set(list)), undefined);
});

test("prefers the exact tag among equals and ignores what claims to be the default", () => {
  const list = [{ ...voice("de-AT", true), default: true }, voice("de-DE", true)];
  assert.equal(choose(list, "de-DE").lang, "de-DE");
});

test("private words are never spoken by an online voice", () => {
  assert.equal(choose([voice("de-DE", false)], "de", true), undefined);
  assert.equal(choose([voice("de-DE", false)], "de").lang, "de-DE");
});
