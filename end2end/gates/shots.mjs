// Not a test: pictures of all pages as high as they are, German and Arabic, by day and in the dark, into the folder SHOTS. ONLY (a regular
// expression over names of pages) takes some, WIDTH (360) makes them wider.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openPlace, places } from "../harness/pages.mjs";

export const minutes = 15;
export const only = () => Boolean(process.env.SHOTS);

export default async function ({ check, device, close, site }) {
  const { ONLY = "", WIDTH = "360" } = process.env;
  const width = Number(WIDTH);
  const all = places(site).filter((place) => new RegExp(ONLY).test(place.name));
  for (const lang of ["de", "ar"])
    for (const colorScheme of ["light", "dark"]) {
      const folder = join(process.env.SHOTS, `${lang}-${colorScheme}`);
      mkdirSync(folder, { recursive: true });
      await check(`${all.length} pages, ${lang} ${colorScheme}`, async () => {
        for (const [i, place] of all.entries()) {
          const page = await device({ lang, colorScheme, as: await place.as?.() });
          await page.setViewportSize({ width, height: 640 });
          await openPlace(page, site, place, lang);
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          if (height > 640) await page.setViewportSize({ width, height: Math.min(height, 8000) }); // sticky bars at the end, not in the middle
          const name = `${String(i + 1).padStart(3, "0")}-${place.name.replace(/[^\wäöüß]+/gi, "-")}`;
          await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
          await close(page);
        }
        return folder;
      });
    }
}
