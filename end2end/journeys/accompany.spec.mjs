// All of coaching, as a new coach and the people she accompanies would try it: a group is set up, cards are printed, three sessions are logged, a
// goal is agreed, a colleague stands in, everybody is handed over; two participants, in Ukrainian and in Arabic, read it, hear it, answer it, see
// who looked, take it along and are erased.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { button, go, link, path, read, signInStaff, signInStaffRaw, tap } from "../harness/acting.mjs";
import { scan } from "../harness/card.mjs";
import { words } from "../harness/content.mjs";
import { visitor } from "../harness/http.mjs";
import { expect, test } from "../harness/test.mjs";

const say = (key, values) => words("de", key, values);
const PASSWORD = "ein langer Satz nur fuer mich";
const PICTURES = ["fisch", "bus", "uhr", "boot"];
const main = (page) => page.locator("main form .btn--main").first();
const starting = (words) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
const row = (page, words) => page.getByRole("link", { name: starting(words) }).first();

test("from the group to the erasing, with everybody who has a part in it", async ({ step, device, site }) => {
  const kern = await device({ viewport: { width: 1280, height: 800 } });
  const house = await signInStaffRaw(visitor(site), site.people.verwaltung);
  let group;
  await step("a place and its group; two coaches are asked to come", async () => {
    await signInStaff(kern, site.people.verwaltung);
    await kern.goto("/de/verwaltung/orte/neu");
    await kern.locator("#name").fill("Haus am Markt");
    await go(kern, main(kern));
    const place = path(kern).split("?")[0];
    await house.post(`${place}/gruppe`, { name: "Handy am Dienstag", times: "Dienstag, 10 Uhr" });
    group = /gruppen\/([0-9a-f-]{36})/.exec((await house.get(place)).text)[1];
  });

  /** Somebody is invited as a coach of the group, and makes her account. */
  const coach = async (name, email, viewport) => {
    await kern.goto("/de/verwaltung/einladen");
    await kern.locator("#name").fill(name);
    await kern.locator("input[name=role][value=coach]").check();
    await kern.locator(`input[name=over][value="group-${group}"]`).check();
    await go(kern, main(kern));
    const page = await device({ viewport });
    await page.goto(new URL(await kern.locator("[data-copy]").getAttribute("data-copy")).pathname);
    await page.locator("#email").fill(email);
    await page.locator("#passwort").fill(PASSWORD);
    await go(page, main(page));
    assert.equal(path(page), "/de/begleitung");
    return page;
  };
  const jonas = await coach("Jonas Probe", "jonas@klick.example", { width: 360, height: 640 });
  const vera = await coach("Vera Probe", "vera@klick.example", { width: 1280, height: 800 });

  const people = {};
  await step("two people are taken in, and get their cards", async () => {
    for (const [name, lang] of [["Nadija Probe", "uk"], ["Samira Probe", "ar"]]) {
      await jonas.goto("/de/begleitung/neu");
      await jonas.locator("#name").fill(name);
      await jonas.locator("[name=sprache]").selectOption(lang).catch(() => jonas.locator(`input[name=sprache][value=${lang}]`).check());
      const there = jonas.locator(`input[name=place][value="${group}"]`);
      if (await there.count()) await there.check();
      else if (await jonas.locator("select[name=place]").count()) await jonas.locator("select[name=place]").selectOption(group);
      await go(jonas, button(jonas, say("coach-add-do")));
      assert.equal(await jonas.locator(".idcard").count(), 1);
      const card = new URL(await scan(jonas.locator(".idcard"))).pathname;
      await jonas.goto("/de/begleitung");
      const href = await jonas.locator("main a", { hasText: name }).first().getAttribute("href");
      people[lang] = { name, card, file: new URL(href, site.base).pathname };
    }
  });
  const opened = async (page, lang, key) => {
    await page.goto(people[lang].file);
    await go(page, row(page, say(key)));
  };

  await step("three sessions: the group, a talk, a call", async () => {
    await jonas.goto(`/de/begleitung/gruppe/${group}/erfassen`);
    assert.equal(await jonas.locator(".att").count(), 2);
    await jonas.locator("#note").fill("Wir haben Fotos verschickt.");
    await go(jonas, button(jonas, say("session-keep")));
    for (const [lang, mode, agreed] of [["uk", "single", "Nadija ruft beim Amt an."], ["ar", "phone", "Samira bringt den Brief mit."]]) {
      await opened(jonas, lang, "talk-log");
      await jonas.locator("#agreed").fill(agreed);
      await jonas.locator("#view").fill("Es geht gut.");
      await jonas.locator("#mode").selectOption(mode);
      await go(jonas, button(jonas, say("talk-keep")));
    }
  });

  await step("a goal, in her own words", async () => {
    await opened(jonas, "ar", "goals-title");
    await go(jonas, link(jonas, say("goal-new")));
    await jonas.locator("#title").fill("Ich schreibe der Schule selbst.");
    await jonas.locator("#level-1").fill("Meine Tochter schreibt für mich.");
    await jonas.locator("#level-3").fill("Ich schreibe mit Hilfe.");
    await go(jonas, button(jonas, say("goal-keep")));
    assert.ok((await read(jonas.locator("main"))).includes("Ich schreibe der Schule selbst."));
  });

  await step("a colleague of the group sees what counts, and stands in for some days: then she reads all", async () => {
    const sees = async () => {
      await vera.goto(`${people.uk.file}/gespraeche`);
      return (await read(vera.locator("main"))).includes("Nadija ruft beim Amt an.");
    };
    assert.equal(await sees(), false);
    await kern.goto("/de/verwaltung");
    const member = async (name) => new URL(await kern.locator("main a", { hasText: name }).first().getAttribute("href"), site.base).pathname;
    const [ofJonas, ofVera] = [await member("Jonas Probe"), await member("Vera Probe")];
    await kern.goto(ofVera);
    await kern.locator("input[name=what][value=deputy]").check();
    await kern.locator(`[name=other][value="${ofJonas.split("/").pop()}"]`).check();
    const until = new Date(Date.now() + 3 * 86_400_000);
    for (const [part, value] of [["day", until.getDate()], ["month", until.getMonth() + 1], ["year", until.getFullYear()]]) await kern.locator(`[name=to-${part}]`).fill(String(value));
    await go(kern, button(kern, say("member-look")));
    await go(kern, button(kern, say("member-give")));
    assert.equal(await sees(), true);
  });

  const phones = {};
  for (const lang of ["uk", "ar"]) {
    const own = (key, values) => words(lang, key, values);
    await step(`${lang}: she comes with her card, reads it, hears it, answers it`, async () => {
      const phone = (phones[lang] = await device({ lang, viewport: { width: 360, height: 640 } }));
      await phone.goto(people[lang].card);
      await go(phone, main(phone));
      for (let twice = 0; twice < 2; twice++) await tap(phone, lang, PICTURES);
      await go(phone, button(phone, own("device-own")));
      await phone.goto(`/${lang}/ich`);
      await go(phone, row(phone, own("written-title")));
      const text = lang === "uk" ? "Nadija ruft beim Amt an." : "Samira bringt den Brief mit.";
      assert.equal(await phone.locator("main .list__row").count(), 2, "the group and the talk");
      await go(phone, phone.locator("main .list__row").first());
      if (!(await read(phone.locator("article"))).includes(text)) {
        await phone.goBack();
        await go(phone, phone.locator("main .list__row").nth(1));
      }
      const shown = await read(phone.locator("article"));
      assert.ok(shown.includes(text) && shown.includes("Es geht gut."), shown);
      assert.equal(await phone.locator("article [lang=de]").first().count(), 1, "German words are said and read as German");
      await phone.locator("[data-say] button").first().waitFor();
      if (lang === "uk") await go(phone, button(phone, own("written-agree")));
      else {
        await phone.getByText(own("written-differ"), { exact: true }).click();
        await phone.locator("#words").fill("الرسالة عند ابنتي.");
        await go(phone, button(phone, own("written-differ-send")));
        assert.ok((await read(phone.locator("main"))).includes("الرسالة عند ابنتي."));
      }
    });

    await step(`${lang}: she sees who looked`, async () => {
      await phones[lang].goto(`/${lang}/ich/wer-hat-geschaut`);
      const looked = await read(phones[lang].locator("main"));
      assert.ok(looked.includes("Jonas Probe"), looked);
      assert.equal(looked.includes("Vera Probe"), lang === "uk", looked);
    });
  }

  await step("the answer reaches the coach", async () => {
    await jonas.goto(`${people.ar.file}/gespraeche`);
    const all = await read(jonas.locator("main"));
    assert.ok(all.includes("الرسالة عند ابنتي.") && all.includes(say("talks-answered")), all);
  });

  await step("he leaves: his folder, then everybody is handed over with a reason; he sees nothing from now on", async () => {
    await jonas.goto("/de/begleitung/mappe");
    assert.ok((await read(jonas.locator("main"))).includes("Nadija Probe"));
    await kern.goto("/de/begleitung/uebergabe");
    await go(kern, row(kern, "Jonas Probe"));
    await kern.locator("#to").selectOption({ label: "Vera Probe" });
    await kern.locator("#reason").fill("Elternzeit");
    await go(kern, button(kern, say("hand-over-do")));
    await jonas.goto(`${people.uk.file}/gespraeche`);
    assert.ok(!(await read(jonas.locator("main"))).includes("Nadija ruft beim Amt an."));
    await vera.goto(`${people.ar.file}/ziele`);
    assert.ok((await read(vera.locator("main"))).includes("Ich schreibe der Schule selbst."));
  });

  for (const lang of ["uk", "ar"]) {
    const own = (key, values) => words(lang, key, values);
    const phone = phones[lang];
    await step(`${lang}: she takes everything along`, async () => {
      await phone.goto(`/${lang}/ich/daten/mitnehmen`);
      if (await button(phone, own("take-sign-in-do")).count()) {
        await go(phone, button(phone, own("take-sign-in-do")));
        await phone.goto(people[lang].card);
        await go(phone, main(phone));
        await tap(phone, lang, PICTURES);
        if (await button(phone, own("device-own")).count()) await go(phone, button(phone, own("device-own")));
        await phone.goto(`/${lang}/ich/daten/mitnehmen`);
      }
      const [file] = await Promise.all([phone.waitForEvent("download"), button(phone, own("take-do")).click()]);
      const bytes = readFileSync(await file.path());
      assert.equal(bytes.subarray(0, 2).toString(), "PK");
      assert.ok(bytes.includes("index.html") && bytes.includes("data.json"));
    });

    await step(`${lang}: she asks for the erasing; nothing of her is left`, async () => {
      await phone.goto(`/${lang}/ich/daten/loeschen`);
      await go(phone, button(phone, own("ask-erase-do")));
      await kern.goto("/de/begleitung/anfragen");
      await go(kern, kern.locator("main .list__row").first());
      await go(kern, kern.getByRole("link", { name: say("request-erase-do") }));
      await go(kern, button(kern, say("request-erase-yes")));
      await phone.goto(`/${lang}/ich/geschrieben`);
      assert.ok(path(phone).startsWith(`/${lang}/anmelden`), "signed out");
      assert.equal((await phone.goto(people[lang].card)).status(), 404);
      assert.equal((await vera.goto(people[lang].file)).status(), 404);
    });
  }
  await vera.goto("/de/begleitung");
  await expect(vera.locator("main")).not.toContainText("Nadija");
});
