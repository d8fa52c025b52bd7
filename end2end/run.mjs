// Runs the tests: `node run.mjs` all, `node run.mjs journeys/learn` those whose name holds the word. First single functions with node's own
// runner, then Playwright; the last line counts both. From the first word that begins with - on they go to Playwright. KLICK_DIR, CHROME
// and others: README.md.
//
// Where nobody sits (CI), what failed is run once more, alone: a machine that stood still for a minute is told from a fault that way. What
// passes then is named as unsteady, with why it failed, and is to be mended all the same.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const names = (folder, end) => readdirSync(join(here, folder)).filter((name) => name.endsWith(end)).sort().map((name) => `${folder}/${name}`);
const said = process.argv.slice(2);
const options = said.splice(said.findIndex((word) => word.startsWith("-")) >>> 0);
const asked = said.map((word) => word.replace(/^(\.\/)?(end2end\/)?/, ""));
const chosen = (all) => (asked.length ? all.filter((name) => asked.some((word) => name.includes(word))) : all);

const single = unit(chosen(names("unit", ".test.mjs")));
const files = chosen([...names("journeys", ".spec.mjs"), ...names("gates", ".spec.mjs")]);
const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
const first = browse([]);
let { status, counts } = first;
if (status && process.env.CI) {
  const out = join(here, "../target/end2end");
  cpSync(out, `${out}-first`, { recursive: true, force: true });
  console.log("\nWhat failed is run once more, alone:\n");
  const again = browse(["--last-failed", "--workers=1"]);
  status = again.status;
  const unsteady = Math.max(0, first.counts.failed - again.counts.failed);
  if (unsteady) console.log(`\nUnsteady, passed when run alone: ${unsteady}. Why they failed first stands above under "Why:"; their traces are in target/end2end-first.`);
  counts = { ...first.counts, passed: first.counts.passed + unsteady, failed: again.counts.failed };
}
const { passed, failed, skipped } = counts;
console.log(`\n${passed + single.passed} passed, ${failed + single.failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exit(status || single.failed ? 1 : 0);

/** Runs Playwright with the files that were asked for: how it ended, and what it counted. */
function browse(more) {
  const folder = mkdtempSync(join(tmpdir(), "klick-counts-"));
  const file = join(folder, "counts.json");
  const { status } = spawnSync(process.execPath, [cli, "test", "--pass-with-no-tests", ...exact(files), ...options, ...more], {
    cwd: here, stdio: "inherit", env: { ...process.env, COUNTS: file },
  });
  const counts = { passed: 0, failed: status ? 1 : 0, skipped: 0 };
  try {
    Object.assign(counts, JSON.parse(readFileSync(file, "utf8")));
  } catch { /* it ended before it could count */ }
  rmSync(folder, { recursive: true, force: true });
  return { status, counts };
}

/** The files as Playwright wants them: regular expressions. */
function exact(files) {
  if (!asked.length) return [];
  return files.length ? files.map((name) => `/${name.replaceAll(".", "\\.")}$`) : ["^none$"];
}

function unit(files) {
  const counts = { passed: 0, failed: 0 };
  if (!files.length) return counts;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--test", "--test-reporter=tap", ...files], { cwd: here, encoding: "utf8" });
  for (const [, bad, name] of stdout.matchAll(/^(not )?ok \d+ - (.*)$/gm)) {
    counts[bad ? "failed" : "passed"]++;
    console.log(`  ${bad ? "✘" : "✓"}  unit › ${name}`);
  }
  if (status !== 0) {
    counts.failed ||= 1;
    console.log(stdout, stderr);
  }
  return counts;
}
