// Taps in pictures, and where the device is: as the forms take them.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { share } = await load("tap.js");
const { written } = await load("here.js");

test("a tap is said in parts of the picture", () => {
  const box = { left: 20, top: 100, width: 400, height: 200 };
  assert.deepEqual(share(box, 20, 100), [0, 0]);
  assert.deepEqual(share(box, 220, 200), [5000, 5000]);
  assert.deepEqual(share(box, 420, 300), [10_000, 10_000]);
  assert.deepEqual(share(box, 0, 900), [0, 10_000], "a finger may slip over the edge");
  assert.deepEqual(share({ left: 0, top: 0, width: 0, height: 0 }, 0, 0), [0, 0]);
});

test("a place is written as the field reads it", () => {
  assert.equal(written({ latitude: 54.60080001, longitude: -12.3 }), "54.600800, -12.300000");
});
