// A coach makes a card for a new person; the person scans it, chooses four pictures, and keeps what was learned on the phone before.
import assert from "node:assert/strict";
import { button, doStep, go, path, read, signInStaff, tap } from "../harness/acting.mjs";
import { scan } from "../harness/card.mjs";
import { hasLesson, lesson, words } from "../harness/content.mjs";
import { PHONE } from "../harness/server.mjs";
import { test } from "../harness/test.mjs";

const LANG = "uk";
const say = (key, values) => words(LANG, key, values);
const mine = ["fisch", "haus", "sonne", "bus"];
const found = lesson("handy", "tippen", hasLesson("handy", "tippen", LANG) ? LANG : "ls");

for (const js of [true, false]) test(js ? "with JavaScript" : "without JavaScript", ({ step, device, site }) => newPerson(step, device, site, js));

test("a card has room for the longest names, in every language, on paper", ({ device, site, step }) => paper(step, device, site));
test("a space stands before the number of people, also for who hears the heading", async ({ page, site }) => {
  await signInStaff(page, site.people.coach);
  const heading = (await page.locator("main h2", { has: page.locator(".count") }).last().textContent()).replace(/\u00AD/g, "").replace(/\s+/g, " ").trim();
  assert.match(heading, new RegExp(`^${words("de", "coach-title")} \\d+$`));
});

async function newPerson(step, device, site, js) {
  const name = js ? "Nadija Probe" : "Petro Probe";
  const staff = await device({ js, viewport: { width: 1280, height: 800 } });
  const phone = await device({ js, lang: LANG });
  let address, code;

  await step("staff sign in", async () => {
    await signInStaff(staff, site.people.coach);
    assert.ok((await read(staff.locator("main h2").last())).startsWith(words("de", "coach-title")));
  });
  await step("a new person is made", async () => {
    await go(staff, staff.getByRole("link", { name: words("de", "coach-add") }));
    await staff.locator("#name").fill(name);
    await staff.locator("#sprache").selectOption(LANG);
    const answer = await go(staff, staff.locator("main form .btn--main"));
    assert.equal(answer.status(), 200);
    assert.equal(await staff.locator(".idcard").count(), 1);
    assert.ok((await read(staff.locator("main"))).includes(name), "it says whose card it is");
  });
  await step("the card: the code holds its address; no name, the number to call, in the person's language", async () => {
    const card = staff.locator(".idcard");
    address = await scan(card);
    assert.match(address ?? "no code was found", new RegExp(`^${site.base}/k/[\\w-]{43}$`));
    const text = await read(card);
    assert.ok(!text.includes(name.split(" ")[0]), text);
    assert.ok(text.includes(PHONE) && text.includes("Klick Musterstadt"), text);
    assert.equal(await card.getAttribute("lang"), LANG);
    code = await read(card.locator(".idcard__code"));
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/, "a code to type, without what is easily mistaken");
  });
  await step("on paper there is the card and nothing else", async () => {
    await staff.emulateMedia({ media: "print" });
    assert.ok(await staff.locator(".idcard").isVisible());
    assert.ok(!(await staff.locator("main").innerText()).includes(name), "the name is not printed");
    for (const bar of await staff.locator("header, nav, footer, form, .back").all()) assert.ok(!(await bar.isVisible()), await bar.innerText());
    const box = await staff.locator(".idcard").boundingBox(); // 85 × 54 mm at 96 dots an inch, two millimetres either way
    assert.ok(Math.abs(box.width / 96 * 25.4 - 85) < 2 && Math.abs(box.height / 96 * 25.4 - 54) < 2, JSON.stringify(box));
    await staff.emulateMedia({ media: "screen" });
  });
  await step("a reload shows the same card, not a second person", async () => {
    await staff.reload();
    assert.equal(await scan(staff.locator(".idcard")), address);
    await go(staff, staff.locator("a.back"));
    assert.equal(await read(staff.locator("h1")), name);
    await go(staff, staff.locator("a.back"));
    assert.equal(await staff.locator(".list__row", { hasText: name }).count(), 1);
  });

  await step("on the phone somebody learns two steps as a guest", async () => {
    await phone.goto(`/${LANG}/lernen/handy/${found.slug}/1`);
    for (const shape of found.steps.slice(0, 2)) await doStep(phone, shape, LANG, js);
    assert.equal(path(phone), `/${LANG}/lernen/handy/${found.slug}/3`);
  });
  await step("the card's address asks: is that you? Looking at it changes nothing", async () => {
    for (let looks = 0; looks < 3; looks++) await phone.goto(address);
    assert.ok((await read(phone.locator("main"))).includes(name));
    assert.equal(await phone.locator("html").getAttribute("lang"), LANG, "in the language of the phone");
    assert.equal(await phone.locator("main form .btn--main").count(), 1);
  });
  await step("yes; four pictures are chosen; easy ones and different ones are refused", async () => {
    await go(phone, phone.locator("main form .btn--main"));
    assert.equal(path(phone), `/${LANG}/anmelden/bilder`, "the secret is out of the address");
    assert.equal(await read(phone.locator("h1")), say("pictures-choose-title"));
    assert.equal(await phone.locator(".pin").count(), 12);
    await tap(phone, LANG, ["haus", "haus", "haus", "haus"]);
    assert.ok((await read(phone.locator(".note"))).includes(say("pictures-weak")));
    await tap(phone, LANG, mine.slice(0, 2));
    assert.equal(await phone.locator(".slots .on svg").count(), 2, "what was chosen is shown");
    await go(phone, button(phone, say("pictures-take-away")));
    assert.equal(await phone.locator(".slots .on").count(), 1);
    await tap(phone, LANG, mine.slice(1));
    assert.equal(await read(phone.locator("h1")), say("pictures-again-title"));
    await tap(phone, LANG, [...mine].reverse());
    assert.ok((await read(phone.locator(".note"))).includes(say("pictures-not-same")));
  });
  await step("the same four twice; the second time nobody sees them", async () => {
    await tap(phone, LANG, mine);
    await tap(phone, LANG, mine.slice(0, 3));
    assert.equal(await phone.locator(".slots .on").count(), 3);
    assert.equal(await phone.locator(".slots svg:not(.icon)").count(), 0, "hidden");
    await tap(phone, LANG, mine.slice(3));
    assert.equal(await read(phone.locator("h1")), say("device-title"));
  });
  await step("whose phone? Then: was it you who learned here?", async () => {
    await go(phone, button(phone, say("device-shared")));
    assert.equal(path(phone), `/${LANG}/ich/uebernehmen`);
    assert.equal(await read(phone.locator("h1")), say("take-over-title"));
    assert.match(await read(phone.locator("main p").first()), /\b2\b/);
    await go(phone, button(phone, say("take-over-yes")));
    assert.equal(path(phone), `/${LANG}/`);
    assert.ok((await read(phone.locator("h1"))).includes(name));
  });
  await step("Ich shows the steps that were taken over", async () => {
    await phone.goto(`/${LANG}/ich`);
    assert.ok((await read(phone.locator("main"))).includes(name));
    assert.equal(await phone.locator("a.can--next").getAttribute("href"), `/${LANG}/lernen/handy/${found.slug}/3`);
    await phone.goto(`/${LANG}/lernen/handy/${found.slug}`);
    assert.equal(await phone.locator(".win--on").count(), 2);
    const names = (await phone.context().cookies()).map((cookie) => cookie.name);
    assert.ok(!names.includes("__Host-g"), "the guest is gone from this phone");
  });
  await step("the coach sees that the card works", async () => {
    await staff.goto("/de/begleitung");
    const row = await read(staff.locator(".list__row", { hasText: name }));
    assert.ok(!row.includes(words("de", "coach-card-fresh", { number: "" }).trim().split(", ").at(-1)), row);
  });
  const typed = async (page, what) => {
    await page.goto(`/${LANG}/anmelden/karte`);
    await page.locator("#code").fill(what);
    return go(page, page.locator("main form .btn--main"));
  };
  await step("a computer without a camera: the code of the card leads to the same four pictures", async () => {
    const computer = await device({ js, lang: LANG });
    await computer.goto(`/${LANG}/anmelden`);
    await go(computer, computer.getByRole("link", { name: say("sign-in-card-code") }));
    assert.equal(path(computer), `/${LANG}/anmelden/karte`);
    assert.equal((await typed(computer, "7QK3-M0ZD-A9XF")).status(), 422);
    assert.ok((await read(computer.locator("main"))).includes(say("card-code-wrong")));
    await typed(computer, ` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o")} `);
    assert.equal(await read(computer.locator("h1")), say("pictures-title"), "no name is shown, only the pictures");
    await tap(computer, LANG, mine);
    assert.equal(await read(computer.locator("h1")), say("device-title"));
  });
  await step("a new card ends the old one at once", async () => {
    await go(staff, staff.locator(".list__row", { hasText: name }));
    await go(staff, staff.getByRole("link", { name: words("de", "coach-person-new-card") }));
    await go(staff, button(staff, words("de", "coach-ask-card-yes")));
    const fresh = await scan(staff.locator(".idcard"));
    assert.ok(fresh && fresh !== address);
    const other = await device({ js, lang: LANG });
    const answer = await other.goto(address);
    assert.equal(answer.status(), 404);
    assert.equal(await read(other.locator("h1")), say("card-dead-title"));
    assert.equal((await typed(other, code)).status(), 422, "nor does its code work");
  });
}

/** Nothing on a card lies outside of it or over its neighbour, however long the names of the house are. */
async function paper(step, device, site) {
  const staff = await device({ viewport: { width: 1280, height: 800 } });
  await signInStaff(staff, site.people.coach);
  for (const lang of ["uk", "ru", "ar", "de", "tr"]) {
    await step(lang, async () => {
      await staff.goto("/de/begleitung/neu");
      await staff.locator("#name").fill(`Probe ${lang}`);
      await staff.locator("#sprache").selectOption(lang);
      await go(staff, staff.locator("main form .btn--main"));
      await staff.emulateMedia({ media: "print" });
      const card = staff.locator(".idcard");
      const shown = await card.evaluate((card) => [getComputedStyle(card).fontFamily.split(",")[0], !!card.querySelector(".logo-word"), card.innerText]);
      assert.match(shown[0], { uk: /Klick Lern/, ru: /Klick Lern/, ar: /Noto Sans Arabic/ }[lang] ?? /Atkinson/);
      assert.ok(shown[1], "the mark");
      assert.ok(shown[2].includes(new URL(site.base).host), "an address that can be read");
      for (const [place, address, phone] of [
        ["Haus", "klick.example", "030 1"],
        ["Haus der Begegnung Am Markt 32 lett", "klick.musterstadt.example", "+49 (030) 23125-467"],
        ["Нachbarschaftszentrum Щирі сусіди у Великому Мюленгофі та Широкій Площі 80 щщщщщщщщ", "klick.nachbarschaftszentrum-muehlenhof.example", "+49 (030) 23125-467 / -468 / -469 (12)"],
      ]) {
        const out = await card.evaluate((card, [place, address, phone]) => {
          card.toggleAttribute("data-long", place.length > 32 || address.length > 26);
          card.querySelector(".idcard__foot b bdi").textContent = place;
          card.querySelector(".idcard__foot span bdi").textContent = address;
          card.querySelector(".idcard__foot span:last-child bdi").textContent = phone;
          const room = card.getBoundingClientRect();
          const parts = [...card.querySelectorAll(".idcard__top, .idcard__qr, .idcard__words, .idcard__foot")].map((e) => [e.getAttribute("class"), e.getBoundingClientRect()]);
          const words = [...card.querySelectorAll(".idcard__words, .idcard__foot")].filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => `${e.className} is too narrow`);
          const outside = parts.filter(([, box]) => box.top < room.top + 8 || box.bottom > room.bottom - 8 || box.left < room.left + 8 || box.right > room.right - 8).map(([name]) => `${name} lies outside`);
          const over = parts.flatMap(([a, one], i) => parts.slice(i + 1)
            .filter(([, two]) => one.left < two.right - 1 && two.left < one.right - 1 && one.top < two.bottom - 1 && two.top < one.bottom - 1).map(([b]) => `${a} lies over ${b}`));
          return [...words, ...outside, ...over];
        }, [place, address, phone]);
        assert.deepEqual(out, [], place);
      }
      await staff.emulateMedia({ media: "screen" });
    });
  }
}
