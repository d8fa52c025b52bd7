// Accessibility of every page: axe without a finding; targets, focus, reflow, text at 200 %, paper, one heading, language and direction.
// All pages in German and light; a sample in the other languages and in the dark.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openPlace, places } from "../harness/pages.mjs";
import { test as base } from "../harness/test.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]; // wcag22aa brings target-size
const LANGS = ["de", "ls", "ar", "uk", "tr"];

const test = base.extend({
  /** What axe could not decide: a person looks at it. Each worker tells what it met. */
  open: [async ({}, use) => {
    const open = new Map();
    await use(open);
    if (open.size) console.log(`what axe leaves to a person:\n${[...open].map(([id, { count, first }]) => `${count} × ${id}, e.g. ${first}`).join("\n")}`);
  }, { scope: "worker" }],
  /** The devices of this worker, one for each language and colour: a new one for each place would take a quarter of the time. */
  devices: [async ({}, use) => use(new Map()), { scope: "worker" }],
  /** Looks at a place in a language and a colour; `more` is what is looked at besides. */
  look: async ({ device, devices, open, site, watch }, use) => use(async (n, lang, colorScheme, more) => {
    const place = places(site)[n];
    const name = `${lang} ${colorScheme}`;
    if (!devices.has(name)) devices.set(name, await device({ lang, colorScheme, keep: true }));
    const page = devices.get(name);
    const context = page.context();
    watch.over(context, site);
    context.wasm.length = 0;
    await context.clearCookies();
    await context.addCookies((await place.as?.())?.cookies() ?? []);
    const answer = await openPlace(page, site, place, lang);
    const faults = [];
    const want = (good, words) => good || faults.push(words);
    want(answer.status() === place.status, `status ${answer.status()} instead of ${place.status}`);
    await axed(page, faults, open);
    if (colorScheme === "light") await basics(page, place, lang, want);
    if (more) await more(page, place, want);
    await page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
    assert.ok(!faults.length, faults.join("\n"));
  }),
});

// a picture of the page before and after every key, on every page, would take longer than what is looked at
test.use({ trace: { mode: "retain-on-failure", screenshots: false, snapshots: false, sources: true } });

// the pictures of the tour are made while the other places are looked at
const patient = (tour) => tour && test.setTimeout(900_000);

for (const [n, { name, tour }] of places().entries()) {
  test(`de light · ${name}`, ({ look }) => (patient(tour), look(n, "de", "light", thorough)));
}
for (const lang of LANGS) {
  for (const colour of ["light", "dark"]) {
    if (lang === "de" && colour === "light") continue;
    for (const [n, { name, sample, tour }] of places().entries()) {
      if (sample) test(`${lang} ${colour} · ${name}`, ({ look }) => (patient(tour), look(n, lang, colour, colour === "light" ? reflow : undefined)));
    }
  }
}

async function axed(page, faults, open) {
  // as high as the page is: what lies under a sticky bar only until one scrolls is not covered
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 360, height: Math.min(Math.max(640, height + 200), 8000) });
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate((tags) =>
    globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations", "incomplete"] }).then(({ violations, incomplete }) => {
      const short = (list) => list.map(({ id, impact, help, nodes }) => ({ id, impact, help, many: nodes.length, target: nodes[0].target.join(" "), html: nodes[0].html.slice(0, 160), why: nodes[0].failureSummary?.replace(/\s+/g, " ").slice(0, 200) }));
      return { violations: short(violations), incomplete: short(incomplete) };
    }), TAGS);
  await page.setViewportSize({ width: 360, height: 640 });
  for (const v of violations) faults.push(`axe ${v.id} (${v.impact}): ${v.help}; ${v.many} × e.g. ${v.target}\n  ${v.html}\n  ${v.why ?? ""}`);
  for (const i of incomplete) {
    const known = open.get(i.id) ?? { count: 0, first: `${new URL(page.url()).pathname} ${i.target}` };
    open.set(i.id, { ...known, count: known.count + i.many });
  }
}

/** Language and direction, one heading, one main, the WebAssembly. */
async function basics(page, place, lang, want) {
  const seen = await page.evaluate(() => ({
    dir: document.documentElement.dir, lang: document.documentElement.lang, easy: document.documentElement.dataset.variante,
    h1: document.querySelectorAll("h1").length, main: document.querySelectorAll("main").length,
    title: document.title, tabindex: document.querySelectorAll("[tabindex]:not([tabindex='-1'],[tabindex='0'])").length,
    islands: document.querySelectorAll("leptos-island").length, moving: document.getAnimations().length,
    skip: document.querySelector("a")?.getAttribute("href"),
  }));
  if (!place.lone) {
    want(seen.lang === (lang === "ls" ? "de" : lang), `lang=${seen.lang}`);
    want((seen.dir === "rtl") === (lang === "ar"), `dir=${seen.dir}`);
    want((seen.easy === "leicht") === (lang === "ls"), `data-variante=${seen.easy}`);
  }
  want(seen.h1 === 1, `${seen.h1} h1`);
  want(seen.main === 1, `${seen.main} main`);
  want(seen.title.length > 8 && seen.title.endsWith(" – Klick"), `title "${seen.title}"`);
  want(seen.tabindex === 0, "a tabindex above 0");
  want(seen.moving === 0, `${seen.moving} things move although the device wants less motion`);
  const asked = page.context().wasm.length > 0;
  // before a form the page that it is sent from was opened, which may have had an island
  want(asked === seen.islands > 0 || (asked && place.post), asked ? "WebAssembly is fetched without an island" : "there is an island, but no WebAssembly");
}

async function thorough(page, place, want) {
  await targets(page, place.staff ? 24 : 48, want);
  await keyboard(page, want);
  await reflow(page, place, want);
  await paper(page, want);
  await forced(page, want);
}

/** What one can tap is large enough; on a drawn device a finger has 44 px, and of a drawn keyboard the keys are as narrow as on a real one. Links inside of a text are not meant (WCAG 2.5.8), and what covers its card counts as large as the card. */
async function targets(page, least, want) {
  const small = await page.evaluate((least) => {
    const area = (e) => {
      if (e.matches("input[type=radio],input[type=checkbox]")) return e.closest("label") ?? e;
      const cover = getComputedStyle(e, "::after");
      if (cover.content !== "none" && cover.position === "absolute" && cover.inset === "0px") {
        let up = e;
        while (up && getComputedStyle(up).position === "static") up = up.parentElement;
        return up ?? e;
      }
      return e;
    };
    return [...document.querySelectorAll("a[href],button,input:not([type=hidden]),select,textarea,summary")]
      .filter((e) => e.getClientRects().length && !e.matches(".skip, [aria-hidden=true][tabindex='-1']"))
      .filter((e) => !(e.localName === "a" && getComputedStyle(e).display === "inline" && e.parentElement.textContent.trim() !== e.textContent.trim()))
      .map((e) => [e, area(e).getBoundingClientRect(), e.matches("[value^='key ']") ? 24 : e.matches(".practice__d > *") ? Math.min(least, 44) : least])
      .filter(([, box, least]) => box.width > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
      .map(([e, box]) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${e.outerHTML.replace(/\s+/g, " ").slice(0, 110)}`);
  }, least);
  want(!small.length, `${small.length} targets under ${least} px: ${small[0]}`);
}

/** Every stop of the Tab key: a ring of at least 2 px, inside of the window, not covered by a bar; no trap. */
async function keyboard(page, want) {
  await page.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
  const seen = new Set();
  const faults = new Set();
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body || e === document.documentElement) return;
      const box = e.getBoundingClientRect(), style = getComputedStyle(e);
      globalThis.stops ??= new Map();
      if (!globalThis.stops.has(e)) globalThis.stops.set(e, globalThis.stops.size);
      const label = e.labels?.[0];
      const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = box.top + Math.min(box.height / 2, 12);
      const top = document.elementFromPoint(x, y);
      return {
        id: globalThis.stops.get(e), html: e.outerHTML.replace(/\s+/g, " ").slice(0, 110),
        ring: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || (label && getComputedStyle(label).outlineStyle !== "none"),
        seen: box.bottom > 0 && box.top < innerHeight,
        covered: box.width > 1 && top && !e.contains(top) && !top.contains(e) && !label?.contains(top),
      };
    });
    if (!now || seen.has(now.id)) break;
    seen.add(now.id);
    if (!now.ring) faults.add(`no focus ring: ${now.html}`);
    if (!now.seen) faults.add(`the focus is outside of the window: ${now.html}`);
    else if (now.covered) faults.add(`the focus is covered: ${now.html}`);
    if (stops === 119) faults.add("more than 120 stops of the Tab key");
  }
  for (const fault of faults) want(false, fault);
}

/** A style of the reader's own. It does not go through the site's policy, because it is not part of the page. */
const styled = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = css ? [sheet] : [];
  }, css);

/** 1280 px at 400 %, text alone at 200 %, wider spacing of text (1.4.12): nothing goes sideways, nothing is cut off. */
async function reflow(page, place, want) {
  const root = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  for (const [name, css, size] of [
    ["400 %", "", { width: 320, height: 256 }],
    ["text at 200 %", `html{font-size:${root * 2}px!important}`, { width: 360, height: 640 }],
    ["wider text", "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}", { width: 360, height: 640 }],
  ]) {
    await page.setViewportSize(size);
    await styled(page, css);
    const seen = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const rtl = document.documentElement.dir === "rtl";
      const out = [...document.querySelectorAll("main *, header *, nav *, footer *")].find((e) => {
        const box = e.getBoundingClientRect();
        if (!box.width || !box.height || e.closest(".vh, svg, [hidden], .skip")) return false;
        for (let up = e.parentElement; up; up = up.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX) && up !== document.documentElement) return false;
        return rtl ? box.left < -1 : box.right > innerWidth + 1;
      });
      // a word wider than its box is cut or lies over its neighbour
      const cut = [...document.querySelectorAll("a, button, h1, h2, p, label, span, legend")].find((e) =>
        e.getClientRects().length && !e.closest(".vh, svg, .skip, .code") && ["hidden", "clip"].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1);
      let bars = 0;
      for (const e of document.querySelectorAll("body *")) if (["sticky", "fixed"].includes(getComputedStyle(e).position)) bars += e.getBoundingClientRect().height;
      return { wide, out: out?.outerHTML.slice(0, 110), cut: cut?.outerHTML.slice(0, 110), free: innerHeight - bars };
    });
    want(seen.wide <= 1, `${name}: the page goes sideways by ${seen.wide} px`);
    want(!seen.out, `${name}: outside of the window: ${seen.out}`);
    want(!seen.cut, `${name}: cut off: ${seen.cut}`);
    want(name !== "400 %" || seen.free >= 160, `${name}: only ${seen.free} px are left between the bars`);
  }
  await styled(page, "");
  await page.setViewportSize({ width: 360, height: 640 });
}

/** On paper: no bars, no buttons, no dark ground. */
async function paper(page, want) {
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(() => // the name of the site may stay
    [...document.querySelectorAll("nav, footer:not(.sheet__end), audio, video, .btn, .say, .tool, .playbar, .actionbar, .back, form.done")].filter((e) => e.offsetHeight > 0).map((e) => e.outerHTML.slice(0, 90)));
  want(!shown.length, `on paper there is still: ${shown[0]}`);
  await page.emulateMedia({ media: "screen" });
}

/** In the colours of the system (forced colours) the focus is still seen, and what is chosen too. */
async function forced(page, want) {
  await page.emulateMedia({ forcedColors: "active" });
  const lost = await page.evaluate(() => {
    const first = [...document.querySelectorAll("main a[href], main button")].find((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    first?.focus({ focusVisible: true });
    const style = first && getComputedStyle(first);
    return first && (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) ? first.outerHTML.slice(0, 90) : "";
  });
  want(!lost, `in forced colours there is no focus ring: ${lost}`);
  await page.emulateMedia({ forcedColors: "none" });
}
