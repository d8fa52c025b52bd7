// The browser of the tests, and what is watched on every page of every test: nothing foreign is asked for, the policy of the site is
// not broken, nothing fails in the console, no dialog opens.

export const PHONE_SIZE = { width: 360, height: 640 };

export const launchOptions = {
  executablePath: process.env.CHROME ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
};

/** The browsers of people keep pages for "back"; the tests' browser does so only when asked. */
export const keepsPages = { ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] };

/** Notes from now on, on `context.faults`, what must not happen on any page of this context, and on `context.wasm` which pages asked for WebAssembly. */
export function watch(context, base) {
  if (context.faults) return;
  const faults = (context.faults = []);
  const wasm = (context.wasm = []);
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
      documents.add(response.url().split("#")[0]);
      if (response.status() >= 500) faults.push(`the server answered ${response.status()} at ${response.url()}`);
    } else faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    if (/^Failed to load resource/.test(text) && documents.has(message.location().url.split("#")[0])) return;
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

/** For a hand that takes its time: on no page is its tap taken for a second one of the tap that led there (public/js/once.js). */
const forgetTap = () => {
  try { sessionStorage.removeItem("tap"); } catch { /* a page without storage */ }
};

/**
 * A device: a context of its own. `js: false` switches scripts off; `as` is a visitor whose cookies it has; `steady: false` is a hand
 * that may tremble; `open` is where it begins.
 */
export async function device(browser, site, watch, { js = true, lang = "de", as, open, steady = true, site: _, keep: __, ...options } = {}) {
  const context = await browser.newContext({ locale: lang === "ls" ? "de" : lang, javaScriptEnabled: js, baseURL: site.base, ...options });
  watch.over(context, site);
  if (steady) await context.addInitScript(forgetTap);
  if (as) await context.addCookies(as.cookies());
  const page = await context.newPage();
  if (open) await page.goto(open);
  return page;
}
