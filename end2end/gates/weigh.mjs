// What a phone has to fetch. First visit of a German lesson step with nothing kept: at most 60 KB, fonts and all; each next step: at most
// 12 KB. Other scripts bring a second set of letters: at most 110 KB.
import assert from "node:assert/strict";
import { go, path, way } from "../harness/acting.mjs";
import { lesson } from "../harness/content.mjs";

const KB = 1024;
const FIRST = { de: 60 * KB, uk: 110 * KB, ar: 110 * KB };
const NEXT = 12 * KB;
const found = lesson("handy", "einschalten");
const step = found.steps.findIndex((s, i) => s.kind === "look" && found.steps[i + 1]?.kind === "look") + 1;
const at = (lang, n = step) => `/${lang}/lernen/${found.course}/${found.slug}/${n}`;

/** Counts what comes over the line from now on, by kind; headers too. */
async function scales(page) {
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  const kinds = new Map();
  let bytes = {};
  line.on("Network.responseReceived", ({ requestId, type, response }) => kinds.set(requestId, [type, response.url]));
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const [type, url] = kinds.get(requestId) ?? ["?", "?"];
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
    (bytes.all ??= []).push([encodedDataLength, url.replace(/^https?:\/\/[^/]*/, "")]);
  });
  return async () => {
    await page.waitForTimeout(300);
    const { all = [], ...kindsOf } = bytes;
    bytes = {};
    const sum = Object.values(kindsOf).reduce((a, b) => a + b, 0);
    const kb = (n) => (n / KB).toFixed(1);
    const words = `${kb(sum)} KB: ${Object.entries(kindsOf).sort((a, b) => b[1] - a[1]).map(([type, n]) => `${type} ${kb(n)}`).join(", ")}`;
    return { sum, words, all: all.sort((a, b) => b[0] - a[0]).map(([n, url]) => `${kb(n)} ${url}`).join("\n") };
  };
}

export default async function ({ check, device }) {
  for (const lang of ["de", "uk", "ar"]) {
    await check(`${lang}: a step and the next one`, async () => {
      const page = await device({ lang });
      const weigh = await scales(page);
      await page.goto(at(lang), { waitUntil: "networkidle" });
      const first = await weigh();
      await go(page, way(page));
      await page.waitForLoadState("networkidle");
      assert.equal(path(page), at(lang, step + 1));
      const next = await weigh();
      const figures = `first ${first.words}\nnext  ${next.words}`;
      assert.ok(first.sum <= FIRST[lang], `the first visit is heavier than ${FIRST[lang] / KB} KB\n${figures}\n${first.all}`);
      assert.ok(next.sum <= NEXT, `the next step is heavier than ${NEXT / KB} KB\n${figures}\n${next.all}`);
      return figures;
    });
  }
  await check("a whole lesson, a step after the other", async () => {
    const page = await device({});
    const weigh = await scales(page);
    const steps = [];
    for (let n = 1; n <= found.steps.length; n++) {
      await page.goto(at("de", n), { waitUntil: "networkidle" });
      steps.push(await weigh());
    }
    const heavy = steps.slice(1).findIndex(({ sum }) => sum > NEXT);
    assert.equal(heavy, -1, `step ${heavy + 2} is heavier than ${NEXT / KB} KB: ${steps[heavy + 1]?.words}\n${steps[heavy + 1]?.all}`);
    return `${found.steps.length} steps, together ${(steps.reduce((a, s) => a + s.sum, 0) / KB).toFixed(0)} KB`;
  });
  await check("the start page, first visit", async () => {
    const page = await device({});
    const weigh = await scales(page);
    await page.goto("/de/", { waitUntil: "networkidle" });
    const first = await weigh();
    assert.ok(first.sum <= 90 * KB, `${first.words}\n${first.all}`);
    return first.words;
  });
}
