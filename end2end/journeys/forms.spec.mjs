// Every form sent empty comes back with what to mend and everything that was typed; hostile words come back as words.
import assert from "node:assert/strict";
import { go, read, signInStaff, signInStaffRaw, way } from "../harness/acting.mjs";
import { oneOfEachKind, words } from "../harness/content.mjs";
import { visitor } from "../harness/http.mjs";
import { test } from "../harness/test.mjs";

const say = (key, values) => words("de", key, values);
const main = (page) => page.locator("main form .btn--main");
const kinds = oneOfEachKind();
const stepOf = (kind) => {
  const { lesson: found, step } = kinds.get(kind);
  return { step, path: `/de/lernen/${found.course}/${found.slug}/${step.number}` };
};

/** The forms: where, what is pressed before, who, what is typed before it is sent, which field is to mend, with which words. */
const forms = [
  ...["single", "multiple", "select", "scale"].map((kind) => ({
    name: `question: ${kind}`, path: stepOf(kind).path, press: way, field: "a", problem: "step-choose-something",
  })),
  { name: "question: text", path: stepOf("text").path, press: way, field: "a", problem: "step-write-something" },
  { name: "code, empty", path: "/de/anmelden/code", before: main, press: main, field: "code", problem: "code-six-digits" },
  { name: "code, too short", path: "/de/anmelden/code", before: main, press: main, type: { code: "12 34" }, field: "code", problem: "code-six-digits" },
  { name: "code, wrong", path: "/de/anmelden/code", before: main, press: main, type: { code: "000 000" }, field: "code", problem: "code-wrong" },
  { name: "staff, empty", path: "/de/anmelden/team", press: main, field: "email", problem: "staff-sign-in-no-email" },
  {
    name: "staff, no password", path: "/de/anmelden/team", press: main, type: { email: "a@b.example" }, field: "passwort",
    problem: "staff-sign-in-no-password",
  },
  {
    name: "staff, wrong", path: "/de/anmelden/team", press: main, type: { email: "a@b.example", passwort: "wrong wrong wrong" },
    forgets: ["passwort"], field: "email", problem: "staff-sign-in-wrong",
  },
  { name: "new person, empty", staff: true, path: "/de/begleitung/neu", press: main, field: "name", problem: "coach-add-no-name" },
  {
    name: "new person, too long", staff: true, path: "/de/begleitung/neu", press: main, type: { name: "Ä".repeat(61), sprache: "tr" },
    field: "name", problem: "coach-add-no-name",
  },
  { name: "cards, nobody", staff: true, path: "/de/begleitung/karten", press: main, field: "person", problem: "coach-cards-nobody" },
];

const HOSTILE = [
  `"><script>alert(1)</script>`,
  `'><img src=x onerror=alert(1)>`,
  `</textarea></title><svg onload=alert(1)>`,
  `{{7*7}} &lt;b&gt; <b>fett</b> &amp;`,
  `\u202Etxt.exe\u202C \u2067abc\u2069 \u200Fx`,
];

for (const js of [true, false]) {
  for (const form of forms) {
    test(`${form.name}, ${js ? "with" : "without"} JavaScript`, async ({ device, site }) => {
      const as = form.staff ? await signInStaffRaw(visitor(site), site.people.coach) : undefined;
      await refused(form, await device({ js, as }));
    });
  }
}
for (const js of [true, false]) test(`hostile words, ${js ? "with" : "without"} JavaScript`, ({ step, device, site }) => hostile(step, device, site, js));
test("hostile words in addresses and hidden fields", ({ site }) => addresses(site));
test("redirects never leave the site", ({ site }) => redirects(site));
test("what cannot be read is refused with a page", ({ site }) => unreadable(site));
test("a form from another site is refused", ({ site }) => foreign(site));

async function refused(form, page) {
  await page.goto(form.path);
  if (form.before) await go(page, form.before(page));
  for (const box of await page.locator("main form input[type=checkbox]:checked").all()) await box.uncheck();
  for (const [name, value] of Object.entries(form.type ?? {})) {
    const field = page.locator(`main form [name=${name}]`);
    if ((await field.evaluate((e) => e.localName)) === "select") await field.selectOption(value);
    else await field.fill(value);
  }
  const answer = await go(page, form.press(page));
  const faults = [];
  const want = (good, words) => good || faults.push(words);
  assert.equal(answer.status(), 422);
  const wanted = say(form.problem).split("{")[0].trim();
  const title = await page.title();
  want(title.startsWith(`${say("title-error")}: `), `the title does not begin with the word for error: ${title}`);
  const summary = page.locator("#fehler");
  assert.equal(await summary.count(), 1, "a summary of what is to mend");
  want((await read(summary.locator("h2"))) === say("form-problem"), "the heading of the summary");
  want((await read(summary)).includes(wanted), `the summary says "${wanted}": ${await read(summary)}`);
  const order = await page.evaluate(() => {
    const [first, heading] = [document.querySelector("#fehler"), document.querySelector("main h1")];
    return Boolean(first.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  want(order, "the summary stands after the heading");
  want(await page.evaluate(() => document.activeElement?.id === "fehler"), "the summary does not have the focus, so it is not heard first");
  const seen = await summary.boundingBox();
  want(seen && seen.y < 640, "the summary is not on the first screen");
  await summary.locator("a").first().click();
  want((await page.evaluate(() => document.activeElement?.id)) === form.field, `the link of the summary does not lead into the field ${form.field}`);
  const field = page.locator(`#${form.field}`);
  const hidden = await field.evaluate((e) => {
    const { top, bottom } = (e.closest("label") ?? e).getBoundingClientRect();
    return top < 0 || bottom > innerHeight;
  });
  want(!hidden, "the field the link leads to is not seen");
  const near = page.locator(`#${form.field}-err`);
  want((await near.count()) === 1 && (await read(near)).includes(wanted), "what is to mend does not stand at the field");
  const said = await field.evaluate((e) => (e.getAttribute("aria-describedby") ?? e.closest("fieldset")?.getAttribute("aria-describedby") ?? "").split(" "));
  want(said.includes(`${form.field}-err`), "the field is not described by what is to mend");
  for (const [name, value] of Object.entries(form.type ?? {})) {
    const kept = await page.locator(`main form [name=${name}]`).inputValue();
    const wish = form.forgets?.includes(name) ? "" : value;
    want(kept === wish, `${name} came back as "${kept}"`);
  }
  assert.ok(!faults.length, faults.join("\n"));
}

/** Nothing that was typed became part of the page. */
async function onlyWords(page, text) {
  assert.equal(await page.locator("script:not([src]), main img, [onload], [onerror], svg[onload]").count(), 0, "it became markup");
  if (text) assert.ok((await page.locator("main").innerText()).includes(text), `"${text}" is shown as it was typed`);
}

async function hostile(step, device, site, js) {
  const page = await device({ js });
  const { path: question } = stepOf("text");
  for (const [i, text] of HOSTILE.entries()) {
    await step(`${i + 1}: the word of a question`, async () => {
      await page.goto(`${question}?neu=1`);
      await page.locator("#a").fill(text);
      await go(page, way(page));
      await onlyWords(page, text);
    });
    await step(`${i + 1}: code and e-mail`, async () => {
      await page.goto("/de/anmelden/team");
      await page.locator("#email").fill(text);
      await go(page, main(page));
      await onlyWords(page);
      assert.equal(await page.locator("#email").inputValue(), text);
      if (i > 0) return; // wrong codes are counted
      await page.goto("/de/anmelden/code");
      await go(page, main(page)); // shows the number
      await page.locator("#code").fill(text);
      await go(page, main(page));
      await onlyWords(page);
      assert.equal(await page.locator("#code").inputValue(), text);
    });
  }
  const staff = await device({ js });
  await step("names", async () => {
    await signInStaff(staff, site.people.coach);
    for (const [i, text] of HOSTILE.entries()) {
      const seen = i === 4 ? "txt.exe abc x" : text; // signs that turn the direction round are taken out of names
      await staff.goto("/de/begleitung/neu");
      await staff.locator("#name").fill(text);
      assert.equal((await go(staff, main(staff))).status(), 200);
      await onlyWords(staff, seen);
      await go(staff, staff.locator("a.back"));
      await onlyWords(staff, seen);
      assert.ok((await staff.title()).startsWith(seen), await staff.title());
      await go(staff, staff.getByRole("link", { name: say("coach-person-new-card") }));
      await onlyWords(staff, seen);
      await staff.goto("/de/begleitung");
      await onlyWords(staff, seen);
      await staff.goto("/de/begleitung/karten");
      await onlyWords(staff, seen);
    }
  });
}

/** No text of an answer holds what was sent as markup. */
function inert(text, what) {
  for (const bad of ["<script>alert", "onerror=alert(1)>", "<svg onload"]) assert.ok(!text.includes(bad), `${what}: ${bad}`);
}

async function addresses(site) {
  const guest = visitor(site);
  const { path: question } = stepOf("order");
  for (const text of HOSTILE) {
    const query = encodeURIComponent(text);
    for (const address of [
      `/de/lernen?thema=${query}`, `/de/sprache?weiter=${query}`, `${question}?folge=${query}&neu=${query}`, `/de/anmelden?x=${query}`,
      `/de/${query}`, `/k/${query}`, `/de/seite/${query}`, `/de/lernen/${query}/x/1`,
    ]) {
      const answer = await guest.get(address);
      assert.ok([200, 303, 308, 404, 400].includes(answer.status), `${answer.status} at ${address}`);
      inert(answer.text, address);
    }
    for (const [address, fields] of [
      ["/de/sprache", { lang: "tr", weiter: text }], ["/de/sprache", { lang: text }],
      [question, { tun: "antwort", id: text, order: text }], [question, { tun: text }], ["/de/anzeige", { groesse: text, farbe: text }],
      ["/de/anmelden/bilder", { bild: text }], ["/de/anmelden/sind-sie-das", { handy: text }],
    ]) {
      const answer = await guest.post(address, fields);
      assert.ok(answer.status < 500, `${answer.status} at ${address} ${JSON.stringify(fields)}`);
      inert(answer.text, address);
      assert.ok(!/[\r\n<>]/.test(answer.to ?? ""), answer.to);
    }
  }
}

async function redirects(site) {
  const guest = visitor(site);
  for (const to of ["//evil.example", "https://evil.example/", "/\\evil.example", "/%2f/evil.example", "\\\\evil.example", "/de//evil.example", "/\t/evil.example", "javascript:alert(1)", ".evil.example", "@evil.example"]) {
    for (const answer of [
      await guest.post("/de/sprache", { lang: "uk", weiter: to }),
      await guest.post(`/de/sprache?weiter=${encodeURIComponent(to)}`, { lang: "uk" }),
      await guest.get(`/${encodeURI(to)}`),
      await guest.get("/", { "x-forwarded-host": "evil.example", referer: `https://${to}` }),
    ]) {
      if (!answer.to) continue;
      assert.equal(new URL(answer.to, site.base).origin, site.base, `${to} leads to ${answer.to}`);
      assert.ok(!/^\/[/\\]/.test(answer.to), answer.to);
    }
    const { text } = await guest.get(`/de/sprache?weiter=${encodeURIComponent(to)}`);
    for (const [, href] of text.matchAll(/(?:href|action)="([^"]*)"/g)) {
      const address = new URL(href.replace(/&amp;/g, "&"), site.base);
      assert.ok(address.origin === site.base || address.protocol === "tel:", `${to}: ${href}`);
    }
  }
}

async function unreadable(site) {
  const guest = visitor(site);
  const { path: question } = stepOf("single");
  for (const [what, send] of [
    ["json", () => guest.post(question, {}, { "content-type": "application/json" })],
    ["an action that does not exist", () => guest.post(question, { tun: "alles" })],
    ["a broken coding", () => guest.post("/de/anmelden/bilder", { bild: "x" })],
  ]) {
    const answer = await send();
    assert.ok([303, 400, 415, 422].includes(answer.status), `${what}: ${answer.status}`);
  }
  const large = await guest.post("/de/anmelden/code", { code: "1".repeat(300_000) });
  assert.equal(large.status, 413);
  assert.ok(large.text.includes(say("error-413-title")), "a page in words");
  assert.equal((await guest.post("/de/lernen", {})).status, 405);
  const strange = await guest.post(question, { tun: "antwort", a: "99" });
  assert.equal(strange.status, 422);
}

async function foreign(site) {
  const guest = visitor(site);
  const { path: question } = stepOf("single");
  await guest.post(question, { tun: "antwort", a: "1" });
  assert.ok(guest.jar.has("__Host-g"));
  const before = (await guest.get(question)).text;
  for (const headers of [
    { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, { origin: "null", "sec-fetch-site": "cross-site" },
    { origin: site.base.replace("127.0.0.1", "localhost"), "sec-fetch-site": "same-site" }, { origin: "https://evil.example", "sec-fetch-site": "" },
    { origin: "", "sec-fetch-site": "" },
  ]) {
    for (const [address, fields] of [[question, { tun: "antwort", a: "2" }], ["/de/anmelden/team", { email: "a", passwort: "b" }], ["/de/abmelden", {}], ["/de/sprache", { lang: "uk" }]]) {
      const answer = await guest.post(address, fields, headers);
      assert.equal(answer.status, 403, `${address} ${JSON.stringify(headers)}`);
      assert.ok(answer.text.includes(say("error-403-title")));
      assert.equal(answer.headers["set-cookie"], undefined);
    }
  }
  assert.equal((await guest.get(question)).text, before, "nothing was answered");
}
