// Reads the page aloud: the sound file of the lesson first, then a voice of the device, else an honest sentence.

/** A long sentence in pieces of at most `max` characters: device voices fall silent after about 14 seconds. */
export function pieces(text, max = 200) {
  const out = [];
  let rest = text.replace(/\s+/g, " ").trim();
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

/** The voice for a language: same first part of the tag, on the device before online, the exact tag before others. */
export function choose(voices, lang, localOnly = false) {
  const tag = (s) => s.replace("_", "-").toLowerCase();
  const points = (v) => (v.localService ? 2 : 0) + (tag(v.lang) === tag(lang) ? 1 : 0);
  return voices
    .filter((v) => tag(v.lang).split("-")[0] === tag(lang).split("-")[0] && (v.localService || !localOnly))
    .sort((a, b) => points(b) - points(a))[0];
}

const synth = globalThis.speechSynthesis;
let stopOther = () => {};
let held; // Chrome forgets an utterance that nobody holds, and then its end never comes

/** The voices; an empty list may only be late: wait for it, give up after 1.5 seconds. */
async function voices() {
  if (synth && !synth.getVoices().length) {
    await new Promise((go) => {
      synth.addEventListener("voiceschanged", go, { once: true });
      setTimeout(go, 1500);
    });
  }
  return synth?.getVoices() ?? [];
}

/** Says one piece; false when it does not begin in 3 or end in 20 seconds. */
const utter = (text, voice, rate) => new Promise((done) => {
  held = new SpeechSynthesisUtterance(text);
  Object.assign(held, { voice, lang: voice.lang, rate });
  let dog = setTimeout(done, 3000, false);
  const end = (well) => () => { clearTimeout(dog); done(well); };
  held.onstart = () => { clearTimeout(dog); dog = setTimeout(done, 20000 / rate, false); };
  held.onend = end(true);
  held.onerror = end(false);
  synth.speak(held);
});

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  svg.append(document.createElementNS(svg.namespaceURI, "use"));
  svg.firstChild.setAttribute("href", `${document.documentElement.dataset.sprite}#i-${name}`);
  return svg;
}

function equip(box) {
  const d = box.dataset;
  const rate = Number(d.rate) || 1;
  let audio = box.querySelector("audio");
  let at = 0; // the sentence to begin with: where it was stopped
  let asked = false; // the button was tapped
  let run = 0; // every start and stop counts up, so an older run knows that it is over
  const tool = "tool" in d; // in the top bar: reads the whole page, and says below the bar when it cannot
  const button = Object.assign(document.createElement("button"), { type: "button", className: tool ? "tool" : "say" });
  const none = Object.assign(document.createElement("p"), { className: "say__none", tabIndex: -1 });
  none.append(icon("volume-x"), d.textNone);

  const words = tool ? "[data-satz], h1, h2, h3, p, b, small, legend, label, dt, dd, th, td, li > a, li > span, .btn" : "[data-satz]";
  const sentences = () => [...(document.getElementById(d.for) ?? document.querySelector("main")).querySelectorAll(words)]
    .filter((e) => e.getClientRects().length && !e.querySelector(words));
  const voiced = (list) => sentences()
    .map((e) => [e, choose(list, e.closest("[lang]")?.lang || d.lang, "private" in d)]).filter(([, v]) => v);

  function mark(e) {
    for (const old of document.querySelectorAll(".say-now")) {
      old.classList.remove("say-now");
      old.removeAttribute("aria-current");
    }
    e?.classList.add("say-now");
    e?.setAttribute("aria-current", "true");
    const r = e?.getBoundingClientRect();
    if (r && (r.top < 72 || r.bottom > innerHeight - 88)) {
      e.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
  }
  function show(state) { // idle | play | none
    d.state = state;
    const had = box.contains(document.activeElement);
    const label = Object.assign(document.createElement("span"), { textContent: state === "play" ? d.textStop : d.textSay });
    button.replaceChildren(icon(state === "play" ? "square" : "volume-2"), label);
    if (tool) {
      if (state === "none" && asked) { document.querySelector("main").prepend(none); none.focus(); } else none.remove();
      return;
    }
    if (state === "idle" && d.length) button.append(Object.assign(document.createElement("small"), { textContent: d.length }));
    if (state === "none") button.replaceWith(none); else if (!button.isConnected) none.replaceWith(button);
    if (had && state === "none") none.focus();
  }
  function stop(state = "idle") {
    run++;
    synth?.cancel();
    audio?.pause();
    mark();
    show(state);
  }
  async function speak() {
    const own = ++run;
    show("play");
    const todo = voiced(await voices());
    if (own !== run) return;
    if (!todo.length) return stop("none");
    if (todo.length < sentences().length && !tool) button.after(none); // a part in a language without a voice
    for (at = at < todo.length ? at : 0; at < todo.length; at++) {
      mark(todo[at][0]);
      for (const text of pieces(todo[at][0].textContent)) {
        const well = await utter(text, todo[at][1], rate);
        if (own !== run) return;
        if (!well) return stop("none");
      }
    }
    at = 0;
    stop();
  }
  const noFile = () => { if (audio) { audio = undefined; speak(); } };

  button.addEventListener("click", () => {
    asked = true;
    if (d.state === "play") return stop();
    stopOther();
    stopOther = () => { if (d.state === "play") stop(); };
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
  }
  box.append(button);
  show("idle");
  // known before any tap that no voice fits: say so at once, and take it back when the voice comes late
  const look = () => {
    const list = synth?.getVoices() ?? [];
    if (audio || d.state === "play" || (synth && !list.length)) return;
    show(voiced(list).length ? "idle" : "none");
  };
  look();
  synth?.addEventListener?.("voiceschanged", look);
}

if (globalThis.document) {
  document.querySelectorAll("[data-say]").forEach(equip);
  // the tool in the top bar taps the first button of the page
  document.addEventListener("click", (e) => {
    const button = e.target.closest?.("[data-say-go]") && document.querySelector("[data-say] > button");
    if (button) { e.preventDefault(); button.click(); }
  });
  addEventListener("pagehide", () => stopOther());
  document.addEventListener("visibilitychange", () => document.hidden && stopOther());
}
