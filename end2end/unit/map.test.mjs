// The arithmetic of the drawn map and of what is nearby.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { zoomed } = await load("map.js");
const { far, metres } = await load("near.js");

const WHOLE = [1000, 780];

test("the point under the fingers stays where it is", () => {
  const [x, y, w, h] = zoomed([0, 0, 1000, 780], 0.5, [400, 300], WHOLE);
  assert.deepEqual([w, h], [500, 390]);
  assert.deepEqual([(400 - x) / w, (300 - y) / h], [0.4, 300 / 780]);
});

test("never beyond the edges, never too near, never too far", () => {
  assert.deepEqual(zoomed([0, 0, 1000, 780], 0.5, [0, 0], WHOLE), [0, 0, 500, 390]);
  assert.deepEqual(zoomed([900, 700, 500, 390], 1, [900, 700], WHOLE), [500, 390, 500, 390]);
  assert.deepEqual(zoomed([250, 195, 500, 390], 10, [500, 390], WHOLE), [0, 0, 1000, 780]);
  assert.equal(zoomed([0, 0, 125, 97.5], 0.5, [0, 0], WHOLE)[2], 125);
});

test("how far something is", () => {
  assert.ok(Math.abs(metres([52.52, 13.405], [48.1372, 11.5755]) - 504_300) < 600);
  assert.equal(metres([54.6, 12.3], [54.6, 12.3]), 0);
  const words = { metres: "etwa # m", kilometres: "etwa # km" };
  assert.deepEqual([3, 64, 994, 996, 1250, 12_300].map((length) => far(length, words, "de")), ["etwa 10 m", "etwa 60 m", "etwa 990 m", "etwa 1 km", "etwa 1,3 km", "etwa 12 km"]);
});
