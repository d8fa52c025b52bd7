// Runs the tests: `node run.mjs` all, `node run.mjs journeys/learn` those whose name holds the word. First single functions with node's own
// runner, then Playwright; the last line counts both. From the first word that begins with - on they go to Playwright. KLICK_DIR, CHROME
// and others: README.md.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
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
const { status } = spawnSync(process.execPath, [cli, "test", "--pass-with-no-tests", ...exact(files), ...options], {
  cwd: here, stdio: "inherit", env: { ...process.env, UNIT_PASSED: single.passed, UNIT_FAILED: single.failed },
});
process.exit(status || single.failed ? 1 : 0);

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
