// Browsers that keep nothing: cookies are switched off, or the address is plain http in a network. The page says so, in words, and what to do.
import assert from "node:assert/strict";
import { chromium } from "@playwright/test";
import { button, fill, go, path, read, way } from "../harness/acting.mjs";
import { launchOptions } from "../harness/browser.mjs";
import { oneOfEachKind, words } from "../harness/content.mjs";
import { behindLine } from "../harness/http.mjs";
import { test } from "../harness/test.mjs";

const { lesson: found, step: asked } = oneOfEachKind().get("single");
const at = (lang) => `/${lang}/lernen/${found.course}/${found.slug}/${asked.number}`;

for (const [lang, js] of [["de", true], ["ar", false]]) {
  test(`cookies are off, ${lang}, ${js ? "with" : "without"} JavaScript`, async ({ device, site, step }) => {
    const line = await behindLine(site, { cookies: false });
    const page = await device({ site: line, lang, js, open: at(lang) });
    await step("an answer that nobody can keep is not lost without a word", async () => {
      await fill(page, asked, true, js);
      await go(page, way(page));
      assert.equal(await read(page.locator("h1")), words(lang, "forgetful-title"));
      assert.ok((await read(page.locator("main"))).includes(words(lang, "forgetful-allow")), "what to do");
    });
    await step("trying once more leads back", async () => {
      await go(page, page.locator("main .btn--main"));
      assert.equal(path(page), at(lang));
    });
    await step("signing in says it too", async () => {
      await page.goto(site.people.amira.card);
      await go(page, page.locator("main form .btn--main"));
      assert.equal(await read(page.locator("h1")), words(new URL(page.url()).pathname.split("/")[1], "forgetful-title"));
    });
    line.close();
  });
}

test("cookies are kept: nobody sees anything of it", async ({ device }) => {
  const page = await device({ open: at("de") });
  await fill(page, asked, true, true);
  await go(page, way(page));
  assert.equal(path(page), at("de"));
  assert.equal(new URL(page.url()).hash, "#antwort");
  assert.equal(await read(page.locator("#antwort h1")), words("de", "answer-right"));
});

test("plain http under a name of the network", async ({ site, step }) => {
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, "--host-resolver-rules=MAP klick.lan 127.0.0.1"] });
  const page = await browser.newPage({ baseURL: site.base.replace("127.0.0.1", "klick.lan") });
  await step("an answer", async () => {
    await page.goto(at("de"));
    await fill(page, asked, true, true);
    await go(page, way(page));
    assert.equal(await read(page.locator("h1")), words("de", "forgetful-title"));
    assert.equal(await read(page.locator(".lead")), words("de", "forgetful-plain"));
  });
  await step("staff", async () => {
    await page.goto("/de/anmelden/team");
    await page.locator("#email").fill(site.people.coach.email);
    await page.locator("#passwort").fill(site.people.coach.password);
    await go(page, button(page, words("de", "staff-sign-in-do")));
    assert.equal(await read(page.locator("h1")), words("de", "forgetful-title"));
  });
  await browser.close();
});
