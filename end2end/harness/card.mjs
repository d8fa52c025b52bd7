// The QR code of a card, read from what is drawn.
import jsqr from "jsqr";
import png from "pngjs";

const decode = (data, width, height) => (jsqr.default ?? jsqr)(new Uint8ClampedArray(data), width, height)?.data;

/** Reads the code as a camera would: from a picture of the page. */
export async function scan(card) {
  const picture = png.PNG.sync.read(await card.locator("svg.idcard__qr").screenshot());
  return decode(picture.data, picture.width, picture.height);
}

/** Reads the codes of all cards in a page that was not drawn: each run of dark dots is one stroke of the path. */
export function codesIn(html) {
  return [...html.matchAll(/class="idcard__qr"[^>]*viewBox="0 0 (\d+) \d+"[\s\S]*?<path d="([^"]*)"/g)].map(([, size, path]) => {
    const big = 4; // dots of the picture for one dot of the code
    const width = Number(size) * big;
    const data = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
      for (let dy = 0; dy < big; dy++)
        for (let dx = 0; dx < run * big; dx++) data.fill(0, ((y * big + dy) * width + x * big + dx) * 4, ((y * big + dy) * width + x * big + dx) * 4 + 3);
    return decode(data, width, width);
  });
}
