// Shared phones: when it is time to sign a person out.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { over, watch, IDLE, HIDDEN } = await load("leave.js");
const t0 = 1_000_000;

test("ten minutes without a touch", () => {
  assert.equal(over(t0 + IDLE - 1, t0, 0), false);
  assert.equal(over(t0 + IDLE, t0, 0), true);
});

test("two minutes after the page was hidden, even if it was touched just before", () => {
  assert.equal(over(t0 + HIDDEN - 1, t0, t0), false);
  assert.equal(over(t0 + HIDDEN, t0, t0), true);
});

/** A device whose clocks are set by hand. */
const device = () => {
  const clocks = { steady: 5_000, wall: 1_700_000_000_000 };
  const time = watch(() => clocks.steady, () => clocks.wall);
  const touched = time.now();
  const isOver = (hiddenAt = 0) => time.isOver((now) => over(now, touched, hiddenAt));
  const goes = (ms) => { clocks.steady += ms; clocks.wall += ms; };
  return { clocks, time, touched, isOver, goes };
};

test("time that passes is counted by either clock", () => {
  const { isOver, goes } = device();
  goes(IDLE - 1);
  assert.equal(isOver(), false);
  goes(1);
  assert.equal(isOver(), true);
});

test("a clock that is set forward while somebody writes signs nobody out by itself", () => {
  const { clocks, time, isOver, goes } = device();
  goes(60_000);
  clocks.wall += 3 * 3_600_000;
  assert.equal(isOver(), undefined, "the server must be asked");
  assert.equal(isOver(), undefined, "as long as it does not answer");
  assert.equal(time.settle(Date.now()), false, "never heard before: only whether she is signed in counts");
  assert.equal(isOver(), false);
  goes(IDLE - 60_000);
  assert.equal(isOver(), true, "and the limit holds as before");
});

test("a device that slept is told from one whose clock was set by the time at the server", () => {
  for (const [slept, out] of [[HIDDEN, true], [HIDDEN - 1_000, false]]) {
    const { clocks, time, touched, isOver } = device();
    time.hear(1_000_000);
    clocks.wall += 3 * 3_600_000;
    assert.equal(isOver(touched), undefined);
    assert.equal(time.settle(1_000_000 + slept), true);
    assert.equal(isOver(touched), out);
  }
});

test("a clock that is set back makes nothing longer", () => {
  const { clocks, isOver, goes } = device();
  clocks.wall -= 24 * 3_600_000;
  goes(IDLE - 1);
  assert.equal(isOver(), false);
  goes(1);
  assert.equal(isOver(), true);
});

test("short naps are believed", () => {
  const { clocks, isOver } = device();
  for (let nap = 0; nap < 9; nap += 1) {
    clocks.wall += 60_000;
    assert.equal(isOver(), false);
  }
  clocks.wall += 60_000;
  assert.equal(isOver(), undefined);
});
