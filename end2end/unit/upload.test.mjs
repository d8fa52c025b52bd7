// Files in pieces: a lost line costs a piece, and what is refused is not sent again.
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const { passes, pause, send } = await load("upload.js");
const file = new File([new Uint8Array(2_500_000)], "Mühle.jpg");

/** A server that has so much of the file; `faults`: what is answered instead, the next times. */
function server(faults = []) {
  const at = { has: 0, asked: [] };
  at.asks = async (method, address, headers, body) => {
    at.asked.push(`${method} ${headers["upload-offset"] ?? ""}`.trim());
    const fault = faults.shift();
    if (fault === "half") {
      at.has += 500_000; // the rest of the piece was lost with the line
      return { status: 0, headers: new Headers() };
    }
    if (fault !== undefined && fault !== "ok") return { status: fault, headers: new Headers() };
    if (method === "POST") return { status: 201, headers: new Headers({ location: "/upload/photo/1" }) };
    if (method === "HEAD") return { status: 200, headers: new Headers({ "upload-offset": String(at.has) }) };
    if (Number(headers["upload-offset"]) !== at.has) return { status: 409, headers: new Headers() };
    at.has += body.size;
    return { status: 204, headers: new Headers({ "upload-offset": String(at.has) }) };
  };
  return at;
}
const rest = async () => {};

test("a file comes whole, in pieces", async () => {
  const at = server();
  const told = [];
  assert.equal(await send("/upload/photo", file, { asks: at.asks, rest, tell: (sent) => told.push(sent) }), 204);
  assert.deepEqual(at.asked, ["POST", "HEAD", "PATCH 0", "PATCH 1048576", "PATCH 2097152"]);
  assert.equal(at.has, file.size);
  assert.deepEqual(told, [0, 1048576, 2097152]);
});

test("a lost line costs a piece", async () => {
  const at = server([0, "ok", 0, "ok", "ok", "half", 503]);
  const broken = [];
  assert.equal(await send("/upload/photo", file, { asks: at.asks, rest, tell: (_, isBroken) => broken.push(isBroken) }), 204);
  assert.equal(at.has, file.size);
  assert.ok(broken.includes(true));
});

test("it goes on where it stopped before the page was left", async () => {
  const at = server();
  at.has = 2_000_000;
  assert.equal(await send("/upload/photo", file, { asks: at.asks, rest, place: "/upload/photo/1" }), 204);
  assert.deepEqual(at.asked, ["HEAD", "PATCH 2000000"]);
});

test("what is refused is not sent again", async () => {
  for (const status of [401, 404, 410, 413, 415, 429, 507]) {
    assert.equal(await send("/upload/photo", file, { asks: server([status]).asks, rest }), status);
  }
  assert.equal(await send("/upload/photo", file, { asks: server(["ok", "ok", 415]).asks, rest }), 415);
});

test("waits longer each time, and never for ever", () => {
  assert.deepEqual([0, 1, 2, 50].map(pause), [1000, 2000, 4000, 60_000]);
  assert.ok(passes(0) && passes(502) && !passes(413) && !passes(507));
});
