// The drawn map: nearer, farther and to the sides without a new page; with two fingers, and with one where it is enlarged. Without this file the links do it.

const NEAREST = 8;
/** The width of a phone in the units of a pin, as on the server. */
const PHONE = 320;
const clamp = (value, least, most) => Math.min(most, Math.max(least, value));

/** The part of a map (x, y, width, height) made so much wider around a point, which stays where it is; never beyond the edges of `whole`. */
export function zoomed([x, y, w, h], by, [px, py], [width, height]) {
  const wide = clamp(w * by, width / NEAREST, width), ratio = wide / w, high = h * ratio;
  return [clamp(px - (px - x) * ratio, 0, width - wide), clamp(py - (py - y) * ratio, 0, height - high), wide, high];
}

function equip(figure) {
  const svg = figure.querySelector("svg"), whole = [Number(svg.dataset.width), Number(svg.dataset.height)];
  const pins = [...svg.querySelectorAll("a > g")].map((pin) => ({ pin, to: pin.getAttribute("transform").split(" scale")[0] }));
  let part = svg.getAttribute("viewBox").split(" ").map(Number);

  function show(next) {
    part = next;
    svg.setAttribute("viewBox", part.map((value) => value.toFixed(1)).join(" "));
    for (const { pin, to } of pins) pin.setAttribute("transform", `${to} scale(${(part[2] / PHONE).toFixed(3)})`);
    const held = part[2] < whole[0] - 1;
    figure.toggleAttribute("data-held", held); // only then a finger moves the map and not the page
    for (const link of figure.querySelectorAll("a[data-move]")) link.parentElement.hidden = !held;
    for (const link of figure.querySelectorAll("a[data-zoom]")) {
      const ends = link.dataset.zoom < 1 ? part[2] <= whole[0] / NEAREST + 1 : !held;
      if (ends) link.setAttribute("aria-disabled", "true");
      else link.removeAttribute("aria-disabled");
    }
  }
  const middle = () => [part[0] + part[2] / 2, part[1] + part[3] / 2];
  const moved = (right, down) => zoomed([part[0] + right, part[1] + down, part[2], part[3]], 1, [part[0] + right, part[1] + down], whole);
  const at = ({ clientX, clientY }) => {
    const box = svg.getBoundingClientRect();
    return [part[0] + ((clientX - box.left) / box.width) * part[2], part[1] + ((clientY - box.top) / box.height) * part[3]];
  };

  figure.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-zoom], a[data-move]");
    if (!link) return;
    const { zoom, move } = link.dataset;
    const [right, down] = (move ?? "0 0").split(" ").map(Number);
    event.preventDefault();
    show(zoom ? zoomed(part, Number(zoom), middle(), whole) : moved((right * part[2]) / 2, (down * part[3]) / 2));
  });

  const fingers = new Map();
  let gap = 0, dragged = false;
  svg.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, event);
    gap = 0;
    dragged = false;
  });
  svg.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    fingers.set(event.pointerId, event);
    if (fingers.size === 2) {
      const [a, b] = fingers.values(), now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
      if (gap) show(zoomed(part, gap / now, at({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }), whole));
      gap = now;
      dragged = true;
    } else if (figure.hasAttribute("data-held")) {
      const [from, to] = [at(before), at(event)];
      dragged ||= Math.hypot(event.movementX, event.movementY) > 3;
      show(moved(from[0] - to[0], from[1] - to[1]));
    }
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) svg.addEventListener(end, (event) => {
    fingers.delete(event.pointerId);
    gap = 0;
  });
  // Who moved the map did not mean the pin under the finger.
  svg.addEventListener("click", (event) => dragged && event.preventDefault(), true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    show(zoomed(part, event.deltaY > 0 ? 1.2 : 1 / 1.2, at(event), whole));
  }, { passive: false });
  show(part);
}

if (globalThis.document) document.querySelectorAll("[data-map]").forEach(equip);
