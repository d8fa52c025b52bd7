// What is told to who cannot see the main pages: landmarks, headings, links, buttons, fields. Small files in `aria/`; what they do not name
// may be there besides. After a change of the pages, `node run.mjs gates/aria -u` writes them anew: cut them small again, and read what changed.
import { openCard, signInStaffRaw } from "../harness/acting.mjs";
import { visitor } from "../harness/http.mjs";
import { expect, test } from "../harness/test.mjs";

const same = (page, name) => expect(page.locator("body")).toMatchAriaSnapshot({ name: `${name}.aria.yml` });

for (const [name, address] of [
  ["start", "/de/"], ["courses", "/de/lernen"], ["course", "/de/lernen/handy"], ["step", "/de/lernen/handy/einschalten/1"], ["sign-in", "/de/anmelden"],
  ["me", "/de/ich"], ["privacy", "/de/seite/datenschutz"],
]) {
  test(name, async ({ page }) => {
    await page.goto(address);
    await same(page, name);
  });
}
test("start, Arabic", async ({ device }) => same(await device({ lang: "ar", open: "/ar/" }), "start-arabic"));
test("a card", async ({ page, site }) => {
  await openCard(page, site.people.amira, "de");
  await same(page, "card");
});
for (const [name, who, address] of [["accompanying", "coach", "/de/begleitung"], ["administration", "verwaltung", "/de/verwaltung"]]) {
  test(name, async ({ device, site }) => {
    await same(await device({ as: await signInStaffRaw(visitor(site), site.people[who]), open: address }), name);
  });
}
