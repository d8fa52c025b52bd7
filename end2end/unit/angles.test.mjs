// The geometry of looking around: the way to the screen and back, and what a held phone looks at.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { direction, eighth, held, onScreen, turned, width } = await load("angles.js");
const near = (a, b, within = 1e-6) => assert.ok(Math.abs(a - b) <= within, `${a} is not ${b}`);

test("a direction lies where the formula of pannellum's hot spots has it", () => {
  // worked out by hand for a screen of 400 × 400: 35.27 to the right of the middle, 17.77 above it
  const { x, y } = onScreen({ yaw: 10, pitch: 5 }, { yaw: 0, pitch: 0, fov: 90 }, 400, 400);
  near(x - 200, 35.27, 0.01);
  near(y - 200, -17.77, 0.01);
});

test("the way to the screen and back ends where it began", () => {
  for (let n = 0; n < 2000; n++) {
    const view = { yaw: ((n * 37) % 360) - 180, pitch: ((n * 17) % 160) - 80, fov: 40 + ((n * 7) % 60) };
    const [x, y] = [1 + ((n * 53) % 358), 1 + ((n * 29) % 638)]; // not on the very edge
    const there = onScreen(direction(x, y, view, 360, 640), view, 360, 640);
    near(there.x, x, 1e-6);
    near(there.y, y, 1e-6);
  }
});

test("what is behind is out of sight", () => {
  assert.equal(onScreen({ yaw: 180, pitch: 0 }, { yaw: 0, pitch: 0, fov: 90 }, 400, 400), undefined);
  assert.equal(onScreen({ yaw: 0, pitch: 90 }, { yaw: 0, pitch: 0, fov: 90 }, 400, 400), undefined);
});

test("the longer side of the screen shows the angle that was asked for", () => {
  near(width(85, 800, 600), 85);
  near(width(85, 360, 640), (2 * Math.atan(Math.tan((42.5 * Math.PI) / 180) * (360 / 640)) * 180) / Math.PI);
});

test("angles come round", () => {
  assert.deepEqual([190, -190, 540, 0, -180, 180].map(turned), [-170, 170, -180, 0, -180, -180]);
  assert.deepEqual([0, 22, 23, 359, -1, 180, 337, 338].map(eighth), [0, 0, 1, 0, 0, 4, 7, 0]);
});

test("a phone that stands upright looks ahead, to the left when it is turned to the left, down when it lies on a table", () => {
  const looks = (alpha, beta, gamma, yaw, pitch) => {
    const seen = held({ alpha, beta, gamma });
    near(seen.pitch, pitch, 1e-6);
    if (Math.abs(pitch) < 89) near(turned(seen.yaw - yaw), 0, 1e-6);
  };
  looks(0, 90, 0, 0, 0);
  looks(90, 90, 0, -90, 0);
  looks(270, 90, 0, 90, 0);
  looks(0, 0, 0, 0, -90);
  looks(0, 120, 0, 0, 30);
  // on its side: the same direction, whichever way up the picture is
  looks(0, 0, -90, 90, 0);
});
