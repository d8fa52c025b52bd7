// Shared phones: when it is time to sign a person out.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { over, IDLE, HIDDEN } = await load("leave.js");
const t0 = 1_000_000;

test("ten minutes without a touch", () => {
  assert.equal(over(t0 + IDLE - 1, t0, 0), false);
  assert.equal(over(t0 + IDLE, t0, 0), true);
});

test("two minutes after the page was hidden, even if it was touched just before", () => {
  assert.equal(over(t0 + HIDDEN - 1, t0, t0), false);
  assert.equal(over(t0 + HIDDEN, t0, t0), true);
});
