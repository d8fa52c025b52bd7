// Forms that are kept on the way: what counts as taken.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { taken } = await load("kept.js");

test("a form is taken when the answer is a page of the same room", () => {
  const here = "https://klick.example/de/redaktion/station/1/4";
  assert.ok(taken({ ok: true, url: "https://klick.example/de/redaktion/station/1/4?sprache=de#punkte" }, here));
  assert.ok(taken({ ok: true, url: "https://klick.example/de/redaktion/station/1/3" }, here));
  assert.ok(!taken({ ok: false, url: here }, here), "refused");
  assert.ok(!taken({ ok: true, url: "https://klick.example/de/anmelden/team" }, here), "signed out meanwhile");
});
