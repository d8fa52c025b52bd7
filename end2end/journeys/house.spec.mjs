// A new organisation: the first start, the coordinator in her browser, four questions, two coaches, a logo, people added half and finished on
// another computer, cards; a coach of another site sees none of them; a person asks who looked, and is erased.
import assert from "node:assert/strict";
import { button, cut, go, link, path, read, tap } from "../harness/acting.mjs";
import { appOn } from "../harness/app.mjs";
import { scan } from "../harness/card.mjs";
import { words } from "../harness/content.mjs";
import { start } from "../harness/server.mjs";
import { expect, test } from "../harness/test.mjs";

const say = (key, values) => words("de", key, values);
const PASSWORD = "ein langer Satz nur fuer mich";
const main = (page) => page.locator("main form .btn--main").first();
const names = (page) => page.locator("#name");

test("from the first start to the first person, and to her end", async ({ step, device }) => {
  const house = await start([], { empty: true });
  try {
    await walk(step, (options) => device({ ...options, site: house }), house);
    house.fine();
  } finally {
    await house.stop();
  }
});

async function walk(step, device, house) {
  const kern = await device({ viewport: { width: 1280, height: 800 } });
  await step("the address that the program printed makes the first coordinator", async () => {
    await kern.goto(house.firstStart);
    await names(kern).fill("Frau Kern");
    await kern.locator("#email").fill("kern@klick.example");
    await kern.locator("#passwort").fill(PASSWORD);
    await go(kern, main(kern));
    await kern.getByText(say("second-owed-title")).waitFor();
    await go(kern, button(kern, say("second-begin")));
    await kern.locator("#code").fill(appOn(await kern.content()).code());
    await go(kern, button(kern, say("second-finish")));
    assert.equal(await kern.locator(".papercodes li").count(), 10);
    await go(kern, link(kern, say("second-codes-kept")));
    await go(kern, link(kern, say("setting-up-go")));
  });

  let market;
  await step("four questions", async () => {
    await names(kern).fill("Haus am Markt");
    await kern.locator("#phone").fill("030 23125 014");
    await go(kern, main(kern));
    await names(kern).fill("Treff am Markt");
    await kern.locator("#group").fill("Handy am Dienstag");
    await go(kern, main(kern));
    await go(kern, link(kern, say("setting-up-next")));
    await go(kern, button(kern, say("backup-now")));
    await go(kern, link(kern, say("setting-up-done")));
    assert.equal(path(kern), "/de/verwaltung");
    await kern.goto("/de/verwaltung/orte/neu");
    await names(kern).fill("Treff am Hafen");
    await go(kern, main(kern));
    const guest = await device();
    await guest.goto("/de/");
    assert.ok((await read(guest.locator("main"))).includes("Haus am Markt"));
  });

  /** Invites a coach for the site with this name; she makes her account. */
  const coach = async (name, email, place) => {
    await kern.goto("/de/verwaltung/einladen");
    await names(kern).fill(name);
    await kern.locator("input[name=role][value=coach]").check();
    const over = kern.locator("label", { hasText: place }).locator("input[name=over]").first();
    await over.check();
    market ??= (await over.getAttribute("value")).replace("site-", "");
    await go(kern, main(kern));
    const address = new URL(await kern.locator("[data-copy]").getAttribute("data-copy")).pathname;
    const page = await device();
    await page.goto(address);
    await page.locator("#email").fill(email);
    await page.locator("#passwort").fill(PASSWORD);
    await go(page, main(page));
    assert.equal(path(page), "/de/begleitung");
    return page;
  };
  let jonas, vera;
  await step("two coaches come by their links", async () => {
    jonas = await coach("Jonas Probe", "jonas@klick.example", "Treff am Markt");
    vera = await coach("Vera Probe", "vera@klick.example", "Treff am Hafen");
  });

  await step("the logo of the house", async () => {
    const file = { name: "logo.png", mimeType: "image/png", buffer: await kern.screenshot({ type: "png", clip: { x: 0, y: 0, width: 200, height: 100 } }) };
    await kern.goto("/de/verwaltung/bilder");
    await kern.locator("#logo").setInputFiles(file);
    await kern.locator(`form[action*="/upload/logo"] button`).click();
    await kern.locator(`section[aria-labelledby="logo-title"] img`).waitFor({ timeout: 90_000 });
  });

  let card;
  await step("people are added half, the line is cut, another computer finishes", async () => {
    await jonas.goto("/de/begleitung/neu");
    const saved = jonas.locator(".draft__state [role=status]");
    await names(jonas).fill("Amira Probe\nOleh");
    await expect(saved).not.toBeEmpty();
    await cut(jonas, true);
    await names(jonas).fill("Amira Probe\nOleh Muster\nLea");
    await jonas.waitForTimeout(1500);
    await cut(jonas, false);
    const other = await device({ viewport: { width: 1280, height: 800 } });
    await other.goto("/de/anmelden/team");
    await other.locator("#email").fill("jonas@klick.example");
    await other.locator("#passwort").fill(PASSWORD);
    await go(other, main(other));
    await expect(async () => {
      await other.goto("/de/begleitung/neu");
      assert.equal(await names(other).inputValue(), "Amira Probe\nOleh Muster\nLea");
    }).toPass({ timeout: 90_000 });
    await names(other).fill("Amira Probe\nOleh Muster\nLea Probe");
    await go(other, button(other, say("coach-add-do")));
    assert.equal(await other.locator(".idcard").count(), 3);
    card = new URL(await scan(other.locator(".idcard").first())).pathname;
  });

  let person;
  await step("a coach of another site sees none of them", async () => {
    await jonas.goto("/de/begleitung");
    const row = jonas.locator("a", { hasText: "Amira Probe" }).first();
    person = new URL(await row.getAttribute("href"), house.base).pathname;
    await go(jonas, row);
    await vera.goto("/de/begleitung");
    assert.ok(!(await read(vera.locator("main"))).includes("Probe"));
    assert.equal((await vera.goto(person)).status(), 404);
  });

  let phone;
  await step("the person signs in with her card and sees who looked", async () => {
    phone = await device();
    await phone.goto(card);
    await go(phone, main(phone));
    for (let twice = 0; twice < 2; twice++) await tap(phone, "de", ["fisch", "bus", "uhr", "boot"]);
    await go(phone, button(phone, say("device-own")));
    await phone.goto("/de/ich/wer-hat-geschaut");
    assert.ok((await read(phone.locator("main"))).includes("Jonas Probe"));
  });

  await step("she wishes to be erased: nothing is left of her", async () => {
    await kern.goto(`${person}?frage=loeschen`);
    await go(kern, button(kern, say("coach-ask-erase-yes")));
    assert.equal(path(kern), "/de/begleitung/geloescht");
    assert.equal((await kern.goto(person)).status(), 404);
    await phone.goto("/de/ich/wer-hat-geschaut");
    assert.equal(path(phone), "/de/anmelden", "signed out");
    await kern.goto("/de/begleitung");
    const left = await read(kern.locator("main"));
    assert.ok(!left.includes("Amira") && left.includes("Oleh Muster"), left);
  });
}
