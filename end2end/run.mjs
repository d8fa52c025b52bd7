// Runs the tests in a real browser: `node run.mjs` all, `node run.mjs journeys/learn` those whose name holds the word.
// KLICK_DIR: folder of the built program. CHROME: the browser. SHOTS, KLICK_LIGHTHOUSE, VNU: see README.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { device, launch } from "./harness/browser.mjs";
import { check, counts, failures, line, Skip } from "./harness/report.mjs";
import { klick, start } from "./harness/server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const names = (folder) => readdirSync(join(here, folder)).filter((name) => name.endsWith(".mjs")).sort().map((name) => `${folder}/${name}`);
const all = [...names("unit").filter((name) => name.endsWith(".test.mjs")), ...names("journeys"), ...names("gates")];
const asked = process.argv.slice(2).map((word) => word.replace(/^(\.\/)?(end2end\/)?/, ""));
const chosen = asked.length ? all.filter((name) => asked.some((word) => name.includes(word))) : all;

const begin = Date.now();
const pictures = mkdtempSync(join(tmpdir(), "klick-e2e-pictures-"));
let shots = 0;

unit(chosen.filter((name) => name.startsWith("unit/")));
for (const name of chosen.filter((name) => !name.startsWith("unit/"))) await file(name);

const seconds = Math.round((Date.now() - begin) / 1000);
if (failures.length) console.log(`\nfailed:\n${failures.map((name) => `  ${name}`).join("\n")}\npictures of the pages: ${pictures}`);
console.log(`\nprogram: ${klick}; ${seconds} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ""}`);
process.exit(counts.failed ? 1 : 0);

/** The tests of single functions: node's own runner. */
function unit(files) {
  if (!files.length) return;
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--test", "--test-reporter=tap", ...files], { cwd: here, encoding: "utf8" });
  const results = [...stdout.matchAll(/^(not )?ok \d+ - (.*)$/gm)];
  for (const [, bad, name] of results) line(bad ? "FAILED" : "ok", `unit · ${name}`, (performance.now() - began) / results.length, bad ? stdout : "");
  if (status !== 0 && !results.some(([, bad]) => bad)) line("FAILED", "unit", performance.now() - began, stderr || stdout);
}

/** One file: a site of its own, a browser of its own, a limit of its own. */
async function file(name) {
  const test = await import(pathToFileURL(join(here, name)));
  if (test.only?.() === false) return;
  const label = name.replace(/^\w+\/|\.mjs$/g, "");
  const minutes = test.minutes ?? 3;
  let site, browser, over = false;
  const close = async () => {
    await browser?.close().catch(() => {});
    await site?.stop().catch(() => {});
  };
  const work = async () => {
    const began = performance.now();
    try {
      site = await start(test.options);
      browser = test.browser === false ? undefined : await launch(test.browser);
    } catch (fault) {
      return line("FAILED", `${label} · start`, performance.now() - began, fault.message);
    }
    const tools = kit(label, site, browser, () => over);
    try {
      await test.default(tools);
    } catch (fault) {
      if (!over) line("FAILED", `${label} · the test itself`, performance.now() - began, fault.stack);
    }
    if (!over) await tools.check("the server has nothing to complain about", () => complaints(site.log()));
  };
  const began = performance.now();
  let timer;
  const limit = new Promise((done) => {
    timer = setTimeout(() => {
      over = true;
      line("FAILED", `${label} · not finished after ${minutes} minutes`, performance.now() - began);
      done();
    }, minutes * 60_000);
  });
  await Promise.race([work(), limit]);
  clearTimeout(timer);
  over = true;
  await close();
}

function complaints(log) {
  const bad = log.split("\n").filter((l) => /"level":"(ERROR|WARN)"|panicked at/.test(l));
  if (bad.length) throw new Error(bad.join("\n"));
}

/** What a test gets in its hands. */
function kit(label, site, browser, over) {
  const open = new Set();
  const tools = {
    site, browser, Skip,
    /** A device that is closed when the walk (or the file) is over. */
    device: async (options) => {
      const page = await device(browser, options?.site ?? site, options);
      open.add(page.context());
      return page;
    },
    check: async (what, run) => {
      if (over()) return false;
      const good = await check(`${label} · ${what}`, async () => {
        const said = await run();
        for (const context of open) {
          const faults = context.faults.splice(0);
          if (faults.length) throw new Error(faults.join("\n"));
        }
        return said;
      });
      if (!good && !over()) await picture();
      return good;
    },
    /** Checks that follow from each other: after the first that fails the rest is skipped. */
    walk: async (name, run) => {
      let broken = false;
      let skipped = 0;
      const before = new Set(open);
      try {
        await run(async (what, act) => {
          if (broken) return void skipped++;
          broken = !(await tools.check(`${name} · ${what}`, act));
        });
      } catch (fault) {
        if (!broken && !over()) line("FAILED", `${label} · ${name} · the test itself`, 0, fault.stack);
      }
      if (skipped && !over()) line("skipped", `${label} · ${name} · ${skipped} more`, 0, "", skipped);
      for (const context of open) {
        if (before.has(context)) continue;
        open.delete(context);
        await context.close().catch(() => {});
      }
    },
    close: async (page) => {
      open.delete(page.context());
      await page.context().close().catch(() => {});
    },
  };
  async function picture() {
    const pages = [...open].flatMap((context) => context.pages());
    for (const context of open) context.faults.length = 0;
    const page = pages.sort((a, b) => (b.moved ?? 0) - (a.moved ?? 0))[0]; // the one that moved last
    if (!page) return;
    const to = join(pictures, `${label}-${++shots}.png`);
    await page.screenshot({ path: to, timeout: 3000 }).catch(() => {});
    console.log(`                   ${page.url()} „${await page.title().catch(() => "?")}“ ${to}`);
  }
  return tools;
}
