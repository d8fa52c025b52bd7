// What every answer says to the browser, whatever kind of answer it is; and what the log must never say.
import assert from "node:assert/strict";
import { signInRaw, signInStaffRaw } from "../harness/acting.mjs";
import { raw, visitor } from "../harness/http.mjs";
import { fetchPlace, places } from "../harness/pages.mjs";
import { test } from "../harness/test.mjs";

const POLICY = {
  "default-src": "'none'", "script-src": "'self' 'wasm-unsafe-eval'", "style-src": "'self'", "img-src": "'self'", "media-src": "'self'", "font-src": "'self'",
  "connect-src": "'self'", "manifest-src": "'self'", "worker-src": "'self'", "form-action": "'self'", "frame-ancestors": "'none'", "base-uri": "'none'",
};
const ALWAYS = {
  "x-content-type-options": /^nosniff$/, "x-frame-options": /^DENY$/, "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/, "origin-agent-cluster": /^\?1$/,
};

test("what the server says, and what it writes down", async ({ step, site }) => {
  const all = places(site).filter((place) => !place.tour);
  const seen = new Set(); // secrets that the server was told in addresses and forms
  const faults = [];
  const look = (where, answer, { secret = false, kept } = {}) => {
    const want = (good, words) => good || faults.push(`${where}: ${words}`);
    const h = answer.headers;
    const policy = Object.fromEntries((h["content-security-policy"] ?? "").split(";").filter((p) => p.trim()).map((part) => {
      const [name, ...values] = part.trim().split(/\s+/);
      return [name, values.join(" ")];
    }));
    want(JSON.stringify(Object.entries(policy).sort()) === JSON.stringify(Object.entries(POLICY).sort()), `content-security-policy: ${h["content-security-policy"]}`);
    for (const [name, value] of Object.entries(ALWAYS)) want(value.test(h[name] ?? ""), `${name}: ${h[name]}`);
    want(Number(/max-age=(\d+)/.exec(h["strict-transport-security"])?.[1]) >= 31_536_000, `strict-transport-security: ${h["strict-transport-security"]}`);
    for (const right of ["camera", "microphone", "geolocation", "payment", "usb", "browsing-topics"]) {
      // Only where a station is placed may a page ask where the device is.
      const place = right === "geolocation" && where.startsWith("making the tour: where is it");
      want(h["permissions-policy"]?.includes(`${right}=${place ? "(self)" : "()"}`), `permissions-policy without ${right}`);
    }
    want(h["referrer-policy"] === (secret ? "no-referrer" : "same-origin"), `referrer-policy: ${h["referrer-policy"]}`);
    if (secret || (answer.status >= 400 && answer.status !== 405)) want(/\bno-store\b/.test(h["cache-control"] ?? ""), `cache-control: ${h["cache-control"]}`);
    if (kept) want(kept.test(h["cache-control"] ?? ""), `cache-control: ${h["cache-control"]}`);
    if (answer.status !== 304 && answer.bytes.length) want(h["content-type"], "no content-type");
    if (/^text\//.test(h["content-type"] ?? "")) want(/charset=utf-8/i.test(h["content-type"]), `content-type: ${h["content-type"]}`);
    for (const name of ["server", "x-powered-by"]) want(h[name] === undefined, `it tells what it is: ${name}: ${h[name]}`);
    for (const line of h["set-cookie"] ?? []) {
      want(/^__Host-[a-z]=/.test(line) && /; Secure/i.test(line) && /; HttpOnly/i.test(line) && /; SameSite=Lax/i.test(line) && /; Path=\/(;|$)/i.test(line) && !/domain/i.test(line), `set-cookie: ${line.replace(/=[^;]*/, "=…")}`);
    }
  };
  const fine = (many) => {
    const found = faults.splice(0);
    assert.ok(!found.length, `${found.length} of ${many}\n${found.slice(0, 12).join("\n")}`);
    console.log(`${many} answers`);
  };

  await step("every page", async () => {
    for (const place of all) {
      const answer = await fetchPlace(site, place, "de");
      const secret = /^\/(k|neu|erster-start)(\/|$)/.test(place.path("de")) || place.name.includes("to print") && place.staff || place.name === "I would like to take part, sent"; // a code stands on it, once
      const mine = Boolean(place.as) && (place.staff || /signed in|pictures|whose|was it/.test(place.name));
      look(place.name, answer, { secret, kept: mine ? /no-store/ : undefined });
      if (answer.status === 200) {
        if (!/no-store/.test(answer.headers["cache-control"])) look(`${place.name}, asked again`, await raw(site.base, "GET", place.path("de"), { headers: { "if-none-match": answer.headers.etag ?? "" } }));
        if (!/\bprivate\b|no-store/.test(answer.headers["cache-control"] ?? "")) faults.push(`${place.name}: others may keep it: ${answer.headers["cache-control"]}`);
      }
      if (!/no-store/.test(answer.headers["cache-control"] ?? "") && !/Cookie/i.test(answer.headers.vary ?? "")) faults.push(`${place.name}: vary: ${answer.headers.vary}`);
    }
    fine(all.length);
  });
  await step("files, their 404, probes, redirects, methods", async () => {
    const { text } = await visitor(site).get("/de/lernen/handy/einschalten/1");
    const files = [...new Set([...text.matchAll(/(?:href|src|data-islands)="(\/static\/[^"#]*)/g)].map((m) => m[1]))];
    assert.ok(files.length >= 5, files.join());
    for (const file of files) {
      look(file, await raw(site.base, "GET", file), { kept: /immutable/ });
      look(`HEAD ${file}`, await raw(site.base, "HEAD", file));
      look(`${file} in part`, await raw(site.base, "GET", file, { headers: { range: "bytes=0-9" } }));
    }
    const others = [
      ["GET", "/static/nothing.css"], ["GET", "/static/../../etc/passwd"], ["GET", "/static/%2e%2e/%2e%2e/etc/passwd"], ["GET", "/lektion/handy/einschalten/nothing.svg"],
      ["GET", "/lektion/..%2f..%2f/x/ids.txt"], ["GET", "/robots.txt"], ["GET", "/favicon.ico"], ["GET", "/healthz"], ["HEAD", "/healthz"], ["GET", "/readyz"], ["GET", "/de/app.webmanifest"],
      ["GET", "/"], ["GET", "/de"], ["GET", "/de/lernen/"], ["GET", "/de/begleitung"], ["GET", "/xx/"], ["GET", "/de/lernen/handy/einschalten/999"], ["GET", "/de/lernen/handy/einschalten/0"],
      ["GET", "/%ff"], ["GET", "/de/%00"], ["OPTIONS", "/de/"], ["PUT", "/de/"], ["DELETE", "/de/ich"], ["TRACE", "/de/"], ["POST", "/healthz"], ["GET", `/de/${"a".repeat(5000)}`],
    ];
    for (const [method, path] of others) {
      const answer = await raw(site.base, method, path);
      look(`${method} ${path.slice(0, 60)} (${answer.status})`, answer);
      if (answer.status >= 500) faults.push(`${method} ${path.slice(0, 60)}: ${answer.status}`);
      if (/root:|klick\.db/.test(answer.text)) faults.push(`${path} gives away a file`);
    }
    fine(files.length * 3 + others.length);
  });
  await step("every kind of redirect and refusal of a form", async () => {
    const who = visitor(site);
    const { coach, amira } = site.people;
    let many = 0;
    const note = (where, answer, more) => (many++, look(`${where} (${answer.status})`, answer, more));
    note("step", await who.post("/de/lernen/handy/einschalten/2", { tun: "weiter" }));
    note("language", await who.post("/de/sprache", { lang: "uk" }));
    note("display", await who.post("/de/anzeige", { groesse: "1" }));
    note("foreign", await who.post("/de/anzeige", { groesse: "1" }, { origin: "https://evil.example", "sec-fetch-site": "cross-site" }));
    note("too large", await who.post("/de/anmelden/code", { code: "1".repeat(300_000) }));
    note("card", await who.get(amira.card), { secret: true });
    seen.add(amira.card.split("/").at(-1));
    note("card, yes", await who.post(amira.card), { secret: true, kept: /no-store/ });
    await signInRaw(who, amira);
    const out = await who.post("/de/abmelden");
    note("Fertig", out);
    for (const part of ["cache", "cookies", "storage"]) if (!out.headers["clear-site-data"]?.includes(`"${part}"`)) faults.push(`Fertig: clear-site-data: ${out.headers["clear-site-data"]}`);
    const staff = await signInStaffRaw(visitor(site), coach);
    const sheet = await staff.post("/de/begleitung/neu", { name: "Lea Probe", sprache: "de" });
    note("sheet of cards", sheet, { secret: true });
    seen.add(coach.password);
    seen.add(coach.email);
    for (const value of [...staff.jar.values(), ...who.jar.values()]) seen.add(value);
    fine(many);
  });
  await step("a page is small on the line, and the same page is not sent twice", async () => {
    const path = "/de/lernen/handy/einschalten/2";
    const plain = await raw(site.base, "GET", path);
    for (const coding of ["br", "gzip"]) {
      const small = await raw(site.base, "GET", path, { headers: { "accept-encoding": coding } });
      assert.equal(small.headers["content-encoding"], coding);
      assert.ok(small.bytes.length < plain.bytes.length / 2, `${coding}: ${small.bytes.length} of ${plain.bytes.length}`);
      assert.match(small.headers.vary, /Accept-Encoding/i);
    }
    const again = await raw(site.base, "GET", path, { headers: { "if-none-match": plain.headers.etag } });
    assert.equal(again.status, 304);
    assert.equal(again.bytes.length, 0);
  });
  await step("the log knows no secrets, no names, no addresses of people", () => {
    const log = site.log();
    const requests = log.split("\n").filter((line) => line.includes('"request"'));
    assert.ok(requests.length > 100, `${requests.length} requests were written down`);
    // what the demo itself tells at its start is meant to be read
    const after = log.slice(log.indexOf('"request"'));
    for (const secret of seen) assert.ok(!after.includes(secret), "a secret stands in the log");
    for (const name of ["Lea", "Amira", "evil.example", "127.0.0.1", "a@b.example"]) assert.ok(!after.includes(name), `${name} stands in the log`);
    assert.ok(!/\/k\/[\w-]{20}/.test(after), "the address of a card stands in the log");
    assert.ok(after.includes("/k/{secret}"), "the route does");
  });
});
