// What the authors wrote: lessons, steps, right answers, and the words of the interface. Read from the folder that the program serves.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { klick } from "./server.mjs";

const content = join(klick, "content");
const read = (...path) => readFileSync(join(content, ...path), "utf8");

/** Text as a reader sees it: without the marks of markdown. */
const plain = (text) => text.replace(/\*\*|__/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\s+/g, " ").trim();

/** The courses, each with its lessons in their order. */
export const courses = () =>
  readdirSync(join(content, "courses"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const yaml = read("courses", name, "course.yaml");
      const lessons = /^lessons:\s*\[([^\]]*)\]/m.exec(yaml)?.[1] ?? [...yaml.matchAll(/^\s+-\s*(\S+)/gm)].map((m) => m[1]).join();
      return { slug: name, lessons: lessons.split(",").map((lesson) => lesson.trim()).filter(Boolean) };
    })
    // the first course of all is the one that a beginner takes
    .sort((a, b) => (b.slug === "handy") - (a.slug === "handy"));

/** Whether a lesson is there in this language. */
export const hasLesson = (course, lesson, lang) => existsSync(join(content, "courses", course, lesson, `${lang}.md`));

/** A lesson: title, can-do lines, and its steps with kind, answers, right answers, hints and what is said why. */
export function lesson(course, slug, lang = "de") {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read("courses", course, slug, `${lang}.md`));
  const steps = body.split(/^# (?=.*\{#)/m).slice(1).map((text, at) => step(text, at + 1));
  const can = [.../^can:\n((?: +- .*(?:\n|$))+)/m.exec(head)[1].matchAll(/- (.*)/g)].map((m) => plain(m[1]));
  return { course, slug, title: plain(/^title: (.*)$/m.exec(head)[1]), can, steps };
}

function step(text, number) {
  const [, title, id] = /^(.*?) *\{#([\w-]+)\}/.exec(text);
  const body = text.replace(/^.*\n/, "").replace(/```[\s\S]*?```/g, "");
  const [before, why = ""] = body.split(/^\*\*\*$/m);
  const lines = before.split("\n");
  const practice = /^```practice ([\w-]+)/m.exec(text)?.[1];
  const found = { number, id, title: plain(title), kind: practice ? "practice" : "look", practice, options: [], right: [], says: [], hints: [], solutions: [], why: plain(why) };
  const take = (kind, words, right) => {
    found.kind = kind;
    found.options.push(plain(words));
    found.says.push("");
    if (right) found.right.push(found.options.length);
  };
  for (const line of lines) {
    let m;
    if ((m = /^- \[\(([X ])\)\] (.*)/.exec(line))) take("single", m[2], m[1] === "X");
    else if ((m = /^- \[\[([X ])\]\] (.*)/.exec(line))) take("multiple", m[2], m[1] === "X");
    else if ((m = /^- \[\((\d)\)\] (.*)/.exec(line))) take("scale", m[2]);
    else if ((m = /^- \[ \] (.*)/.exec(line))) take("tick", m[1]);
    else if ((m = /^\d+\. \[\[#\]\] (.*)/.exec(line))) take("order", m[1]);
    else if ((m = /^\[\[\?\]\] (.*)/.exec(line))) found.hints.push(plain(m[1]));
    else if (/^\[\[!\]\]/.test(line)) found.kind = "try";
    else if ((m = /^ +> (.*)/.exec(line))) found.says[found.says.length - 1] = plain(m[1]);
    else if ((m = /^\[\[(.*\|.*)\]\]$/.exec(line)))
      for (const part of m[1].split("|")) {
        const right = /^\s*\((.*)\)\s*$/.exec(part);
        take("select", right ? right[1] : part, Boolean(right));
      }
    else if ((m = /^\[\[(.+)\]\]$/.exec(line))) {
      found.kind = "text";
      found.solutions.push(m[1].trim());
    }
  }
  return found;
}

/** The fields that answer a step right (or wrong), as a form sends them. */
export function fieldsOf(step, right = true) {
  const numbers = step.options.map((_, at) => at + 1);
  const wrong = numbers.filter((n) => !step.right.includes(n));
  const one = (n) => [["a", String(n)]];
  switch (step.kind) {
    case "look": return [["tun", "weiter"]];
    case "single": case "select": return one(right ? step.right[0] : wrong[0]);
    case "multiple": return right ? step.right.flatMap(one) : one(wrong[0] ?? step.right[0]);
    case "text": return [["a", right ? step.solutions[0] : "qqqq"]];
    case "order": return (right ? numbers : [...numbers.slice(1), 1]).map((n) => ["order", String(n)]);
    case "scale": return one(numbers.length);
    case "tick": return one(1);
    case "try": return [["a", right ? "yes" : "no"]];
    default: throw new Error(`no answer for ${step.kind}`);
  }
}

/** All steps to practise: lesson, step, and the exercise as its author wrote it. */
export const practices = () =>
  courses().flatMap((course) => course.lessons.map((slug) => lesson(course.slug, slug))).flatMap((found) =>
    found.steps.filter((step) => step.practice).map((step) => ({ lesson: found, step, text: read("courses", found.course, found.slug, `${step.practice}.practice`) })));

/** The first step of each kind of question, from all lessons. */
export function oneOfEachKind() {
  const kinds = new Map();
  for (const course of courses())
    for (const slug of course.lessons) {
      const found = lesson(course.slug, slug);
      for (const step of found.steps) if (!kinds.has(step.kind)) kinds.set(step.kind, { lesson: found, step });
    }
  return kinds;
}

const texts = new Map();
/** A sentence of the interface. `{ $name }` is filled in; of a sentence with several forms the one for `other` is taken. */
export function words(lang, key, values = {}) {
  if (!texts.has(lang)) {
    const found = new Map();
    const rooms = readdirSync(join(content, "texts", lang)).map((room) => read("texts", lang, room));
    for (const [, name, value] of rooms.join("\n").matchAll(/^([a-z][\w-]*) = ?(.*(?:\n[ }].*)*)/gm)) found.set(name, value);
    texts.set(lang, found);
  }
  const missing = lang === "de" ? undefined : () => words("de", key, values);
  const text = texts.get(lang).get(key) ?? missing?.();
  if (text === undefined) throw new Error(`there is no text ${key} in ${lang}`);
  return text
    .replace(/\{ *\$\w+ *->[\s\S]*?\*\[other\] (.*)\n\s*\}/g, "$1")
    .replace(/\{ *\$(\w+) *\}/g, (_, name) => values[name] ?? "")
    .replace(/\{"([^"]*)"\}/g, "$1")
    .trim();
}
