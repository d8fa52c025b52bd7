// What learners read is easy: "Leicht" by the rules of easy German, our normal German by those of plain German. And the colours.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { klick, program } from "../harness/server.mjs";
import { test } from "../harness/test.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const python = (words, input) => {
  const run = spawnSync("python3", words, { cwd: root, input, encoding: "utf8" });
  if (run.error) throw run.error;
  return run;
};

/** What learners read on buttons and pages, a sentence a line. Words for staff are not meant. */
function interfaceWords(lang) {
  const folder = join(klick, "content/texts", lang);
  const text = readdirSync(folder).map((room) => readFileSync(join(folder, room), "utf8")).join("\n");
  const lines = [...text.matchAll(/^([a-z][\w-]*) = ?(.*(?:\n[ }].*)*)/gm)]
    .filter(([, key]) => !/^(coach|staff|sheet|icon|screen|key|mark|team|member|role|over|invite|invitation|letter|means|ask|first)-/.test(key))
    .flatMap(([, , value]) => (value.includes("->") ? [...value.matchAll(/\] (.*)/g)].map((m) => m[1]) : [value]))
    .map((value) => value.replace(/\{ *\$name *\}/g, "Mina").replace(/\{ *\$\w+ *\}|\{"\{\w+\}"\}/g, "3"));
  return `## texts/${lang}\n${lines.join("\n").replace(/([.!?]) (?=[A-ZÄÖÜ])/g, "$1\n")}\n`;
}

test("the checkers themselves", () => {
  const run = python(["leicht_lint.py", "--selftest"]);
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

for (const [lang, level] of [["ls", "leicht"], ["de", "einfach"]]) {
  test(`${lang}: every text is ${level}`, () => {
    const printed = spawnSync(program, ["check", "--content", join(klick, "content"), "--print", lang], { encoding: "utf8" });
    assert.equal(printed.status, 0, printed.stderr);
    const run = python(["leicht_lint.py", level, "--sections"], printed.stdout + interfaceWords(lang));
    assert.ok(run.stdout, run.stderr);
    const parts = run.stdout.trim().split("\n").map((line) => JSON.parse(line));
    assert.ok(parts.length > 8, `only ${parts.length} texts were printed`);
    const hard = parts.flatMap(({ name, found }) => found.filter(([level]) => level === "hard").map(([, ...what]) => `${name}: ${what.join(" | ")}`));
    assert.deepEqual(hard, []);
    const flesch = parts.map(({ measures }) => measures.flesch_amstad);
    const soft = parts.flatMap(({ found }) => found.filter(([level]) => level === "soft")).length;
    console.log(`${parts.length} texts, Flesch-Amstad ${Math.min(...flesch)} to ${Math.max(...flesch)}, ${soft} hints`);
  });
}

test("colours: words at least 7:1, controls at least 3:1, by day and in the dark", () => {
  const style = resolve(root, "../style/10-tokens");
  const run = python(["check_contrast.py", join(style, "colour.css"), join(style, "dark.css")]);
  assert.equal(run.status, 0, run.stdout + run.stderr);
  console.log(run.stdout.trim());
});
