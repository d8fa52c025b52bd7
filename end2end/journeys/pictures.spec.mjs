// The logo and the photograph: sent by who runs the house, also over a line that goes away and without scripts, and seen by everybody.
import assert from "node:assert/strict";
import { button, cut, go, path, signInStaffRaw } from "../harness/acting.mjs";
import { words } from "../harness/content.mjs";
import { visitor } from "../harness/http.mjs";
import { expect, test } from "../harness/test.mjs";

const say = (key) => words("de", key);
const PAGE = "/de/verwaltung/bilder";

test("sent by who runs the house, seen by everybody", async ({ step, device, site }) => {
  let file;
  await step("a picture to send", async () => {
    const page = await device({ viewport: { width: 1800, height: 1200 } });
    await page.goto("/de/");
    file = { name: "haus.jpg", mimeType: "image/jpeg", buffer: await page.screenshot({ type: "jpeg", quality: 100 }) };
  });
  const coordinator = async (options) => {
    const page = await device({ as: await signInStaffRaw(visitor(site), site.people.verwaltung), ...options });
    await page.goto(PAGE);
    return page;
  };
  const send = (page, kind) => page.locator(`form[action*="/upload/${kind}"] button`);
  const shown = (page, kind) => page.locator(`section[aria-labelledby="${kind}-title"] img`);

  await step("a photograph in pieces; the line goes away and comes back", async () => {
    const page = await coordinator();
    await page.locator("#photo").setInputFiles(file);
    await cut(page, true);
    await send(page, "photo").click();
    await page.getByText(say("own-line-gone")).waitFor();
    await cut(page, false);
    await shown(page, "photo").waitFor({ timeout: 90_000 });
    assert.equal(path(page), PAGE);
    await page.locator("#photo-alt").fill("Ein Haus mit vielen Fenstern");
    await go(page, button(page, say("own-words-save")).last());
  });

  await step("a logo without scripts, in one go", async () => {
    const page = await coordinator({ js: false });
    await page.locator("#logo").setInputFiles(file);
    await go(page, send(page, "logo"));
    await expect(async () => {
      await page.goto(PAGE);
      await expect(shown(page, "logo")).toBeVisible({ timeout: 100 });
    }).toPass({ timeout: 90_000 });
  });

  await step("what is no picture is said in words", async () => {
    for (const js of [true, false]) {
      const page = await coordinator({ js });
      await page.locator("#photo").setInputFiles({ name: "haus.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") });
      // Refused on purpose: the browser notes the answers of its own requests.
      const faults = page.context().faults;
      await Promise.all([page.waitForURL(/photo=415/), send(page, "photo").click()]);
      await page.locator("#fehler").getByText(say("own-problem-type")).waitFor();
      faults.splice(0, faults.length, ...faults.filter((fault) => !/415/.test(fault)));
    }
  });

  await step("everybody sees them; a phone fetches the small one, and nothing jumps", async () => {
    const page = await device({ deviceScaleFactor: 3 });
    const bytes = [];
    page.on("response", async (answer) => { if (/\/media\//.test(answer.url())) bytes.push((await answer.body()).length); });
    await page.goto("/de/", { waitUntil: "networkidle" });
    const photo = page.locator("picture img");
    await photo.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector("picture img").complete);
    const seen = await photo.evaluate((img) => ({ alt: img.alt, natural: img.naturalWidth, ratio: img.clientWidth / img.clientHeight, wide: document.documentElement.scrollWidth }));
    assert.deepEqual([seen.alt, seen.natural, seen.wide], ["Ein Haus mit vielen Fenstern", 400, 360]);
    assert.ok(Math.abs(seen.ratio - 1.5) < 0.02, `${seen.ratio}`);
    assert.equal(await page.locator(".own__head img").count(), 1);
    const all = bytes.reduce((sum, n) => sum + n, 0);
    assert.ok(all <= 60 * 1024, `${all} bytes of pictures`);
    console.log(`${bytes.length} pictures, ${(all / 1024).toFixed(1)} KB`);
  });
});
