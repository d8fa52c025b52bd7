// Pictures that are tapped: as wide as the page, and the tap is sent in parts of 10,000 of the picture. Without this file the picture has one
// fixed width and the browser sends the tap in its pixels.

/** Where in a box a point lies, in parts of 10,000 from its left and upper edge. */
export const share = (box, x, y) => {
  const part = (at, from, length) => Math.round(10_000 * Math.min(Math.max((at - from) / Math.max(length, 1), 0), 1));
  return [part(x, box.left, box.width), part(y, box.top, box.height)];
};

for (const form of globalThis.document?.querySelectorAll("form[data-tap]") ?? []) {
  const input = form.querySelector("input[type=image]");
  form.classList.add("tap--wide");
  input.addEventListener("click", (e) => {
    // A key has no place; the page says what to do.
    const [x, y] = e.detail ? share(input.getBoundingClientRect(), e.clientX, e.clientY) : ["", ""];
    form.elements["at-x"].value = x;
    form.elements["at-y"].value = y;
  });
}
