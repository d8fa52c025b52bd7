// Size, colours, font, voice: chosen once, kept on every page after it, and what the device itself wishes is followed.
import assert from "node:assert/strict";
import { button, go, link, path, read } from "../harness/acting.mjs";
import { oneOfEachKind, words } from "../harness/content.mjs";
import { visitor } from "../harness/http.mjs";
import { test } from "../harness/test.mjs";

const say = (key, values) => words("de", key, values);
const { lesson, step } = oneOfEachKind().get("single");
const at = `/de/lernen/${lesson.course}/${lesson.slug}/${step.number}`;
const pages = ["/de/", "/de/lernen", at, "/de/anzeige", "/uk/lernen"];

for (const js of [true, false]) test(js ? "with JavaScript" : "without JavaScript", ({ step, device }) => choose(step, device, js));

test("without a choice the device's own colours are followed", async ({ device }) => {
  const page = await device({ colorScheme: "dark", open: "/de/" });
  const dark = await look(page);
  await page.emulateMedia({ colorScheme: "light" });
  assert.ok(dark.dark && !(await look(page)).dark, JSON.stringify(dark));
});

test("a strange cookie breaks nothing", async ({ site }) => {
  for (const value of ["", "9999", "-", "a".repeat(3000), "%00", "\u00e4", "1;1"]) {
    const answer = await visitor(site).get("/de/anzeige", { cookie: `__Host-a=${value}; __Host-s=${value}; __Host-g=${value}; __Host-l=${value}` });
    assert.equal(answer.status, 200, value);
  }
});

/** How the page looks, as the browser drew it. */
const look = (page) =>
  page.evaluate(() => {
    const shown = getComputedStyle(document.body);
    const [r, g, b] = shown.backgroundColor.match(/[\d.]+/g).map(Number);
    return {
      size: parseFloat(shown.fontSize), family: shown.fontFamily.split(",")[0].replace(/"/g, ""), dark: r + g + b < 300,
      rate: document.querySelector("[data-say]")?.dataset.rate,
    };
  });

async function choose(step, device, js) {
  const page = await device({ js, open: "/de/anzeige" });
  const before = await look(page);
  const group = (key) => page.getByRole("group", { name: say(key.split("-").slice(0, 2).join("-")) });
  const radio = (key) => group(key).getByRole("radio", { name: say(key), exact: true });
  const pick = (key) => radio(key).check();
  const save = () => go(page, button(page, say("save")));

  await step("the page is found from every page", async () => {
    await page.goto("/de/hilfe");
    await go(page, page.getByRole("link", { name: say("display-title") }));
    assert.equal(path(page), "/de/anzeige");
    for (const key of ["display-size", "display-colour", "display-font", "display-speed"]) {
      assert.equal(await group(key).locator("input:checked").count(), 1, key);
    }
  });
  await step("very large", async () => {
    await pick("display-size-2");
    await save();
    for (const address of pages) {
      await page.goto(address);
      assert.ok((await look(page)).size >= before.size * 1.4, `${address}: ${(await look(page)).size} px`);
    }
  });
  await step("dark, although the device is light", async () => {
    await page.goto("/de/anzeige");
    assert.ok(await radio("display-size-2").isChecked(), "the choice before is shown");
    await pick("display-colour-dark");
    await save();
    for (const address of pages) {
      await page.goto(address);
      assert.ok((await look(page)).dark, address);
    }
  });
  await step("the learners' font, slowly", async () => {
    await page.goto("/de/anzeige");
    await pick("display-font-learner");
    await pick("display-speed-slow");
    await save();
    for (const address of pages) {
      await page.goto(address);
      const seen = await look(page);
      assert.match(seen.family, /klick lern/i, address);
      assert.ok(seen.dark && seen.size > before.size, "everything before is kept");
      if (seen.rate) assert.ok(Number(seen.rate) < 1, `${address} is read at ${seen.rate}`);
    }
    await page.goto(at);
    assert.ok(Number((await look(page)).rate) < 0.8, "a step has a voice, and it is slow");
  });
  await step("a new visit, the same settings", async () => {
    const again = await device({ js });
    await again.context().addCookies(await page.context().cookies());
    await again.goto("/de/lernen");
    assert.deepEqual(await look(again), await (async () => (await page.goto("/de/lernen"), look(page)))());
    const [cookie] = (await page.context().cookies()).filter((c) => c.name === "__Host-a");
    assert.ok(cookie.expires > Date.now() / 1000 + 300 * 86_400, "for a year");
  });
  await step("back to normal", async () => {
    await page.goto("/de/anzeige");
    for (const key of ["display-size-0", "display-colour-auto", "display-font-normal", "display-speed-normal"]) await pick(key);
    await save();
    assert.deepEqual(await look(page), before);
  });
}
