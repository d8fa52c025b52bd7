// A coach logs a group and a talk, half of it on another day; the participant reads and answers; with and without JavaScript.
import assert from "node:assert/strict";
import { button, go, path, read, signIn, signInStaff, signInStaffRaw } from "../harness/acting.mjs";
import { words } from "../harness/content.mjs";
import { visitor } from "../harness/http.mjs";
import { expect, test } from "../harness/test.mjs";

const say = (key, values) => words("de", key, values);

for (const js of [true, false]) {
  test(`a session from the group to the answer, ${js ? "with" : "without"} JavaScript`, ({ step, device, site }) => session(step, device, site, js));
}

/** A group with four people of the coach. */
async function group(site) {
  const house = await signInStaffRaw(visitor(site), site.people.verwaltung);
  const place = (await house.post("/de/verwaltung/orte/neu", { name: "Haus am Markt" })).to;
  await house.post(`${place}/gruppe`, { name: "Handy am Dienstag", times: "Dienstag, 10 Uhr" });
  const id = /gruppen\/([0-9a-f-]{36})/.exec((await house.get(place)).text)[1];
  const coach = await signInStaffRaw(visitor(site), site.people.coach);
  await coach.post("/de/begleitung/neu", { name: "Bea Probe\nCem Probe\nDoro Probe\nEmil Probe", sprache: "de", place: id });
}

async function session(step, device, site, js) {
  await group(site);
  const coach = await device({ js });
  await signInStaff(coach, site.people.coach);
  let taps = 0;
  const tap = async (locator) => { taps++; await locator.click(); };

  await step("a group with two exceptions, in few taps", async () => {
    await go(coach, coach.getByRole("link", { name: new RegExp(`^${say("session-log")}`) }));
    await go(coach, coach.getByRole("link", { name: /^Handy am Dienstag/ }));
    const of = (name) => coach.getByRole("radiogroup", { name });
    assert.equal(await coach.locator(".att").count(), 4);
    await tap(of("Bea Probe").getByText(say("presence-excused"), { exact: true }));
    await tap(of("Cem Probe").getByText(say("presence-partly"), { exact: true }));
    await of("Cem Probe").getByLabel(say("session-part-minutes")).fill("30");
    await expect(of("Doro Probe").getByLabel(say("session-part-minutes"))).toBeHidden();
    taps++;
    await go(coach, button(coach, say("session-keep")));
    assert.ok(taps <= 8, `${taps} taps`);
    const kept = await read(coach.locator("main"));
    for (const part of ["Doro Probe, Emil Probe", "Cem Probe (30 Minuten)", "Handy am Dienstag"]) assert.ok(kept.includes(part), `${part}: ${kept}`);
  });

  await step("it is taken back, and logged again", async () => {
    await go(coach, button(coach, say("session-undo")));
    assert.equal(path(coach), "/de/begleitung/erfassen");
    assert.equal(await coach.getByText(say("session-last")).count(), 0);
  });

  await step("a talk half written comes back", async () => {
    await coach.goto("/de/begleitung");
    await go(coach, coach.getByRole("link", { name: /^Demo Amira/ }));
    await go(coach, coach.getByRole("link", { name: new RegExp(`^${say("talk-log")}`) }));
    await coach.locator("#agreed").fill("Amira bringt das Ladekabel mit.");
    if (js) await expect(coach.locator(".draft__state [role=status]")).not.toBeEmpty();
    else await go(coach, button(coach, say("draft-keep")));
    const other = await device({ js });
    await signInStaff(other, site.people.coach);
    await other.goto(path(coach));
    assert.equal(await other.locator("#agreed").inputValue(), "Amira bringt das Ladekabel mit.");
    await other.locator("#assessment").fill("Findet die Seite allein.");
    await go(other, button(other, say("talk-keep")));
    await other.goto(path(coach));
    assert.equal(await other.locator("#agreed").inputValue(), "");
  });

  await step("Amira reads it, and sees it in another way", async () => {
    const amira = await device({ js });
    await signIn(amira, site.people.amira, "de");
    await amira.goto("/de/ich");
    await go(amira, amira.getByRole("link", { name: new RegExp(`^${say("written-title")}`) }));
    await go(amira, amira.locator("main .list__row").first());
    const text = await read(amira.locator("article"));
    assert.ok(text.includes("Amira bringt das Ladekabel mit.") && text.includes("Findet die Seite allein."), text);
    await amira.getByText(say("written-differ"), { exact: true }).click();
    await amira.locator("#words").fill("Die Tastatur ist so klein.");
    await go(amira, button(amira, say("written-differ-send")));
    assert.ok((await read(amira.locator("main"))).includes("Die Tastatur ist so klein."));
  });

  await step("the coach sees the answer", async () => {
    await coach.goto("/de/begleitung");
    await go(coach, coach.getByRole("link", { name: /^Demo Amira/ }));
    await go(coach, coach.getByRole("link", { name: new RegExp(`^${say("talks-title")}`) }));
    const all = await read(coach.locator("main"));
    assert.ok(all.includes("Die Tastatur ist so klein.") && all.includes(say("talks-answered")), all);
  });
}
