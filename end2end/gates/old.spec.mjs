// Old, cheap phones: what a browser before Chrome 88 and Safari 14 does not know is taken out of the style, as that browser leaves it out. The
// page still has its main style: it can be read, nothing is giant, nothing lies outside of the window.
import assert from "node:assert/strict";
import { lesson } from "../harness/content.mjs";
import { test } from "../harness/test.mjs";

const found = lesson("handy", "einschalten");
const PLACES = ["/", "/lernen", "/lernen/handy", `/lernen/${found.course}/${found.slug}/1`, `/lernen/${found.course}/${found.slug}/5`, "/anmelden", "/hilfe"];

/** In the page: leaves out what an old browser leaves out. */
function forget() {
  const unknown = /:(is|where|has)\(|:focus-visible|:dir\(/;
  const properties = /^(inset|padding-inline$|padding-block$|margin-inline$|margin-block$|aspect-ratio|accent-color|container|text-wrap)/;
  const visit = (rules, parent) => {
    for (let at = rules.length - 1; at >= 0; at--) {
      const rule = rules[at];
      const name = rule.constructor.name;
      if (/Layer|Container|Scope/.test(name) || (rule.selectorText && unknown.test(rule.selectorText))) parent.deleteRule(at);
      else if (name === "CSSMediaRule" || name === "CSSSupportsRule") visit(rule.cssRules, rule);
      else if (rule.style && name === "CSSStyleRule") {
        const set = rule.cssText.slice(rule.cssText.indexOf("{") + 1).split(";").map((part) => part.split(":")[0].trim());
        for (const property of set) if (properties.test(property)) rule.style.removeProperty(property);
      }
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules, sheet);
}

/** In the page: what cannot be read or used. */
function look() {
  const out = [];
  const shown = (e) => e.getClientRects().length && !e.closest(".vh");
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map((part) => { const c = part / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const e of document.querySelectorAll(".icon")) if (shown(e) && e.getBoundingClientRect().width > 64) out.push(`giant: ${e.outerHTML.slice(0, 80)}`);
  for (const e of document.querySelectorAll(".pic, .card__pic, .screen")) if (shown(e) && e.getBoundingClientRect().width > innerWidth) out.push(`too wide: ${e.outerHTML.slice(0, 80)}`);
  const body = getComputedStyle(document.body);
  const [a, b] = [light(body.color), light(body.backgroundColor)].sort((one, two) => two - one);
  if ((a + 0.05) / (b + 0.05) < 7) out.push(`words ${body.color} on ${body.backgroundColor}`);
  if (parseFloat(body.fontSize) < 18) out.push(`words of ${body.fontSize}`);
  for (const e of document.querySelectorAll(".btn--main")) if (shown(e) && (getComputedStyle(e).backgroundColor === "rgba(0, 0, 0, 0)" || e.getBoundingClientRect().height < 48)) out.push(`no button: ${e.outerHTML.slice(0, 80)}`);
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 1) out.push(`the page goes sideways by ${wide} px`);
  return out;
}

for (const [lang, colorScheme] of [["de", "light"], ["uk", "light"], ["ar", "dark"]]) {
  test(`${lang}, ${colorScheme}`, async ({ device, step }) => {
    const page = await device({ lang, colorScheme });
    for (const place of PLACES) {
      await step(place, async () => {
        await page.goto(`/${lang}${place}`);
        await page.evaluate(forget);
        assert.deepEqual(await page.evaluate(look), []);
      });
    }
  });
}
