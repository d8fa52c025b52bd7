// Points sit where they were set. A panorama whose directions the test knows is sent and made a station, with a point at each of its marks; then the
// marks are looked for in the pixels: of the viewer, of the pictures to the four sides, and of libpannellum, which has nothing to do with us. Half a degree
// is as wide as the moon; a tap on a phone is a third of one beside when it is a pixel beside.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { button, go, signInStaffRaw } from "../harness/acting.mjs";
import { words } from "../harness/content.mjs";
import { visitor } from "../harness/http.mjs";
import { COLOURS, SHOWN, across, between, panorama, seen, turnedBack, vector } from "../harness/panorama.mjs";
import { expect, test } from "../harness/test.mjs";

const MOST = 0.5;
const RAD = Math.PI / 180;
const say = (key) => words("de", key);
const turned = (degrees) => ((((degrees + 180) % 360) + 360) % 360) - 180;

// Where the station is and looks, and where the next one is: the way there leads south-west.
const HEADING = 310, HERE = [54.6, 12.3], THERE = [54.599, 12.2982];
const WAY = Math.atan2((THERE[1] - HERE[1]) * Math.cos(HERE[0] * RAD), THERE[0] - HERE[0]) / RAD;
/** The side on which one looks first. */
const START = 1;

/** `how` it is set: tapped in the picture to a side, or said in words. */
const MARKS = [
  { name: "nearly ahead", yaw: 12, pitch: 3, side: 0, how: "tap without scripts" },
  { name: "straight behind", yaw: 180, pitch: 0, side: 2, how: "tap" },
  { name: "beside the seam", yaw: -174, pitch: -8, side: 2 },
  { name: "high", yaw: 60, pitch: 38, side: 1 },
  { name: "low", yaw: -100, pitch: -41, side: 3 },
  { name: "the next station", yaw: turned(WAY - HEADING), pitch: -2, side: 3, way: true },
  { name: "where one looks first", yaw: START * 90, pitch: 0, side: 1 },
  { name: "ahead to the right, up", yaw: START * 90 + 45, pitch: 35, how: "words" },
];
const VECTORS = MARKS.map(vector);

/** Where a direction lies in the picture to a side: parts of its width and height. */
const spot = ({ yaw, pitch, side }) => {
  const right = Math.tan(turned(yaw - side * 90) * RAD), down = -Math.tan(pitch * RAD) * Math.hypot(right, 1);
  assert.ok(Math.abs(right) <= 1 && Math.abs(down) <= 1, "the picture to this side shows it");
  return [(right + 1) / 2, (down + 1) / 2];
};

test("a point sits where its mark is seen", async ({ step, device, site, browser }) => {
  test.setTimeout(900_000);
  const desk = await signInStaffRaw(visitor(site), site.people.verwaltung);
  const post = async (path, fields) => {
    const answer = await desk.post(`/de${path}`, fields);
    assert.equal(answer.status, 303, `${path} ${JSON.stringify(fields)}: ${answer.text.slice(0, 2000)}`);
    return answer.to;
  };
  const picture = panorama(MARKS);
  let next, station, main, slug;
  const points = MARKS.map(() => randomUUID());

  /** Sends a picture and begins a station with it, as a browser without scripts does. */
  const begin = async (name, buffer, place) => {
    const page = await device({ as: desk, js: false });
    await page.goto("/de/redaktion/station/neu");
    await page.locator("#file").setInputFiles({ name, mimeType: "image/png", buffer });
    await go(page, button(page, say("desk-send")));
    const picture = new URL(page.url()).searchParams.get("bild");
    assert.ok(picture, page.url());
    await page.context().close();
    const id = (await post("/redaktion/station/neu", { picture })).match(/[0-9a-f-]{36}/)[0];
    const at = `/redaktion/station/${id}`;
    await post(`${at}/2`, { do: "numbers", numbers: place.join(", ") });
    await post(`${at}/2`, { do: "degrees", degrees: String(HEADING) });
    await post(`${at}/3`, { do: "people", picture, people: "none" });
    const { text } = await desk.get(`/de${at}/4`);
    const seen = /name="seen" value="([0-9a-f]+)"/.exec(text)[1];
    await post(`${at}/4`, { do: "words", seen, title: name, story: "Hier wird gemessen.", alt: "Bunte Punkte auf Grau" });
    return { id, at, picture };
  };
  /** Waits until the files of its picture are made. */
  const made = ({ picture }) =>
    expect(async () => assert.ok(JSON.parse((await desk.get(`/de/redaktion/bild/${picture}/stand.json`)).text).over)).toPass({ timeout: 300_000, intervals: [500] });

  await step("a panorama is sent, and said to be one", async () => {
    next = await begin("Nebenan", panorama([], 512), THERE);
    station = await begin("Messplatz", picture, HERE);
    await post(`${station.at}/1`, { do: "shape", picture: station.picture, shape: "sphere" });
    await made(next);
    await made(station);
    await post(`${station.at}/4`, { do: "start", seite: START });
  });

  await step("points are set at its marks: by a tap with and without scripts, by numbers, in words", async () => {
    for (const [n, mark] of MARKS.entries()) {
      const { side, how, way } = mark;
      if (how === "words") await post(`${station.at}/4`, { do: "point-words", point: points[n], direction: "ahead-right", height: "up" });
      else if (how) {
        const page = await device({ as: desk, js: how === "tap" });
        await page.goto(`/de${station.at}/4?seite=${side}`);
        const picture = page.locator("#tap"), { width, height } = await picture.boundingBox(), [x, y] = spot(mark);
        await go(page, { click: () => picture.click({ position: { x: x * width, y: y * height } }) });
        points[n] = new URL(page.url()).searchParams.get("punkt");
        await page.context().close();
      } else {
        const [x, y] = spot(mark).map((part) => String(Math.round(part * 10_000)));
        await post(`${station.at}/4`, { do: "point", seite: side, point: points[n], "at-x": x, "at-y": y, tall: "1" });
      }
      const leads = way ? { kind: "station", to: next.id } : { kind: "info", to: "" };
      await post(`${station.at}/4`, { do: "point-change", point: points[n], "point-title": mark.name, "point-text": "Ein Punkt.", href: "", ...leads });
    }
    await post(`${station.at}/5`, { do: "new-way", new: next.id, back: "yes" });
    await post(`${next.at}/5`, { do: "publish" });
    await post(`${station.at}/5`, { do: "publish" });
    const { text } = await visitor(site).get("/de/stadtteil/rundgang");
    slug = /\/rundgang\/(messplatz[\w-]*)"/.exec(text)[1];
  });

  /** Opens the station and begins to look around. */
  const look = async (viewport) => {
    const page = await device({ deviceScaleFactor: 2, viewport });
    await page.goto(`/de/stadtteil/rundgang/${slug}`);
    await page.locator(".look__start").click();
    await sharp(page);
    return page;
  };
  const sharp = (page) => expect(page.locator(".look")).toHaveAttribute("data-sharp", "", { timeout: 60_000 });
  /** What is in the pixels of the canvas; drawn and read in one go, because a canvas of WebGL keeps nothing. */
  const onCanvas = async (page) => {
    const [w, h] = await page.locator(".look canvas").evaluate((canvas) => [canvas.width, canvas.height]);
    return page.evaluate(`(() => { const { look } = document.querySelector(".look"); look.frame(); return (${seen})(look.canvas, ${across(w, h)}, ${JSON.stringify(COLOURS)}); })()`);
  };
  /** So many degrees from the middle of the canvas is the n-th mark. */
  const off = async (page, n) => {
    const at = (await onCanvas(page))[n];
    assert.ok(at, `"${MARKS[n].name}" is in sight`);
    return between(at, [0, 0, 1]);
  };
  /** Turns to the n-th point, as one does who reads the list. */
  const choose = async (page, n) => {
    const entry = page.locator(".look__points > li").nth(n);
    if (MARKS[n].way) {
      await page.keyboard.press("Shift"); // from now on the keyboard is used, and its focus is turned to
      await entry.locator("a").focus();
    } else {
      const summary = entry.locator("summary");
      if (await entry.locator("details").evaluate((e) => e.open)) await summary.click();
      await summary.click();
    }
    await expect(entry).toHaveAttribute("data-chosen", "");
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await sharp(page);
  };
  /** So many degrees from the middle of the picture lies the number of the n-th point. */
  const pinOff = (page, n) => page.evaluate(([n, shown]) => {
    const stage = document.querySelector(".look__stage").getBoundingClientRect(), pin = document.querySelectorAll(".look__pin")[n].getBoundingClientRect();
    const [x, y] = [pin.x + pin.width / 2 - stage.x - stage.width / 2, pin.y + pin.height / 2 - stage.y - stage.height / 2];
    const t = Math.max(stage.width, stage.height) / 2 / Math.tan((shown / 2) * (Math.PI / 180));
    return Math.atan(Math.hypot(x, y) / t) / (Math.PI / 180);
  }, [n, SHOWN]);
  const figures = (all) => `worst ${Math.max(...all).toFixed(2)}° (${all.map((one, n) => `${MARKS[n].name} ${one.toFixed(2)}`).join(", ")})`;

  for (const [screen, viewport] of Object.entries({ "a phone": { width: 360, height: 640 }, "a wide screen": { width: 1280, height: 720 } })) {
    await step(`the viewer turns to each mark, on ${screen}`, async () => {
      const page = await look(viewport);
      const first = await off(page, MARKS.findIndex(({ name }) => name === "where one looks first"));
      assert.ok(first <= MOST, `one looks ${first}° beside where one should look first`);
      const [marks, pins] = [[], []];
      for (const n of MARKS.keys()) {
        await choose(page, n);
        marks.push(await off(page, n));
        pins.push(await pinOff(page, n));
      }
      console.log(`viewer on ${screen}: marks ${figures(marks)}; numbers ${figures(pins)}`);
      assert.ok(Math.max(...marks, ...pins) <= MOST);
    });
  }

  await step("who turns to the next station looks to where it lies", async () => {
    const page = await look({ width: 360, height: 640 });
    await choose(page, MARKS.findIndex(({ way }) => way));
    await expect(page.locator(".look__where")).toContainText(say("tour-to-south-west"));
    assert.equal(await page.locator(".look__pin:not([hidden])[data-kind=station]").textContent(), "the next station");
  });

  await step("the pictures to the four sides show the marks where they are, and name them", async () => {
    const page = await device();
    await page.goto(`/de/stadtteil/rundgang/${slug}/seiten`);
    const all = MARKS.map(() => 0), found = new Set();
    for (let side = 0; side < 4; side++) {
      const shown = page.locator(`#seite-${side + 1} img`);
      await shown.scrollIntoViewIfNeeded();
      await expect(async () => assert.ok(await shown.evaluate((img) => img.complete && img.naturalWidth))).toPass();
      const marks = await page.evaluate(`(${seen})(document.querySelector("#seite-${side + 1} img"), 1, ${JSON.stringify(COLOURS)})`);
      marks.forEach((at, n) => {
        if (!at) return;
        found.add(n);
        all[n] = Math.max(all[n], between(turnedBack(at, side * 90), VECTORS[n]));
      });
      const named = await page.locator(`#seite-${side + 1} .links a`).allTextContents();
      assert.deepEqual(named, MARKS.filter(({ yaw }) => Math.abs(turned(yaw - side * 90)) <= 45.05).map(({ name }) => name));
    }
    console.log(`sides: ${figures(all)}`);
    // What was said in words lies where the corners of two sides meet: in neither as a whole.
    assert.deepEqual([...found].sort(), [...MARKS.keys()].filter((n) => MARKS[n].how !== "words"));
    assert.ok(Math.max(...all) <= MOST);
  });

  await step("libpannellum sees the same, in the panorama that was sent and in the tiles that were made of it", async () => {
    const scene = JSON.parse((await desk.get(`/de/stadtteil/rundgang/${slug}/rundum.json`)).text);
    assert.equal(scene.yaw, START * 90);
    const kept = [...(await desk.get(`/de/stadtteil/rundgang/${slug}`)).text.matchAll(/data-yaw="([-\d.]+)" data-pitch="([-\d.]+)"/g)].map(([, yaw, pitch]) => ({ yaw: +yaw, pitch: +pitch }));
    const context = await browser.newContext({ viewport: { width: 640, height: 480 } });
    const page = await context.newPage();
    await context.route("**/*", async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ contentType: "text/html", body: '<!doctype html><div id="view" style="width:600px;height:400px"></div>' });
      if (pathname === "/panorama.png") return route.fulfill({ contentType: "image/png", body: picture });
      const [, level, face, row, col] = /^\/(\d)(\w)(\d+)_(\d+)\.jpg$/.exec(pathname);
      const { bytes } = await desk.get(scene.tiles[`${level}${face}${(+row).toString(16)}${(+col).toString(16)}`]);
      return route.fulfill({ contentType: "image/jpeg", body: bytes });
    });
    await page.goto("http://panorama.test/");
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("pannellum/src/js/libpannellum.js") });
    for (const kind of ["equirectangular", "multires"]) {
      await page.evaluate(async ([kind, scene]) => {
        const view = document.querySelector("#view");
        view.replaceChildren();
        const renderer = (globalThis.renderer = libpannellum.renderer(view));
        let image = { basePath: "/", path: "%l%s%y_%x", extension: "jpg", tileResolution: scene.tile, maxLevel: scene.levels, cubeResolution: scene.cube };
        if (kind === "equirectangular") {
          image = Object.assign(new Image(), { src: "/panorama.png" });
          await image.decode();
        }
        await new Promise((done) => renderer.init(image, kind, false, 2 * Math.PI, Math.PI, 0, done, {}));
      }, [kind, scene]);
      const all = [];
      for (const [n, { yaw, pitch }] of kept.entries()) {
        const marks = await page.evaluate(`(async () => {
          let drawn;
          for (let still = 0; still < 3; ) {
            drawn = renderer.render(${pitch * RAD}, ${yaw * RAD}, ${60 * RAD}, { returnImage: true });
            await new Promise((go) => setTimeout(go, 60));
            still = renderer.isLoading() ? 0 : still + 1;
          }
          const picture = Object.assign(new Image(), { src: drawn });
          await picture.decode();
          return (${seen})(picture, ${Math.tan(30 * RAD)}, ${JSON.stringify(COLOURS)});
        })()`);
        all.push(marks[n] ? between(marks[n], [0, 0, 1]) : 180);
      }
      console.log(`libpannellum, ${kind}: ${figures(all)}`);
      assert.equal(all.length, MARKS.length);
      assert.ok(Math.max(...all) <= MOST);
    }
    await context.close();
  });

  await step("a point that is set one degree beside its mark is found out", async () => {
    const n = 0, { yaw, pitch, side } = MARKS[n], [x, y] = spot({ yaw: yaw + 1, pitch, side }).map((part) => String(Math.round(part * 10_000)));
    await post(`${station.at}/4`, { do: "point", seite: side, point: points[n], "at-x": x, "at-y": y, tall: "1" });
    const page = await look({ width: 360, height: 640 });
    await choose(page, n);
    const beside = await off(page, n);
    console.log(`one degree beside: ${beside.toFixed(2)}°`);
    assert.ok(beside > MOST && Math.abs(beside - 1) < 0.15, `${beside}`);
  });
});
