// How the tests run: Debian's browser, two files' worth of work at a time, a trace of what failed. Nothing is tried twice here; see run.mjs.
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { launchOptions, PHONE_SIZE } from "./harness/browser.mjs";
import { program } from "./harness/server.mjs";

const { CI, KLICK_LIGHTHOUSE, KLICK_SPEED, SHOTS } = process.env;
if (!existsSync(program)) throw new Error(`${program} is not there. Build it (cargo xtask build), or say with KLICK_DIR where it is.`);

export default defineConfig({
  testMatch: "**/{journeys,gates}/*.spec.mjs",
  testIgnore: [...(KLICK_LIGHTHOUSE ? [] : ["**/gates/lighthouse.spec.mjs"]), ...(KLICK_SPEED ? [] : ["**/gates/speed*.spec.mjs"]), ...(SHOTS ? [] : ["**/gates/shots.spec.mjs"])],
  outputDir: "../target/end2end",
  // each worker has a site of its own for the file it is at, so tests of one file never meet
  fullyParallel: true,
  workers: KLICK_LIGHTHOUSE || KLICK_SPEED ? 1 : Math.min(2, availableParallelism()),
  retries: 0,
  forbidOnly: Boolean(CI),
  // Nobody promised a quick machine: waiting long costs nothing where it is not needed, and speed is not measured here.
  timeout: 600_000,
  updateSnapshots: "none",
  reporter: [["list", { printSteps: true, printFailuresInline: true }], ["./harness/report.mjs"]],
  expect: { timeout: 40_000, toMatchAriaSnapshot: { pathTemplate: "{testDir}/gates/aria/{arg}{ext}" } },
  use: {
    launchOptions,
    viewport: PHONE_SIZE, colorScheme: "light", contextOptions: { reducedMotion: "reduce" }, serviceWorkers: "block",
    actionTimeout: 60_000, navigationTimeout: 90_000,
    screenshot: "only-on-failure",
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: true, sources: true },
  },
});
