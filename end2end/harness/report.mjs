// The last line: how many checks passed and failed. A test is as many checks as it has steps; one without steps is one.

export default class Report {
  counts = { passed: Number(process.env.UNIT_PASSED ?? 0), failed: Number(process.env.UNIT_FAILED ?? 0), skipped: 0 };

  printsToStdio() {
    return true;
  }

  onTestEnd(test, { status, steps }) {
    if (status === "skipped") return void this.counts.skipped++;
    const own = steps.filter(({ category }) => category === "test.step");
    const bad = own.filter(({ error }) => error).length;
    const good = status === test.expectedStatus;
    this.counts.passed += own.length - bad || (good ? 1 : 0);
    this.counts.failed += bad || (good ? 0 : 1);
  }

  /** Something outside of the tests: a file that cannot be read, say. */
  onError() {
    this.counts.failed++;
  }

  onExit() {
    const { passed, failed, skipped } = this.counts;
    console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  }
}
