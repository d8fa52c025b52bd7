// Practice on a drawn device: what a movement, a key and a second tap mean.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { way, keyName, isOwn, trembles } = await load("practice.js");

test("a finger swipes the way it went farthest", () => {
  assert.deepEqual([way(0, -41), way(0, 60), way(-50, 30), way(41, 40)], ["up", "down", "left", "right"]);
  assert.equal(way(39, -39), "", "a tap that slips is no swipe");
});

test("keys are called as on their buttons", () => {
  const keys = [
    [{ key: "c", code: "KeyC", ctrlKey: true }, "Strg+C"],
    [{ key: "с", code: "KeyC", ctrlKey: true }, "Strg+C"], // a Ukrainian keyboard
    [{ key: "ر", code: "KeyV", metaKey: true }, "Strg+V"], // an Arabic one, on a Mac
    [{ key: "z", code: "KeyY", ctrlKey: true }, "Strg+Z"], // a German one: what it writes counts
    [{ key: "Delete" }, "Entf"], [{ key: "Escape" }, "Esc"], [{ key: "Enter" }, "Enter"], [{ key: " ", code: "Space" }, "Leertaste"],
    [{ key: "q", ctrlKey: true, altKey: true }, "Strg+Alt+Q"], [{ key: "Tab", shiftKey: true }, "Umschalt+Tab"], [{}, ""],
  ];
  for (const [key, name] of keys) assert.equal(keyName(key), name);
});

test("a key that the focus needs is left to it", () => {
  const on = (...selectors) => ({ matches: (asked) => asked.split(", ").some((one) => selectors.includes(one)) });
  const field = on("input", "[type=text]"), link = on("a"), device = on("div");
  assert.ok(isOwn("Strg+V", field) && isOwn("Entf", field) && isOwn("Leertaste", field) && isOwn("Enter", link));
  assert.ok(!isOwn("Enter", field), "a drawn window is sent with the return key");
  assert.ok(!isOwn("Strg+S", field) && !isOwn("Esc", field));
  assert.ok(!isOwn("Enter", device) && !isOwn("Strg+C", device) && !isOwn("Entf", link));
});

test("a second tap is none, a second letter is one", () => {
  const tap = { value: "3.0" }, key = { value: "key a" };
  assert.ok(trembles(tap, { value: "3.0" }));
  assert.ok(!trembles(tap, { value: "3.0", verb: "double" }) && !trembles(tap, { value: "4.0" }) && !trembles(undefined, tap));
  assert.ok(!trembles(key, { value: "key a" }));
});
