// The browser of the tests, and what is watched on every page of every test: nothing foreign is asked for, the policy of the site is
// not broken, nothing fails in the console, no dialog opens.
import { chromium } from "playwright-core";

export const PHONE_SIZE = { width: 360, height: 640 };
const FLAGS = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

export const launch = (options = {}) =>
  chromium.launch({ executablePath: process.env.CHROME ?? "/usr/bin/chromium", ...options, args: [...FLAGS, ...(options.args ?? [])] });

/** Notes on `faults` what must not happen on any page of this context, and on `wasm` which pages asked for WebAssembly. */
function watch(context, base, faults, wasm) {
  const documents = new Set(); // addresses that answered with an error on purpose: the browser says so in its console
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${base}/`) && !/^(data|blob|about):/.test(url)) faults.push(`a request to a foreign place: ${url}`);
    if (/\.wasm(\?|$)/.test(url)) wasm.push(pageOf(request));
  });
  context.on("response", (response) => {
    const request = response.request();
    if (response.status() < 400) return;
    if (request.isNavigationRequest()) {
      documents.add(response.url());
      if (response.status() >= 500) faults.push(`the server answered ${response.status()} at ${response.url()}`);
    } else faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    if (/^Failed to load resource/.test(text) && documents.has(message.location().url)) return;
    if (/^Failed to load resource: net::ERR_INTERNET_DISCONNECTED/.test(text) && context.offline) return;
    faults.push(`console: ${text} (${message.location().url})`);
  });
  context.on("weberror", (error) => faults.push(`script: ${error.error().message}`));
  context.on("dialog", (dialog) => {
    faults.push(`a dialog opened: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
}

const pageOf = (request) => {
  try { return request.frame().url(); } catch { return "?"; }
};

/**
 * A device: a context of its own. `js: false` switches scripts off; `as` is a visitor whose cookies it has.
 * `device.faults` is what was seen that must not happen.
 */
export async function device(browser, site, { js = true, lang = "de", as, open, site: _, ...options } = {}) {
  const context = await browser.newContext({
    viewport: PHONE_SIZE, locale: lang === "ls" ? "de" : lang, javaScriptEnabled: js, reducedMotion: "reduce", colorScheme: "light",
    baseURL: site.base, serviceWorkers: "block", ...options,
  });
  context.setDefaultTimeout(8000);
  context.setDefaultNavigationTimeout(15_000);
  context.faults = [];
  context.wasm = [];
  context.js = js;
  watch(context, site.base, context.faults, context.wasm);
  if (as) await context.addCookies(as.cookies());
  const page = await context.newPage();
  page.on("framenavigated", () => (page.moved = performance.now()));
  if (open) await page.goto(open);
  return page;
}
