// A visitor without a browser: sends exactly what it is told, keeps cookies as a browser would, follows no redirect by itself.
import { createServer, request as send } from "node:http";

/** One request. Headers are sent as they are; nothing is added but what HTTP needs. */
export const raw = (base, method, path, { headers = {}, body } = {}) =>
  new Promise((done, fail) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const { hostname, port } = new URL(base);
    const asked = send({ hostname, port, path, method, headers: { ...length, ...headers }, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", fail);
      answer.on("end", () => {
        const bytes = Buffer.concat(parts);
        done({ status: answer.statusCode, headers: answer.headers, bytes, text: bytes.toString("utf8") });
      });
    });
    asked.on("error", fail);
    asked.setTimeout(60_000, () => asked.destroy(new Error(`no answer from ${path} in a minute`)));
    asked.end(body);
  });

/** A visitor of `site` with a cookie jar. */
export function visitor(site) {
  const jar = new Map();
  const ask = async (method, path, options = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await raw(site.base, method, path, { ...options, headers: { ...(cookie && { cookie }), ...options.headers } });
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    answer.to = answer.headers.location;
    return answer;
  };
  // Whose forms are: it stands in every form, so any page with one will do.
  const marks = new Map();
  const owner = async () => {
    const session = jar.get("__Host-s");
    if (!marks.has(session)) marks.set(session, /name="owner" value="([^"]*)"/.exec((await ask("GET", "/de/anzeige")).text)?.[1] ?? "");
    return marks.get(session);
  };
  const withOwner = async (fields) => {
    const list = Array.isArray(fields) ? fields : Object.entries(fields);
    const named = !jar.has("__Host-s") || list.some(([name]) => name === "owner");
    return named ? list : [["owner", await owner()], ...list];
  };
  const me = {
    site,
    jar,
    get: (path, headers = {}) => ask("GET", path, { headers }),
    /** Sends a form as a browser on this site would; `fields` is an object or a list of pairs. */
    post: async (path, fields = {}, headers = {}) =>
      ask("POST", path, {
        body: new URLSearchParams(await withOwner(fields)).toString(),
        headers: {
          "content-type": "application/x-www-form-urlencoded", origin: site.base, "sec-fetch-site": "same-origin", ...headers,
        },
      }),
    /** The hidden fields of the form on a page that holds `mark` (part of its HTML). */
    hidden: async (path, mark = "") => {
      const { text } = await me.get(path);
      const form = [...text.matchAll(/<form[\s\S]*?<\/form>/g)].map((m) => m[0]).find((html) => html.includes(mark)) ?? "";
      return [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map((m) => [m[1], m[2]]);
    },
    /** The cookies in the form that Playwright takes. */
    cookies: () => [...jar].map(([name, value]) => ({ name, value, domain: "127.0.0.1", path: "/", secure: true, httpOnly: true, sameSite: "Lax" })),
  };
  return me;
}

/**
 * The same site behind a line that changes something: every answer to a form comes `ms` later; `cookies: false` lets none through, as a browser
 * that keeps none. `quiet()` waits until a form went over the line since the last
 * time, and nothing was under way for as long as an answer takes. `close()` ends it.
 */
export const behindLine = (site, { ms = 0, cookies = true } = {}) =>
  new Promise((done) => {
    const { hostname, port } = new URL(site.base);
    const open = new Set();
    let forms = 0;
    let moved = Date.now();
    const quiet = async () => {
      for (let left = 600; !forms || open.size || Date.now() - moved < ms; left--) {
        if (!left) throw new Error("the line does not come to rest");
        await new Promise((go) => setTimeout(go, 50));
      }
      forms = 0;
    };
    const line = createServer((asked, answer) => {
      if (asked.method === "POST") forms++;
      open.add(answer);
      moved = Date.now();
      answer.on("close", () => {
        open.delete(answer);
        moved = Date.now();
      });
      const on = send({ hostname, port, path: asked.url, method: asked.method, headers: asked.headers, agent: false }, (from) => {
        setTimeout(() => {
          if (!cookies) delete from.headers["set-cookie"];
          answer.writeHead(from.statusCode, from.headers);
          from.pipe(answer);
        }, asked.method === "POST" ? ms : 0);
      });
      on.on("error", () => answer.destroy());
      asked.pipe(on);
    });
    line.listen(0, "127.0.0.1", () => done({ ...site, base: `http://127.0.0.1:${line.address().port}`, quiet, close: () => line.close(() => {}) && line.closeAllConnections() }));
  });
