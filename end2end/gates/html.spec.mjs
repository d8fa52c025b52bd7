// Every page is valid HTML (html-validate: standard and a11y). With VNU=/path/to/vnu.jar the W3C's checker looks too.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { fetchPlace, places } from "../harness/pages.mjs";
import { test } from "../harness/test.mjs";

// Rules that are about the taste of sources written by hand, or wrong here; everything else is an error.
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "no-trailing-whitespace": "off", // between tags; nobody reads our HTML as a source
    "attribute-empty-style": "off", "attribute-boolean-style": "off", // data-say="" and data-say are the same
    "long-title": "off", // a step's title says where one is and what to do; it may be longer than a search engine shows
    "tel-non-breaking": "off", // telephone numbers wrap by CSS
    "require-sri": "off", // all files come from this site
  },
});

for (const lang of ["de", "ar"]) {
  test(`every page, ${lang}`, async ({ site, step }) => {
    const chosen = places(site).filter((place) => !place.tour && (lang === "de" || place.sample));
    const kept = [];
    await step(`${chosen.length} pages`, async () => {
      const faults = new Map();
      for (const place of chosen) {
        const answer = await fetchPlace(site, place, lang);
        const where = `${place.name} (${place.path(lang)})`;
        const note = (fault) => faults.set(fault, [...(faults.get(fault) ?? []), where]);
        if (answer.status !== place.status) note(`status ${answer.status} instead of ${place.status}`);
        kept.push([where, answer.text]);
        for (const message of (await validator.validateString(withoutMarks(answer.text))).results.flatMap((r) => r.messages)) {
          note(`${message.ruleId}: ${message.message}${message.selector ? ` at ${message.selector}` : ""}`);
        }
        for (const [fault, found] of own(answer.text)) if (found) note(`${fault}: ${found}`);
      }
      const lines = [...faults].map(([fault, where]) => `${where.length} × ${fault}\n    e.g. ${where[0]}`);
      assert.ok(!lines.length, lines.join("\n"));
    });
    if (process.env.VNU) await step("the W3C's checker", () => vnu(kept));
  });
}

// What Leptos needs to find its way inside an island. The standard calls it a wrong comment; validators stop at it.
const outsideOfIslands = (html) => html.replace(/<leptos-island[\s\S]*?<\/leptos-island>/g, "");
const withoutMarks = (html) => html.replace(/<!>/g, "");

/** What no validator knows. */
const own = (html) => [
  ["an inline style", /<[a-z][^>]*\sstyle=/.exec(html)?.[0]?.slice(0, 120)],
  ["an inline script", /<script(?![^>]*\ssrc=)[^>]*>/.exec(html)?.[0]],
  ["an inline handler", /<[a-z][^>]*\son[a-z]+=/.exec(html)?.[0]?.slice(0, 120)],
  ["a button that does nothing without JavaScript", /<button(?![^>]*\shidden)[^>]*type="button"[^>]*>/.exec(html)?.[0]],
  ["an empty href", /href=""/.exec(html)?.[0]],
  ["a text that is missing", /(?:>|")(?:[a-z]+-){2,}[a-z]+(?:<)/.exec(html)?.[0]],
  ["a placeholder that was not filled in", /\{\s*\$\w+\s*\}/.exec(html)?.[0]],
  ["a comment that is none", /<!>/.exec(outsideOfIslands(html))?.[0]],
];

function vnu(kept) {
  const folder = mkdtempSync(join(tmpdir(), "klick-vnu-"));
  try {
    const files = kept.map(([, html], i) => {
      const file = join(folder, `${i}.html`);
      writeFileSync(file, withoutMarks(html));
      return file;
    });
    execFileSync("java", ["-Xss1m", "-jar", process.env.VNU, "--format", "json", "--errors-only", ...files], { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 26 });
  } catch (fault) {
    const { messages } = JSON.parse(fault.stderr);
    const by = new Map();
    for (const m of messages) by.set(m.message, [...(by.get(m.message) ?? []), kept[Number(/(\d+)\.html/.exec(m.url)[1])][0]]);
    assert.fail([...by].map(([message, where]) => `${where.length} × ${message}\n    e.g. ${where[0]}`).join("\n"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
