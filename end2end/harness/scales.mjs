// What comes over the line, in bytes as they are sent.

export const KB = 1024;
export const kb = (n) => (n / KB).toFixed(1);

/** Counts what comes over the line from now on, by kind; headers too. */
export async function scales(page) {
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  const kinds = new Map();
  let bytes = {}, list = [];
  line.on("Network.responseReceived", ({ requestId, type, response }) => kinds.set(requestId, [type, response.url]));
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const [type, url] = kinds.get(requestId) ?? ["?", "?"];
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
    list.push([encodedDataLength, url.replace(/^https?:\/\/[^/]*/, "")]);
  });
  return async () => {
    await page.waitForTimeout(300);
    const [kindsOf, files] = [bytes, list];
    [bytes, list] = [{}, []];
    const sum = Object.values(kindsOf).reduce((a, b) => a + b, 0);
    const words = `${kb(sum)} KB: ${Object.entries(kindsOf).sort((a, b) => b[1] - a[1]).map(([type, n]) => `${type} ${kb(n)}`).join(", ")}`;
    return { sum, words, files, all: files.sort((a, b) => b[0] - a[0]).map(([n, url]) => `${kb(n)} ${url}`).join("\n") };
  };
}
