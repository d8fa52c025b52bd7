// Starts Klick for one file of tests: a free port, a fresh data folder, invented people; and stops it again.
import { spawn, execFile } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, existsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** The folder of the built program. */
export const klick = resolve(process.env.KLICK_DIR ?? join(root, "target/klick"));
export const program = join(klick, "klick");
/** What stands in "help" and at the start page. The number is from the range kept free for films. */
export const PHONE = "030 23125 467";

const running = new Set();
process.on("exit", () => running.forEach((site) => site.kill()));

/** A port that nobody uses now. */
export const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/**
 * A running site. `base` is its address; `people` are the invented ones, by the first word after "Demo" in small letters. `empty`: nobody is
 * there yet, and `firstStart` is the address that was printed.
 */
export async function start(options = [], { empty = false } = {}) {
  if (!existsSync(program)) throw new Error(`${program} is not there. Build it (cargo xtask build), or say with KLICK_DIR where it is.`);
  const data = mkdtempSync(join(tmpdir(), "klick-e2e-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const log = join(data, "log.txt");
  const out = openSync(log, "w");
  const settings = ["--data", data, "--listen", `127.0.0.1:${port}`];
  const demo = ["--demo", "--place", "Klick Musterstadt", "--phone", PHONE, "--hours", "Mo–Fr 9–16 Uhr"];
  const words = ["serve", ...settings, "--log-format", "json", ...(empty ? [] : demo), ...options];
  const child = spawn(program, words, { stdio: ["ignore", out, out] });
  let read = 0;
  const site = {
    base, data,
    /** All that the server wrote so far. */
    log: () => readFileSync(log, "utf8"),
    /** Fails if the server complained since this was asked last. */
    fine: () => {
      const text = site.log();
      const whole = text.slice(read, text.lastIndexOf("\n") + 1); // its last line may not be written to its end
      read += whole.length;
      const bad = whole.split("\n").filter((line) => /"level":"(ERROR|WARN)"|panicked at/.test(line));
      if (bad.length) throw new Error(`the server complains:\n${bad.join("\n")}`);
    },
    kill: () => {
      child.kill("SIGKILL");
      rmSync(data, { recursive: true, force: true });
      running.delete(site);
    },
    /** Stops it as an operator would; kills it when that takes more than five seconds. */
    stop: async () => {
      if (child.exitCode === null) {
        const gone = new Promise((done) => child.once("exit", done));
        child.kill("SIGTERM");
        const late = setTimeout(() => child.kill("SIGKILL"), 5000);
        await gone;
        clearTimeout(late);
      }
      try {
        site.fine();
      } finally {
        site.kill();
      }
    },
  };
  running.add(site);
  for (let left = 600; ; left--) {
    if (child.exitCode !== null || left === 0) throw new Error(`Klick did not start:\n${site.log()}`);
    const answer = await fetch(`${base}/readyz`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((go) => setTimeout(go, 50));
  }
  if (empty) {
    [site.firstStart] = /\/erster-start\/[\w-]{43}/.exec(site.log());
    return site;
  }
  const { stdout } = await promisify(execFile)(program, ["demo", "--json", ...settings]);
  site.people = Object.fromEntries(
    stdout.trim().split("\n").map((line) => {
      const person = JSON.parse(line);
      if (person.card) person.card = new URL(person.card).pathname;
      return [person.name.split(" ")[1].toLowerCase(), person];
    }),
  );
  return site;
}
