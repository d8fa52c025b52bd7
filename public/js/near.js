// "What is nearby?": asks the phone where it is, after a tap, and puts the nearest station first. The position goes nowhere: it is used here and forgotten.

const RAD = Math.PI / 180;
const EARTH = 6_371_008.8; // its middle radius in metres, as on the server

/** Metres between two places, each [latitude, longitude] in degrees (haversine). */
export function metres([a, b], [c, d]) {
  const half = (angle) => Math.sin((angle * RAD) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, half(c - a) + Math.cos(a * RAD) * Math.cos(c * RAD) * half(d - b))));
}

/** How far, in words: below a kilometre in tens of metres. `words` have a # where the number stands. */
export function far(length, words, lang) {
  const number = (value, places) => new Intl.NumberFormat(lang, { maximumFractionDigits: places }).format(value);
  return length < 995
    ? words.metres.replace("#", number(Math.max(10, Math.round(length / 10) * 10), 0))
    : words.kilometres.replace("#", number(length / 1000, length < 9950 ? 1 : 0));
}

function equip(box) {
  const list = document.getElementById(box.dataset.near);
  if (!list || !navigator.geolocation) return;
  const button = box.querySelector("button"), status = box.querySelector("[role=status]");
  box.hidden = false;
  button.addEventListener("click", () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const here = [coords.latitude, coords.longitude];
        const rows = [...list.children].map((row) => ({ row, length: metres(here, row.dataset.at.split(",").map(Number)) }));
        rows.sort((a, b) => a.length - b.length);
        for (const { row, length } of rows) {
          const at = row.querySelector("a > span:not(.nr)");
          const words = at.querySelector("[data-far]") ?? at.appendChild(document.createElement("small"));
          words.dataset.far = "";
          row.querySelector("[data-leg]")?.remove(); // the minutes from the station that stood before it
          words.textContent = far(length, status.dataset, document.documentElement.lang);
        }
        list.append(...rows.map(({ row }) => row));
        status.textContent = status.dataset.done;
        button.disabled = false;
      },
      () => {
        status.textContent = status.dataset.fault;
        button.disabled = false;
      },
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  });
}

if (globalThis.document) document.querySelectorAll("[data-near]").forEach(equip);
