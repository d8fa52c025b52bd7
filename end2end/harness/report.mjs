// Why tests failed, each reason once with how often and where first; and, for run.mjs, how many checks passed and failed. A test is as many checks
// as it has steps; one without steps is one.
import { writeFileSync } from "node:fs";

export default class Report {
  counts = { passed: 0, failed: 0, skipped: 0 };
  /** Of each reason, by its first line: how often, and where it was seen first. */
  reasons = new Map();

  printsToStdio() {
    return true;
  }

  onTestEnd(test, { status, steps, error, duration }) {
    if (status === "skipped") return void this.counts.skipped++;
    const own = steps.filter(({ category }) => category === "test.step");
    const bad = own.filter(({ error }) => error).length;
    const good = status === test.expectedStatus;
    this.counts.passed += own.length - bad || (good ? 1 : 0);
    this.counts.failed += bad || (good ? 0 : 1);
    if (!good) this.because(error, `${test.titlePath().filter(Boolean).join(" › ")}, after ${Math.round(duration / 1000)} s`);
  }

  because(error, where) {
    const reason = inShort(error);
    const known = this.reasons.get(reason) ?? { times: 0, where };
    this.reasons.set(reason, { ...known, times: known.times + 1 });
  }

  /** Something outside of the tests: a file that cannot be read, say. */
  onError(error) {
    this.counts.failed++;
    this.because(error, "outside of the tests");
  }

  onExit() {
    if (this.reasons.size) console.log("\nWhy:");
    for (const [reason, { times, where }] of this.reasons) console.log(`  ${times} × ${reason} (first: ${where})`);
    if (process.env.COUNTS) writeFileSync(process.env.COUNTS, JSON.stringify(this.counts));
  }
}

/** What a fault says in its first lines, without colours, addresses of a machine and numbers that differ from run to run. */
function inShort(error) {
  const text = (error?.message ?? error?.value ?? "without a word").replace(/\u001b\[[0-9;]*m/g, "");
  const lines = text.split("\n").map((part) => part.trim()).filter(Boolean).slice(0, 4);
  return (lines.join(" ") || "without a word").replace(/127\.0\.0\.1:\d+/g, "…").slice(0, 300);
}
