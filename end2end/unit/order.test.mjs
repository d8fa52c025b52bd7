// Put in order: one place up or down, and nothing beyond the ends.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { moved } = await load("order.js");

test("moves one place", () => {
  assert.deepEqual(moved(["a", "b", "c"], 2, -1), ["a", "c", "b"]);
  assert.deepEqual(moved(["a", "b", "c"], 0, 1), ["b", "a", "c"]);
});

test("stays at the ends and leaves the given list alone", () => {
  const list = ["a", "b"];
  assert.deepEqual(moved(list, 0, -1), ["a", "b"]);
  assert.deepEqual(moved(list, 1, 1), ["a", "b"]);
  moved(list, 0, 1);
  assert.deepEqual(list, ["a", "b"]);
});
