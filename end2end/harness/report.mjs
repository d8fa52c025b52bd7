// One line a check: name, ok or failed, how long it took; and what was found when it failed.

export const counts = { passed: 0, failed: 0, skipped: 0 };
export const failures = [];

/** Said when a check cannot tell anything here; counts as skipped. */
export class Skip extends Error {}

export function line(result, name, ms, details = "", many = 1) {
  counts[{ ok: "passed", FAILED: "failed", skipped: "skipped" }[result]] += many;
  if (result === "FAILED") failures.push(name);
  console.log(`${result.padEnd(7)} ${String(Math.round(ms)).padStart(6)} ms  ${name}`);
  const text = details.trim().replace(/\u001b\[\d+m/g, "").split("\n").slice(0, 40).map((l) => `                   ${l.slice(0, 400)}`);
  if (text.length && text[0].trim()) console.log(text.join("\n"));
}

/** Runs one check. True when it passed. */
export async function check(name, run) {
  const begin = performance.now();
  try {
    const said = await run();
    line("ok", name, performance.now() - begin, typeof said === "string" ? said : "");
    return true;
  } catch (fault) {
    const time = performance.now() - begin;
    if (fault instanceof Skip) line("skipped", name, time, fault.message);
    else line("FAILED", name, time, explain(fault));
    return false;
  }
}

/** What went wrong, and where in the test. */
function explain(fault) {
  const place = (fault?.stack ?? "").split("\n").find((l) => /(journeys|gates)\/[\w-]+\.mjs/.test(l))?.trim().replace(/^at .*?([\w-]+\/[\w-]+\.mjs:\d+).*/, "at $1");
  return [fault?.message ?? String(fault), place].filter(Boolean).join("\n");
}
