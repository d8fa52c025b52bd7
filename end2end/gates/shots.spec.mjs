// Not a test: pictures of all pages as high as they are, German and Arabic, by day and in the dark, into the folder SHOTS. ONLY (a regular
// expression over names of pages) takes some, WIDTH (360) makes them wider.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openPlace, places } from "../harness/pages.mjs";
import { test } from "../harness/test.mjs";

const { ONLY = "", SHOTS, WIDTH = "360" } = process.env;
const width = Number(WIDTH);

for (const lang of ["de", "ar"]) {
  for (const colorScheme of ["light", "dark"]) {
    const folder = join(SHOTS, `${lang}-${colorScheme}`);
    test(`${lang} ${colorScheme}`, async ({ device, site }) => {
      test.setTimeout(15 * 60_000);
      console.log(folder);
      mkdirSync(folder, { recursive: true });
      for (const [i, place] of places(site).filter(({ name, tour }) => !tour && new RegExp(ONLY).test(name)).entries()) {
        const page = await device({ lang, colorScheme, as: await place.as?.() });
        await page.setViewportSize({ width, height: 640 });
        await openPlace(page, site, place, lang);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (height > 640) await page.setViewportSize({ width, height: Math.min(height, 8000) }); // sticky bars at the end, not in the middle
        const name = `${String(i + 1).padStart(3, "0")}-${place.name.replace(/[^\wäöüß]+/gi, "-")}`;
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        await page.context().close();
      }
    });
  }
}
