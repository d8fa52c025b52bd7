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

for (const js of [true, false]) {
  test(`a goal, a task, an appointment and a call for help, ${js ? "with" : "without"} JavaScript`, ({ step, device, site }) => together(step, device, site, js));
}

/** A group with this name and four people of the coach. */
async function group(site, name) {
  const house = await signInStaffRaw(visitor(site), site.people.verwaltung);
  const place = (await house.post("/de/verwaltung/orte/neu", { name: "Haus am Markt" })).to;
  await house.post(`${place}/gruppe`, { name, times: "Dienstag, 10 Uhr" });
  const id = /gruppen\/([0-9a-f-]{36})/.exec((await house.get(place)).text)[1];
  const coach = await signInStaffRaw(visitor(site), site.people.coach);
  await coach.post("/de/begleitung/neu", { name: "Bea Probe\nCem Probe\nDoro Probe\nEmil Probe", sprache: "de", place: id });
}

async function session(step, device, site, js) {
  // Both tests may meet on one site.
  const named = js ? "Handy am Dienstag" : "Handy ohne Skript";
  await group(site, named);
  const coach = await device({ js });
  await signInStaff(coach, site.people.coach);
  let taps = 0;
  const tap = async (locator) => { taps++; await locator.click(); };

  await step("a group with two exceptions, in few taps", async () => {
    await go(coach, coach.getByRole("link", { name: new RegExp(`^${say("session-log")}`) }));
    await go(coach, coach.getByRole("link", { name: new RegExp(`^${named}`) }));
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
    for (const part of ["Doro Probe, Emil Probe", "Cem Probe (30 Minuten)", named]) assert.ok(kept.includes(part), `${part}: ${kept}`);
  });

  await step("it is taken back, and logged again", async () => {
    await go(coach, button(coach, say("session-undo")));
    assert.ok(path(coach).endsWith("/erfassen"), "the form is back, as it was sent");
    assert.ok(await coach.getByRole("radiogroup", { name: "Bea Probe" }).getByLabel(say("presence-excused"), { exact: true }).isChecked());
    await coach.goto("/de/begleitung/erfassen");
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

async function together(step, device, site, js) {
  const coach = await device({ js });
  const oleh = await device({ js, lang: "uk" });
  await signInStaff(coach, site.people.coach);
  await signIn(oleh, site.people.oleh, "uk");
  const uk = (key, values) => words("uk", key, values);
  const opened = async (key) => {
    await coach.goto("/de/begleitung");
    await go(coach, coach.getByRole("link", { name: /^Demo Oleh/ }).last());
    await go(coach, coach.getByRole("link", { name: new RegExp(`^${say(key)}`) }));
  };

  await step("she is looked for with a slip of the finger", async () => {
    await coach.goto("/de/begleitung");
    await coach.locator("#q").fill("Olhe");
    await go(coach, button(coach, say("coach-search-do")));
    assert.ok(!path(coach).includes("Olhe"), "no name in an address");
    assert.equal(await coach.locator("main .list__row").count(), 1);
  });

  await step("a goal is written down together; half of it on another day", async () => {
    await opened("goals-title");
    await go(coach, coach.getByRole("link", { name: say("goal-new") }));
    await coach.locator("#title").fill("Ich will meinem Sohn Fotos schicken.");
    if (js) await expect(coach.locator(".draft__state [role=status]")).not.toBeEmpty();
    else await go(coach, button(coach, say("draft-keep")));
    await coach.goto(path(coach));
    assert.equal(await coach.locator("#title").inputValue(), "Ich will meinem Sohn Fotos schicken.");
    await coach.locator("#level-1").fill("Ich mache noch keine Fotos.");
    await coach.locator("#level-3").fill("Ich schicke ein Foto mit Hilfe.");
    await go(coach, button(coach, say("goal-keep")));
    await coach.getByText("Ich mache noch keine Fotos.").click();
    await go(coach, button(coach, say("goal-rate")));
    assert.equal(await coach.locator(".sky .tower").count(), 1);
  });

  await step("he finds it in his language, and sees himself farther", async () => {
    await oleh.goto("/uk/ich");
    await go(oleh, oleh.getByRole("link", { name: new RegExp(`^${uk("own-goals-title")}`) }));
    await go(oleh, oleh.locator("a.goal"));
    await oleh.getByText("Ich schicke ein Foto mit Hilfe.").click();
    await go(oleh, button(oleh, uk("goal-rate")));
    assert.equal(await oleh.locator(".sky .tower .k-lit").count(), 4, "three of his, one of the coach's");
  });

  await step("a task for him, ticked off by him", async () => {
    await opened("goals-title");
    await coach.getByText(say("task-add"), { exact: true }).click();
    await coach.locator("#what").fill("Das Ladekabel mitbringen");
    await go(coach, button(coach, say("task-keep")));
    await oleh.goto("/uk/ich/ziele");
    await go(oleh, oleh.getByRole("button", { name: new RegExp(`^${uk("task-tick")}`) }));
    await coach.goto(path(coach));
    assert.ok((await read(coach.locator("main"))).includes(say("task-untick")));
  });

  await step("an appointment; he is reminded of it, and calls it off", async () => {
    await opened("appointments-title");
    const soon = new Date(Date.now() + 2 * 86_400_000);
    for (const [part, value] of [["", soon.getDate()], ["-month", soon.getMonth() + 1], ["-year", soon.getFullYear()]]) await coach.locator(`#day${part}`).fill(String(value));
    await coach.locator("#begins").fill("10");
    await go(coach, button(coach, say("appointment-keep")));
    await oleh.goto("/uk/");
    await go(oleh, oleh.locator("main .list__row").first());
    assert.equal(path(oleh), "/uk/ich/termine");
    await go(oleh, oleh.getByRole("button", { name: new RegExp(`^${uk("appointment-off")}`) }));
    await coach.goto(path(coach));
    assert.ok((await read(coach.locator("main"))).includes(say("appointment-off-person")));
  });

  await step("he does not get on, and calls; the coach sees where, and comes", async () => {
    await oleh.goto("/uk/lernen/handy/einschalten/2/hilfe");
    await go(oleh, oleh.getByRole("link", { name: new RegExp(`^${uk("help-call")}`) }));
    await go(oleh, button(oleh, uk("help-call-do")));
    assert.ok((await read(oleh.locator(".note"))).includes(uk("help-call-known")));
    await coach.goto("/de/begleitung");
    await go(coach, coach.getByRole("link", { name: new RegExp(say("today-asks")) }));
    await go(coach, button(coach, say("help-request-take")));
    await oleh.goto(path(oleh));
    assert.ok((await read(oleh.locator(".note"))).includes("Demo Coach"));
    await go(coach, button(coach, say("help-request-end")));
    assert.equal(path(coach), "/de/begleitung");
    await oleh.goto(path(oleh));
    assert.equal(await oleh.locator(".note").count(), 0);
  });
}
