// The app on somebody's telephone that makes codes (RFC 6238): it reads the page that sets it up.
import { createHmac } from "node:crypto";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The app that scanned this page (its HTML). `code(steps)`: what it shows now, or so many steps of thirty seconds from now. */
export function appOn(html) {
  const bits = [...html.match(/secret=([A-Z2-7]+)/)[1]].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  return {
    code(steps = 0) {
      const counter = Buffer.alloc(8);
      counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
      const mac = createHmac("sha1", secret).update(counter).digest();
      const number = mac.readUInt32BE(mac.at(-1) & 15) & 0x7fffffff;
      return String(number % 1_000_000).padStart(6, "0");
    },
  };
}
