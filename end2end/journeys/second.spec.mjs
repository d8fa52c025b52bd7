// Somebody who works here protects her account with an app: set up, asked for, paper when the telephone is gone, taken away by another.
import assert from "node:assert/strict";
import { button, go, path, signInStaffRaw } from "../harness/acting.mjs";
import { appOn } from "../harness/app.mjs";
import { words } from "../harness/content.mjs";
import { visitor } from "../harness/http.mjs";
import { expect, test } from "../harness/test.mjs";

const say = (key) => words("de", key);
const PAGE = "/de/ich/zweiter-schutz";
const PASSWORD = "ein langer Satz nur fuer mich";

for (const js of [true, false]) {
  test(`an invitation typed by hand, then a second factor, ${js ? "with" : "without"} scripts`, async ({ step, device, site }) => {
    const email = `mira-${js}@klick.example`;
    const name = js ? "Mira Probe" : "Mira Muster";
    const coordinator = await signInStaffRaw(visitor(site), site.people.verwaltung);
    let code, app, paper;

    await step("the sheet of the coordinator has a code, a button that prints, and one that copies", async () => {
      const page = await device({ as: coordinator, js });
      await page.goto("/de/verwaltung/einladen");
      await page.locator("#name").fill(name);
      await page.locator("input[name=role][value=coordinator]").check();
      await page.locator("input[name=over][value=all]").check();
      await go(page, page.locator("main form .btn--main"));
      code = await page.locator(".letter bdi.addr").innerText();
      assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      await expect(page.locator("[data-print]")).toBeVisible({ visible: js });
      if (js) {
        await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
        await page.locator("[data-copy]").click();
        await page.getByText(say("letter-copied")).waitFor();
        assert.match(await page.evaluate(() => navigator.clipboard.readText()), /\/neu\/[\w-]{43}$/);
      }
    });

    const mira = await device({ js });
    await step("the code is typed at a computer; the account is made", async () => {
      await mira.goto("/neu");
      await mira.locator("#code").fill(code.slice(0, 6));
      await go(mira, mira.locator("main form .btn--main"));
      await mira.locator("#fehler").getByText(say("type-code-twelve")).waitFor();
      await mira.locator("#code").fill(code.toLowerCase().replaceAll("-", " "));
      await go(mira, mira.locator("main form .btn--main"));
      await mira.locator("#email").fill(email);
      await mira.locator("#passwort").fill(PASSWORD);
      await go(mira, mira.locator("main form .btn--main"));
    });

    await step("nothing opens before the app is set up", async () => {
      assert.equal(path(mira), PAGE);
      await mira.goto("/de/begleitung");
      assert.equal(path(mira), PAGE);
      await mira.getByText(say("second-owed-title")).waitFor();
      await go(mira, mira.locator("main form .btn--main"));
      app = appOn(await mira.content());
      await mira.locator("#code").fill("12345");
      await go(mira, button(mira, say("second-finish")));
      await mira.locator("#fehler").getByText(say("second-six-digits")).waitFor();
      await mira.locator("#code").fill(app.code());
      await go(mira, button(mira, say("second-finish")));
      paper = await mira.locator(".papercodes li").allInnerTexts();
      assert.equal(paper.length, 10);
      await mira.goto("/de/verwaltung");
      assert.equal(path(mira), "/de/verwaltung");
    });

    const again = async (options) => {
      const page = await device({ js, ...options });
      await page.goto("/de/anmelden/team");
      await page.locator("#email").fill(email);
      await page.locator("#passwort").fill(PASSWORD);
      await go(page, page.locator("main form .btn--main"));
      return page;
    };
    await step("the next time password and code are asked for; paper helps too", async () => {
      const page = await again();
      assert.equal(path(page), "/de/anmelden/team/code");
      await page.locator("#code").fill(app.code(7));
      await go(page, page.locator("main form .btn--main"));
      await page.locator("#fehler").getByText(say("second-wrong")).waitFor();
      // The one from a moment ago was used: the next one counts too.
      await page.locator("#code").fill(app.code(1));
      await go(page, page.locator("main form .btn--main"));
      assert.equal(path(page), "/de/begleitung");
      const other = await again();
      await other.locator("#code").fill(paper[0].toLowerCase());
      await go(other, other.locator("main form .btn--main"));
      assert.equal(path(other), "/de/begleitung");
      await other.goto(PAGE);
      await other.getByText("9 Reserve-Codes").waitFor();
      await go(other, other.locator(`a[href$="frage=codes"]`));
      await other.locator("#code").fill(paper[1]);
      await go(other, button(other, say("ask-second-codes-yes")));
      const fresh = await other.locator(".papercodes li").allInnerTexts();
      assert.ok(!fresh.includes(paper[2]));
    });

    await step("who lost both is helped by another coordinator", async () => {
      const page = await device({ as: coordinator, js });
      await page.goto("/de/verwaltung");
      await go(page, page.locator("a", { hasText: name }).first());
      await go(page, page.locator(`a[href$="frage=schutz"]`));
      await go(page, button(page, say("ask-second-reset-yes")));
      await page.getByText(say("member-second-off")).waitFor();
      const back = await again();
      assert.equal(path(back), PAGE, "a new one is set up");
    });
  });
}
