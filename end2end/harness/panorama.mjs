// A panorama whose directions are known, because the test draws it: round marks on grey. And where a mark is seen in the pixels of whatever shows it.
// Nothing here is taken from the product's own geometry: that is what is to be proven.
import { PNG } from "pngjs";

const RAD = Math.PI / 180;
/** So far a mark reaches around its middle, in degrees. */
const RADIUS = 2.5;
/** Colours that stay apart in a JPEG. */
export const COLOURS = [[220, 30, 30], [30, 165, 40], [40, 60, 230], [240, 220, 20], [220, 30, 210], [20, 200, 210], [245, 125, 10], [110, 20, 150]];

/** The direction as a vector: to the right, up, ahead. */
export const vector = ({ yaw, pitch }) => [Math.cos(pitch * RAD) * Math.sin(yaw * RAD), Math.sin(pitch * RAD), Math.cos(pitch * RAD) * Math.cos(yaw * RAD)];
const dot = (a, b) => a.reduce((sum, part, i) => sum + part * b[i], 0);
/** Degrees between two vectors of length 1. */
export const between = (a, b) => Math.atan2(Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]), dot(a, b)) / RAD;
/** What is seen from a camera that is turned by `yaw`, as seen from one that is not. */
export const turnedBack = ([right, up, ahead], yaw) => [right * Math.cos(yaw * RAD) + ahead * Math.sin(yaw * RAD), up, ahead * Math.cos(yaw * RAD) - right * Math.sin(yaw * RAD)];

/** All around as a PNG (equirectangular: the middle is yaw 0, pitch 0), with the n-th mark in the n-th colour. */
export function panorama(marks, width = 4096) {
  const height = width / 2, png = new PNG({ width, height, colorType: 2 });
  const paint = (x, y, colour) => png.data.set([...colour, 255], 4 * (y * width + x));
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) paint(x, y, y < height / 2 ? [190, 200, 210] : [125, 130, 125]);
  marks.forEach((mark, n) => {
    const to = vector(mark), row = (pitch) => Math.round(height * (0.5 - pitch / 180));
    for (let y = row(mark.pitch + RADIUS + 1); y < row(mark.pitch - RADIUS - 1); y++) {
      for (let x = 0; x < width; x++) {
        const here = vector({ yaw: ((x + 0.5) / width - 0.5) * 360, pitch: (0.5 - (y + 0.5) / height) * 180 });
        if (dot(here, to) > Math.cos(RADIUS * RAD)) paint(x, y, COLOURS[n]);
      }
    }
  });
  return PNG.sync.write(png, { colorType: 2 });
}

/** The longer side of the viewer shows so many degrees. */
export const SHOWN = 85;
/** The tangent of half of what a screen of this size shows across. */
export const across = (w, h) => Math.tan((SHOWN / 2) * RAD) * (w >= h ? 1 : w / h);

/**
 * Runs in the page: where each mark is in a picture (or canvas), as vectors from a camera whose half width has the tangent `tan`; null where it is not
 * in sight as a whole. Each pixel counts by the room it takes on the sphere, so that a mark beside the middle is not drawn outwards.
 */
export function seen(picture, tan, colours) {
  const w = picture.naturalWidth ?? picture.width, h = picture.naturalHeight ?? picture.height;
  const pen = Object.assign(document.createElement("canvas"), { width: w, height: h }).getContext("2d");
  pen.drawImage(picture, 0, 0);
  const { data } = pen.getImageData(0, 0, w, h), t = w / 2 / tan;
  const sums = colours.map(() => ({ at: [0, 0, 0], pixels: 0, cut: false }));
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0; x < w; x++, i += 4) {
      const n = colours.findIndex((colour) => Math.hypot(...colour.map((part, k) => part - data[i + k])) < 85);
      if (n < 0) continue;
      const [right, up] = [(x + 0.5 - w / 2) / t, (h / 2 - y - 0.5) / t], part = (1 + right * right + up * up) ** -1.5 / Math.hypot(right, up, 1);
      sums[n].pixels++;
      [right, up, 1].forEach((way, k) => (sums[n].at[k] += way * part));
      sums[n].cut ||= x < 2 || y < 2 || x > w - 3 || y > h - 3;
    }
  }
  // a few pixels are the edge of another colour
  return sums.map(({ at, pixels, cut }) => (cut || pixels < 100 ? null : at.map((way) => way / Math.hypot(...at))));
}
