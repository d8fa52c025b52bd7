// A resident walks the tour: from the start page to the map and the list, looks around, discovers, goes on. With and without JavaScript, and in Arabic.
import assert from "node:assert/strict";
import { go, link, path, read } from "../harness/acting.mjs";
import { words } from "../harness/content.mjs";
import { visitor } from "../harness/http.mjs";
import { expect, test } from "../harness/test.mjs";

const WALK = (lang) => `/${lang}/stadtteil/rundgang`;

/** The demo tour is taken in and its pictures are made by jobs; a fresh site needs a moment. */
async function open(site) {
  await expect(async () => {
    const { text } = await visitor(site).get(WALK("de"));
    for (const slug of ["muehle", "markt", "hof", "endstation", "hochhaus", "hafen", "werkstatt", "abend", "laden"]) assert.ok(text.includes(`/rundgang/${slug}"`), slug);
  }).toPass({ timeout: 600_000, intervals: [500] });
}

for (const lang of ["de", "ar"]) {
  for (const js of [true, false]) {
    test(`walked in ${lang}, ${js ? "with" : "without"} JavaScript`, async ({ step, device, site }) => {
      test.setTimeout(900_000);
      await open(site);
      const say = (key, values) => words(lang, key, values);
      const page = await device({ js, lang });

      await step("the start page leads to the district, and that to the tour", async () => {
        await page.goto(`/${lang}/`);
        await go(page, page.locator(`main a[href="/${lang}/stadtteil"]`));
        await go(page, link(page, say("tour-walk")));
        assert.equal(path(page), WALK(lang));
      });

      await step("map and list carry the same numbers; the map comes nearer", async () => {
        const pins = await page.locator(".map text").allTextContents();
        const rows = await page.locator(".stops .nr").allTextContents();
        assert.deepEqual(pins.map((text) => text.trim()), rows.map((text) => text.trim()));
        const width = async () => Number((await page.locator(".map").getAttribute("viewBox")).split(" ")[2]);
        assert.equal(Math.round(await width()), 1000);
        const nearer = page.locator(".tourmap a[data-zoom]").first();
        if (js) await nearer.click();
        else await go(page, nearer);
        assert.equal(Math.round(await width()), 500);
        assert.ok(await page.locator(".tourmap a[data-move]").first().isVisible(), "it can be moved");
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
        await page.goto(WALK(lang));
      });

      await step("the first station: what one sees, its story, what there is to discover", async () => {
        await go(page, page.locator(".btn--main"));
        assert.match(page.url(), /\/rundgang\/muehle/);
        assert.equal(await page.locator(".look img").count(), 1);
        assert.ok(await page.locator(".look img").getAttribute("alt"));
        const point = page.locator(".look__points details").first();
        await point.locator("summary").click();
        assert.ok(await point.locator("p").first().isVisible());
      });

      if (js) {
        await step("one looks around; what is chosen in the list is turned to", async () => {
          const look = page.locator(".look");
          await page.locator(".look__start").click();
          await expect(look).toHaveAttribute("data-state", "on", { timeout: 30_000 });
          await expect(page.locator(".look__where")).toHaveText(/\S/, { timeout: 5000 });
          const before = await read(page.locator(".look__where"));
          await page.locator("[data-do=turn]").first().click({ clickCount: 3 });
          await expect(page.locator(".look__where")).not.toHaveText(before, { timeout: 5000 });
          await page.locator("[data-do=full]").click();
          assert.ok(await look.evaluate((e) => e.classList.contains("look--full")));
          await page.keyboard.press("Escape");
          await page.locator("[data-do=close]").click();
          await expect(page.locator(".look__start")).toBeFocused();
        });
      } else {
        await step("pictures to the four sides", async () => {
          assert.equal(await page.locator(".look__start").isVisible(), false);
          await go(page, link(page, say("tour-look-sides")));
          assert.equal(await page.locator("main picture").count(), 4);
          await go(page, page.locator(".back"));
        });
      }

      await step("on to the last station", async () => {
        const seen = [path(page)];
        for (let left = 20; left && (await page.locator(".btn--main").count()); left--) {
          await go(page, page.locator(".btn--main"));
          seen.push(path(page));
        }
        assert.equal(seen.length, 9, seen.join(" "));
        assert.equal(new Set(seen).size, 9);
        await page.getByText(say("tour-last")).waitFor();
      });
    });
  }
}

test("what is nearby: the position stays on the phone", async ({ step, device, site }) => {
  test.setTimeout(900_000);
  await open(site);
  const say = (key) => words("de", key);
  const { text } = await visitor(site).get(WALK("de"));
  const [latitude, longitude] = /data-at="([\d.]+),([\d.]+)"><a [^>]*href="[^"]*\/hafen/.exec(text).slice(1).map(Number);

  await step("the nearest one comes first, and no request says where one is", async () => {
    const page = await device({ geolocation: { latitude, longitude }, permissions: ["geolocation"] });
    await page.goto(WALK("de"));
    const asked = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.getByRole("button", { name: say("tour-near") }).click();
    await page.getByText(say("tour-near-done")).waitFor();
    assert.match(await page.locator(".stops a").first().getAttribute("href"), /\/hafen$/);
    assert.ok(asked.every((one) => !one.includes(String(latitude))), asked.join("\n"));
  });

  await step("who says no is told what to do", async () => {
    const page = await device({ permissions: [] });
    await page.goto(WALK("de"));
    await page.getByRole("button", { name: say("tour-near") }).click();
    await page.getByText(say("tour-near-fault")).waitFor();
  });
});

test("then and now can be pushed", async ({ device, site }) => {
  test.setTimeout(900_000);
  await open(site);
  const page = await device();
  const slider = page.locator(".then input");
  // The old picture may be made last.
  await expect(async () => {
    await page.goto(`${WALK("de")}/hochhaus`);
    await expect(slider).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 600_000 });
  await slider.fill("80");
  assert.equal(await page.locator(".then").evaluate((e) => e.style.getPropertyValue("--cut")), "80%");
});

test("a station costs little on a phone", async ({ device, site }) => {
  test.setTimeout(900_000);
  await open(site);
  const page = await device({ deviceScaleFactor: 3 });
  let bytes = 0;
  page.on("response", async (answer) => { bytes += (await answer.request().sizes().catch(() => ({ responseBodySize: 0 }))).responseBodySize; });
  await page.goto(`${WALK("de")}/markt`, { waitUntil: "networkidle" });
  console.log(`a station: ${(bytes / 1024).toFixed(1)} KB`);
  assert.ok(bytes <= 90 * 1024, `${bytes} bytes`);
});
