// Reads the page aloud: the sound file of the lesson first, then a voice of the device, else an honest sentence with the way on.

/** A long sentence in pieces of at most `max` characters: device voices fall silent after about 14 seconds. */
export function pieces(text, max = 200) {
  const out = [];
  let rest = text.replaceAll("\u00AD", "").replace(/\s+/g, " ").trim(); // voices stumble over soft hyphens
  while (rest.length > max) {
    const head = rest.slice(0, max + 1);
    // after a full stop, else after a comma, else between words, else anywhere
    const ends = [/[.!?…؟][»«"“”)]? /g, /[,;:،؛] /g, / /g].map((r) => [...head.matchAll(r)].at(-1));
    const end = ends.find(Boolean);
    const cut = end ? end.index + end[0].length : max;
    out.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest ? [...out, rest] : out;
}

/** Three letters (ISO 639-2 and -3), as Firefox and Samsung name our languages on phones, for two. */
const LONG = { deu: "de", ger: "de", eng: "en", ukr: "uk", rus: "ru", ara: "ar", arb: "ar", tur: "tr" };
const parts = (tag) => (tag ?? "").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).map((part) => LONG[part] ?? part);
const NO_LANGUAGE = ["xxx", "und", "mul", "mis", "zxx", "default"];

/**
 * The tag of a voice in parts, its language first: `deu-x-lvariant-f00`, `deu_DEU` and `de-DE` all begin with `de`. Where the tag names no
 * language (`xxx-…`) the rest of it does, or the voice's name.
 */
function tongue(voice) {
  const tag = parts(voice.lang);
  while (NO_LANGUAGE.includes(tag[0])) tag.shift();
  return tag.length ? tag : parts(voice.name);
}

/** The voice for a language: on the device before online, the exact tag before others; none of those that failed. */
export function choose(voices, lang, localOnly = false, failed = new Set()) {
  const [language, ...rest] = parts(lang);
  const exact = [language, ...rest].join("-");
  const points = (v) => (v.localService ? 2 : 0) + (tongue(v).join("-") === exact ? 1 : 0);
  return voices
    .filter((v) => !failed.has(v) && tongue(v)[0] === language && (v.localService || !localOnly))
    .sort((a, b) => points(b) - points(a))[0];
}

const synth = globalThis.speechSynthesis;
const BEGINS = 8_000; // an engine that is loaded only now says its first word after five seconds and more
const ENDS = 20_000;
let held; // Chrome forgets an utterance that nobody holds, and then its end never comes

/** The voices; an empty list may only be late: wait for it, give up after 1.5 seconds. */
async function voices() {
  if (synth && !synth.getVoices().length) {
    await new Promise((go) => {
      synth.addEventListener?.("voiceschanged", go, { once: true });
      setTimeout(go, 1500);
    });
  }
  return synth?.getVoices() ?? [];
}

/** Says one piece; false when it does not begin or end in time. `begun` is called with its first word. */
const utter = (text, { voice, lang, rate, begins, begun }) => new Promise((done) => {
  held = new SpeechSynthesisUtterance(text);
  Object.assign(held, { lang: voice?.lang ?? lang, rate });
  if (voice) held.voice = voice;
  let dog = setTimeout(done, begins, false);
  const end = (well) => () => { clearTimeout(dog); done(well); };
  held.onstart = held.onboundary = () => { clearTimeout(dog); dog = setTimeout(done, ENDS / rate, false); begun(); };
  held.onend = end(true);
  held.onerror = end(false);
  synth.resume(); // one that hangs in a pause would keep silent for ever
  synth.speak(held);
});

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  svg.append(document.createElementNS(svg.namespaceURI, "use"));
  svg.firstChild.setAttribute("href", `#i-${name}`); // every page has the icons of this button
  return svg;
}
const element = (name, more, ...inside) => {
  const made = Object.assign(document.createElement(name), more);
  made.append(...inside);
  return made;
};
const ALL = ["[data-satz]", "h1", "h2", "h3", "p", "b", "small", "legend", "label", "dt", "dd", "th", "td", "li > a", "li > span", ".btn"]
  .map((words) => `main ${words}`).join();

function equip(box) {
  const d = box.dataset;
  const rate = Number(d.rate) || 1;
  const words = d.reads || ALL;
  let audio = document.querySelector("main audio[data-read]");
  let at = 0; // the sentence to begin with: where it was stopped
  let run = 0; // every start and stop counts up, so an older run knows that it is over
  let length = "";
  const failed = new Set(); // voices that kept silent
  const button = element("button", { type: "button", className: "tool tool--say" });
  const none = element("div", { className: "say__none", tabIndex: -1 },
    icon("volume-x"), element("p", {}, d.textNone, " ", element("a", { href: d.way }, d.textWay)));

  const sentences = () => [...document.querySelectorAll(words)]
    .filter((e) => e.getClientRects().length && !e.querySelector(words) && !none.contains(e));

  function mark(e) {
    for (const old of document.querySelectorAll(".say-now")) {
      old.classList.remove("say-now");
      old.removeAttribute("aria-current");
    }
    e?.classList.add("say-now");
    e?.setAttribute("aria-current", "true");
    const r = e?.getBoundingClientRect();
    if (r && (r.top < 72 || r.bottom > innerHeight - 88) && !e.closest(".actionbar")) {
      e.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
  }
  function show(state) { // idle | wait | play
    if (d.state === state) return;
    d.state = state;
    const sign = icon(state === "idle" ? "volume-2" : "square");
    const long = state === "idle" && length ? element("b", {}, sign, element("small", { dir: "ltr" }, length)) : sign;
    button.replaceChildren(long, element("span", {}, { idle: d.textSay, wait: d.textWait, play: d.textStop }[state]));
  }
  function stop() {
    run++;
    synth?.cancel();
    audio?.pause();
    mark();
    show("idle");
  }
  /** The device cannot: one big sentence, and the way to a voice. */
  function tell(focus) {
    (document.querySelector("main .flow") ?? document.querySelector("main")).prepend(none);
    if (focus) none.focus();
  }
  async function speak() {
    const own = ++run;
    show("wait");
    const list = await voices();
    if (own !== run) return;
    // Some engines tell no voices and speak all the same: they are only told the language.
    const blind = synth && !list.length && !("private" in d);
    const lang = (e) => e.closest("[lang]")?.lang || d.lang;
    const voice = (e) => choose(list, lang(e), "private" in d, failed);
    const all = sentences();
    const todo = all.filter((e) => blind || voice(e));
    const give = () => { stop(); tell(true); };
    if (!todo.length) return give();
    const heading = all.find((e) => e.closest("h1"));
    if (heading && !todo.includes(heading)) tell(false); // only what stands around it can be said
    for (at = at < todo.length ? at : 0; at < todo.length; at++) {
      const e = todo[at];
      mark(e);
      for (const text of pieces(e.textContent)) {
        const begun = () => own === run && show("play");
        for (let tries = blind ? 1 : 2; ; tries--) {
          const now = blind ? undefined : voice(e);
          if (!blind && !now) return give();
          const well = await utter(text, { voice: now, lang: lang(e), rate, begins: BEGINS, begun });
          if (own !== run) return;
          if (well) break;
          synth.cancel();
          if (tries > 1) continue; // once more: an engine that was asleep is awake now
          if (blind || failed.size) return give();
          failed.add(now); // one more voice of this language, if there is one
        }
      }
    }
    at = 0;
    stop();
  }
  const noFile = () => { if (audio) { audio = undefined; stop(); speak(); } };

  button.addEventListener("click", () => {
    if (d.state !== "idle") return stop();
    document.dispatchEvent(new CustomEvent("say", { detail: button })); // one voice at a time
    none.remove();
    failed.clear();
    if (!audio) return speak();
    show("play");
    audio.playbackRate = Number(d.fileRate) || 1; // a slow recording is not slowed again
    const own = ++run;
    audio.play().catch(() => own === run && noFile());
  });
  if (audio) {
    audio.hidden = true;
    audio.addEventListener("ended", () => { audio.currentTime = 0; stop(); });
    audio.addEventListener("error", () => d.state === "play" && noFile());
    audio.addEventListener("loadedmetadata", () => {
      const seconds = Math.round(audio.duration);
      length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      if (d.state === "idle") { d.state = ""; show("idle"); }
    });
    if (!navigator.connection?.saveData) audio.preload = "metadata";
  }
  show("idle");
  box.append(button);
  const end = () => { if (d.state !== "idle") stop(); };
  addEventListener("pagehide", end);
  document.addEventListener("say", ({ detail }) => detail !== button && end());
  document.addEventListener("visibilitychange", () => document.hidden && end());
}

if (globalThis.document) document.querySelectorAll("[data-say]").forEach(equip);
