// What the tour costs on a phone, with nothing kept before: a page of a station at most 90 KB, its picture included; looking around at most 60 KB more until the
// view is complete and 250 KB until it is sharp; what draws it at most 6 KB; the list of a tour of two hundred stations at most 100 KB.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { device } from "../harness/browser.mjs";
import { raw, visitor } from "../harness/http.mjs";
import { KB, kb, scales } from "../harness/scales.mjs";
import { klick, start } from "../harness/server.mjs";
import { expect, test } from "../harness/test.mjs";

const STATION = 90 * KB, COMPLETE = 60 * KB, SHARP = 250 * KB, CODE = 6 * KB, LIST = 100 * KB;
const MANY = 200;
const WALK = "/de/stadtteil/rundgang";
const PHONE = { deviceScaleFactor: 3 };

/** The names of so many stations, once they are there: they come as their pictures are made. */
const listed = async (site, many) => {
  let slugs;
  await expect(async () => {
    const { features } = JSON.parse((await visitor(site).get(`${WALK}.geojson`)).text);
    slugs = features.filter(({ geometry }) => geometry.type === "Point").map(({ id }) => id);
    assert.ok(slugs.length >= many, `${slugs.length} stations`);
  }).toPass({ timeout: 800_000, intervals: [1000] });
  return slugs;
};

test("a station, and looking around from it", async ({ step, browser, watch, site }) => {
  test.setTimeout(1_200_000);
  const phone = () => device(browser, site, watch, PHONE);
  const slugs = await listed(site, 9), around = [];
  let scripts;

  await step("the page of each station", async () => {
    const pages = [];
    for (const slug of slugs) {
      const page = await phone();
      const weigh = await scales(page);
      await page.goto(`${WALK}/${slug}`, { waitUntil: "networkidle" });
      pages.push({ slug, ...(await weigh()) });
      if (await page.locator(".look__start").count()) {
        around.push(slug);
        scripts = pages.at(-1).files.map(([, url]) => url).filter((url) => url.endsWith(".js"));
      }
      await page.context().close();
    }
    console.log(`a station: ${pages.map(({ slug, sum }) => `${slug} ${kb(sum)}`).join(", ")} KB`);
    const [heaviest] = pages.sort((a, b) => b.sum - a.sum);
    assert.ok(heaviest.sum <= STATION, `${heaviest.slug}: ${heaviest.words}\n${heaviest.all}`);
  });

  await step("looking around: first complete, then sharp", async () => {
    assert.ok(around.length > 1, "one can look around");
    for (const slug of around) {
      const page = await phone();
      await page.goto(`${WALK}/${slug}`, { waitUntil: "networkidle" });
      const said = Number(/(\d+) KB/.exec(await page.locator(".look__start").innerText())[1]);
      const weigh = await scales(page);
      await page.locator(".look__start").click();
      await expect(page.locator(".look")).toHaveAttribute("data-sharp", "", { timeout: 60_000 });
      const sharp = await weigh();
      const { preview, tiles } = await page.evaluate(async () => (await fetch(document.querySelector(".look").dataset.look)).json());
      // Complete is what is seen when nothing is missing any more: the preview, and over it the first level as far as it is in sight.
      const first = new Set([preview, ...Object.keys(tiles).filter((key) => key.startsWith("1")).map((key) => tiles[key])]);
      const fine = new Set(Object.values(tiles).filter((href) => !first.has(href)));
      const complete = sharp.files.filter(([, url]) => !fine.has(url)).reduce((sum, [n]) => sum + n, 0);
      console.log(`${slug}: complete ${kb(complete)} KB (said: ${said}), sharp ${kb(sharp.sum)} KB in ${sharp.files.length} files`);
      assert.ok(sharp.files.some(([, url]) => url === preview), "the preview is among what came");
      assert.ok(complete <= COMPLETE, `complete: ${kb(complete)} KB\n${sharp.all}`);
      assert.ok(sharp.sum <= SHARP && sharp.sum <= said * KB, `sharp (said: ${said} KB): ${sharp.words}\n${sharp.all}`);
      await page.context().close();
    }
  });

  await step("what draws it", async () => {
    const sizes = [];
    for (const name of ["look", "cube", "angles"]) {
      const address = scripts.find((url) => url.split("/").at(-1).startsWith(name));
      const { status, headers, bytes } = await raw(site.base, "GET", address, { headers: { "accept-encoding": "br" } });
      assert.deepEqual([status, headers["content-encoding"]], [200, "br"], address);
      sizes.push([name, bytes.length]);
    }
    const sum = sizes.reduce((all, [, n]) => all + n, 0);
    console.log(`the viewer: ${kb(sum)} KB (${sizes.map(([name, n]) => `${name} ${kb(n)}`).join(", ")})`);
    assert.ok(sum <= CODE);
  });
});

/** A tour that somebody wrote down, of so many stations, below a folder of content that has all else. */
function written(many) {
  const content = mkdtempSync(join(tmpdir(), "klick-content-"));
  cpSync(join(klick, "content"), content, { recursive: true, filter: (from) => !/content\/tour\/./.test(from) });
  const tour = join(content, "tour/lang"), put = (name, text) => writeFileSync(join(tour, name), text);
  mkdirSync(join(tour, "pictures"), { recursive: true });
  for (const name of ["map.svg", "map.toml"]) cpSync(join(klick, "content/tour/demo", name), join(tour, name));
  const png = new PNG({ width: 96, height: 64, colorType: 2 });
  png.data.fill(180);
  put("pictures/grau.png", PNG.sync.write(png, { colorType: 2 }));
  // Names as people give them: of two words each, no two alike, so that they cost what such a list costs.
  const first = ["Alte", "Neue", "Kleine", "Große", "Rote", "Grüne", "Stille", "Bunte", "Lange", "Schiefe", "Helle", "Obere", "Untere", "Gelbe"];
  const second = ["Mühle", "Brücke", "Schule", "Werft", "Bäckerei", "Wiese", "Treppe", "Kirche", "Fabrik", "Linde", "Uhr", "Bank", "Straße", "Halle", "Post"];
  const slugs = Array.from({ length: many }, (_, n) => `ort-${n + 1}`);
  const words = (title, line) => `title = "${title}"\nline = "${line}"\nwords = "Diesen Rundgang gibt es nicht."\n`;
  put("tour.toml", `slug = "lang"\ndemo = true\nstations = ${JSON.stringify(slugs)}\n[words.de]\n${words("Ein langer Rundgang", "Von Ort zu Ort.")}`);
  slugs.forEach((slug, n) => {
    const to = slugs[n ? n - 1 : 1], title = `Die ${first[n % first.length]} ${second[(n * 7 + Math.floor(n / first.length)) % second.length]}`;
    const lat = (54.5972 + ((n * 37) % many) * 0.00003).toFixed(6), lon = (12.2932 + ((n * 83) % many) * 0.00007).toFixed(6);
    mkdirSync(join(tour, "stations", slug), { recursive: true });
    put(`stations/${slug}/station.toml`, `slug = "${slug}"\nkind = "photo"\npicture = "grau.png"\nlat = ${lat}\nlon = ${lon}\nheading = 0\nconsent = "none"\n[access]\nsteps = 0\nbench = true\n[[link]]\nto = "${to}"\nminutes = 3\n`);
    put(`stations/${slug}/de.md`, `---\ntitle: "${title}"\nline: "Hier bleiben viele Leute kurz stehen."\nplace: "Am Ufer ${n + 1}"\naccess: "Der Weg ist flach."\nalt: "Eine graue Fläche."\nways:\n  ${to}: "Gehen Sie am Wasser entlang."\n---\n\nHier ist nichts zu sehen. Das macht nichts.\n`);
  });
  return content;
}

test(`the list of ${MANY} stations`, async ({ browser, watch }) => {
  test.setTimeout(1_200_000);
  const content = written(MANY);
  const site = await start(["--tour", "--content", content]);
  try {
    await listed(site, MANY);
    const page = await device(browser, site, watch, PHONE);
    const weigh = await scales(page);
    await page.goto(WALK, { waitUntil: "networkidle" });
    assert.equal(await page.locator(".stops > li").count(), MANY);
    const list = await weigh();
    console.log(`${MANY} stations: ${list.words}`);
    assert.ok(list.sum <= LIST, `${list.words}\n${list.all}`);
    await page.context().close();
  } finally {
    await site.stop();
    rmSync(content, { recursive: true, force: true });
  }
});
