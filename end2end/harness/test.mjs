// What a test gets in its hands: the site of its file, devices, steps; and the watch over every page and over the server's log.
import assert from "node:assert/strict";
import { test as base } from "@playwright/test";
import { device, watch } from "./browser.mjs";
import { start } from "./server.mjs";

export { expect } from "@playwright/test";

/** Files whose site has the drawn tour: its pictures take a minute or two of both cores. */
const WITH_TOUR = /(audit|tour)\.spec/;

export const test = base.extend({
  /** Gives the site of a file, started when its first test in this worker asks; the next file gets a fresh one. */
  siteOf: [async ({}, use) => {
    let file, site;
    const end = async () => {
      await site?.stop();
      site = undefined;
    };
    await use(async (asked) => {
      if (asked !== file) await end();
      file = asked;
      return (site ??= await start(WITH_TOUR.test(file) ? ["--tour"] : []));
    });
    await end();
  }, { scope: "worker" }],

  /** The site of this file. While a test has it, the server has nothing to complain about. */
  site: async ({ siteOf }, use, info) => {
    const site = await siteOf(info.file);
    await use(site);
    site.fine();
  },

  /** What was seen that must not happen, on all pages of this test. */
  watch: [async ({}, use) => {
    const contexts = new Set();
    const ask = () => {
      const faults = [...contexts].flatMap((context) => context.faults.splice(0));
      assert.ok(!faults.length, faults.join("\n"));
    };
    await use({ over: (context, site) => (contexts.add(context), watch(context, site.base)), ask });
    ask();
  }, { auto: true }],

  /** Makes devices: `await device({ js: false, lang: "uk" })` is the page of one (see browser.mjs). `keep: true`: the next test may go on with it. */
  device: async ({ browser, site, watch }, use) => {
    const open = [];
    await use(async (options) => {
      const page = await device(browser, options?.site ?? site, watch, options);
      if (!options?.keep) open.push(page.context());
      return page;
    });
    for (const context of open) await context.close();
  },

  /** No page without the watch. */
  context: async ({ page }, use) => use(page.context()),
  page: async ({ device }, use) => use(await device()),

  /** One of several checks that follow from each other; what is watched is asked after each. */
  step: async ({ watch }, use) =>
    use((what, act) =>
      test.step(what, async () => {
        await act();
        watch.ask();
      })),
});
