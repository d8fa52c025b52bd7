// A hand that trembles: which taps belong to the one that led to this page.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { trembles } = await load("once.js");
const first = { at: 1_000_000, x: 180, y: 600 };

test("the same place, very soon", () => {
  assert.equal(trembles(first, { at: first.at + 60, x: 180, y: 600 }), true);
  assert.equal(trembles(first, { at: first.at + 399, x: 199, y: 581 }), true);
});

test("later, or another place: a tap of its own", () => {
  assert.equal(trembles(first, { ...first, at: first.at + 400 }), false);
  assert.equal(trembles(first, { at: first.at + 60, x: 180 + 24, y: 600 }), false);
  assert.equal(trembles(first, { at: first.at + 60, x: 180, y: 600 - 24 }), false);
});

test("nothing was tapped before", () => {
  assert.equal(trembles(undefined, first), false);
  assert.equal(trembles(null, first), false);
});
