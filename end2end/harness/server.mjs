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

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** A running site. `base` is its address; `people` are the invented ones, by the first word after "Demo" in small letters. */
export async function start(options = []) {
  if (!existsSync(program)) throw new Error(`${program} is not there. Build it (cargo xtask build), or say with KLICK_DIR where it is.`);
  const data = mkdtempSync(join(tmpdir(), "klick-e2e-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const log = join(data, "log.txt");
  const out = openSync(log, "w");
  const settings = ["--data", data, "--listen", `127.0.0.1:${port}`];
  const words = ["serve", "--demo", ...settings, "--log-format", "json", "--place", "Klick Musterstadt", "--phone", PHONE];
  const child = spawn(program, [...words, "--hours", "Mo–Fr 9–16 Uhr", ...options], { stdio: ["ignore", out, out] });
  const site = {
    base, data,
    /** All that the server wrote so far. */
    log: () => readFileSync(log, "utf8"),
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
      site.kill();
    },
  };
  running.add(site);
  for (let left = 200; ; left--) {
    if (child.exitCode !== null || left === 0) throw new Error(`Klick did not start:\n${site.log()}`);
    const answer = await fetch(`${base}/readyz`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((go) => setTimeout(go, 50));
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
