// Looking around from a station: asks for data only after a tap; drag, pinch, keys, buttons, a held phone. What there is to see stands in the page as a list
// in reading order; the numbers in the picture are for eyes and fingers only and lead to the same entries.
import { clamp, direction, eighth, held, onScreen, turned, width } from "./angles.js";
import { cube } from "./cube.js";

const RAD = Math.PI / 180;
const WIDEST = 100, NARROWEST = 35, USUAL = 85;
/** A screen gets at most twice as many pixels as it has points: three would cost the double in data, and nobody sees it. */
const SHARPEST = 2;
const calm = matchMedia("(prefers-reduced-motion: reduce)");

class Look {
  constructor(root) {
    this.root = root;
    this.stage = root.querySelector(".look__stage");
    this.points = [...document.querySelectorAll(".look__points > [data-yaw]")].map((entry) => ({ entry, yaw: +entry.dataset.yaw, pitch: +entry.dataset.pitch }));
    this.view = { yaw: 0, pitch: 0, fov: USUAL };
    this.words = JSON.parse(root.querySelector(".look__where")?.dataset.words ?? "[]");
    const start = root.querySelector(".look__start");
    start.hidden = false;
    start.addEventListener("click", () => this.open(start));
    for (const button of root.querySelectorAll("[data-do]")) button.addEventListener("click", () => this[button.dataset.do](...(button.dataset.with?.split(" ").map(Number) ?? [])));
    // only what is held in a hand can be turned
    root.querySelector("[data-do=hold]").hidden = !globalThis.DeviceOrientationEvent || !matchMedia("(pointer: coarse)").matches;
    for (const point of this.points) this.listen(point);
    addEventListener("pagehide", () => this.close());
  }

  async open(start) {
    start.disabled = true;
    try {
      const answer = await fetch(this.root.dataset.look);
      if (!answer.ok) throw new Error(answer.status);
      this.begin(await answer.json());
    } catch {
      this.root.dataset.state = "fault"; // a sentence, and the button once more
    }
    start.disabled = false;
  }

  begin(scene) {
    if (!this.cube) {
      const canvas = document.createElement("canvas");
      canvas.setAttribute("aria-hidden", "true");
      this.stage.prepend(canvas);
      this.canvas = canvas;
      this.cube = cube(canvas, () => this.ask());
      this.feel();
      new ResizeObserver(() => this.fit()).observe(this.stage);
    }
    const parts = scene.tiles;
    const opened = this.cube.open({
      levels: scene.levels, tile: scene.tile, preview: scene.preview,
      ground: (scene.ground.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16) / 255),
      url: (level, face, row, col) => parts[`${level}${face}${row.toString(16)}${col.toString(16)}`],
    });
    if (!opened) {
      this.root.dataset.state = "none"; // the four sides are there, and the button is not
      this.root.querySelector(".btns a")?.focus();
      return;
    }
    this.heading = scene.heading;
    Object.assign(this.view, { yaw: scene.yaw, pitch: scene.pitch });
    this.root.dataset.state = "on";
    this.pin();
    this.fit();
    this.stage.focus({ preventScroll: true });
  }

  close() {
    this.hold(false);
    this.full(false);
    this.cube?.close();
    this.said?.remove();
    if (this.root.dataset.state === "on") {
      delete this.root.dataset.state;
      this.root.querySelector(".look__start").focus({ preventScroll: true });
    }
  }

  get isOn() {
    return this.root.dataset.state === "on";
  }

  /** The numbers in the picture. */
  pin() {
    this.pins ??= this.points.map((point, i) => {
      const pin = document.createElement("button");
      Object.assign(pin, { type: "button", className: "look__pin", tabIndex: -1, textContent: point.entry.dataset.mark ?? i + 1 });
      pin.setAttribute("aria-hidden", "true");
      pin.dataset.kind = point.entry.dataset.kind;
      pin.addEventListener("click", () => this.choose(point));
      this.stage.append(pin);
      return pin;
    });
  }

  /** From the list: what one opens or comes to with the keyboard is turned to. */
  listen(point) {
    point.entry.addEventListener("toggle", (event) => event.target.open && this.turnTo(point), true);
    point.entry.addEventListener("focusin", (event) => event.target.matches(":focus-visible") && this.turnTo(point));
  }

  /** From the picture: the entry of the list opens and its words come below the picture, or its link is followed. */
  choose(point) {
    const link = point.entry.querySelector("a[data-go]");
    if (link) {
      link.click();
      return;
    }
    const details = point.entry.querySelector("details");
    if (details) details.open = true;
    this.turnTo(point);
    this.say(point);
  }

  /** What there is to say of a point stands right below the picture; for voices it is in the list already. */
  say({ entry }) {
    const copy = (part) => {
      const own = part.cloneNode(true);
      for (const sentence of [own, ...own.querySelectorAll("[data-satz]")]) sentence.removeAttribute("data-satz");
      return own;
    };
    const name = document.createElement("p");
    name.append(copy(entry.querySelector("b")));
    this.said ??= document.createElement("div");
    this.said.className = "look__said panel flow";
    this.said.setAttribute("aria-hidden", "true");
    this.said.replaceChildren(name, ...[...(entry.querySelector(".point")?.children ?? [])].map(copy));
    this.stage.after(this.said);
  }

  turnTo({ yaw, pitch, entry }) {
    if (!this.isOn) return;
    for (const point of this.points) point.entry.toggleAttribute("data-chosen", point.entry === entry);
    this.goal = { yaw, pitch };
    this.ask();
  }

  turn(right, up) {
    const from = this.goal ?? this.view;
    this.goal = { yaw: from.yaw + right, pitch: clamp(from.pitch + up, -90, 90) };
    this.ask();
  }

  zoom(by) {
    this.view.fov = clamp(this.view.fov + by, NARROWEST, WIDEST);
    this.ask();
  }

  /** As large as the window, by style: iPhones have no full screen for pages. */
  full(on = !this.root.classList.contains("look--full")) {
    if (on === this.root.classList.contains("look--full")) return;
    this.root.classList.toggle("look--full", on);
    this.root.querySelector("[data-do=full]").setAttribute("aria-pressed", on);
    // nothing outside can be come to meanwhile
    for (let e = this.root; e !== document.body; e = e.parentElement) for (const other of e.parentElement.children) if (other !== e) other.inert = on;
    if (this.isOn) this.stage.focus({ preventScroll: !on });
  }

  /** The phone is the window: it shows where it is held to. Asked for by a tap, because iPhones ask back. */
  async hold(on = !this.turning) {
    const button = this.root.querySelector("[data-do=hold]");
    removeEventListener("deviceorientation", this.turning);
    this.turning = undefined;
    if (on) {
      const may = await globalThis.DeviceOrientationEvent?.requestPermission?.().catch(() => "denied");
      if (may !== undefined && may !== "granted") return;
      let off;
      this.turning = (event) => {
        if (event.alpha === null) return;
        const seen = held(event);
        off ??= this.view.yaw - seen.yaw; // what one sees now is where one looks now
        Object.assign(this.view, { yaw: turned(seen.yaw + off), pitch: clamp(seen.pitch, -90, 90) });
        this.goal = undefined;
        this.ask();
      };
      addEventListener("deviceorientation", this.turning);
    }
    button?.setAttribute("aria-pressed", Boolean(this.turning));
  }

  feel() {
    const { canvas, stage } = this, fingers = new Map();
    let gap = 0;
    canvas.addEventListener("pointerdown", (event) => {
      fingers.set(event.pointerId, event);
      canvas.setPointerCapture(event.pointerId);
      this.goal = undefined;
      gap = 0;
    });
    canvas.addEventListener("pointermove", (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      fingers.set(event.pointerId, event);
      if (fingers.size === 2) {
        const [a, b] = fingers.values(), now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
        if (gap) this.zoom(this.view.fov * (gap / now - 1));
        gap = now;
        return;
      }
      const each = this.seen().fov / stage.clientWidth;
      this.view.yaw -= (event.clientX - before.clientX) * each;
      this.view.pitch = clamp(this.view.pitch + (event.clientY - before.clientY) * each, -90, 90);
      this.ask();
    });
    for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, (event) => {
      fingers.delete(event.pointerId);
      gap = 0;
    });
    stage.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: [-15, 0], ArrowRight: [15, 0], ArrowUp: [0, 10], ArrowDown: [0, -10] }[event.key];
      if (step) this.turn(...step);
      else if (event.key === "+") this.zoom(-8);
      else if (event.key === "-") this.zoom(8);
      else return;
      event.preventDefault();
    });
    this.root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      if (this.root.classList.contains("look--full")) this.full(false);
      else this.close();
    });
  }

  fit() {
    if (!this.isOn) return;
    const sharp = Math.min(devicePixelRatio || 1, SHARPEST);
    this.canvas.width = this.stage.clientWidth * sharp;
    this.canvas.height = this.stage.clientHeight * sharp;
    this.ask();
  }

  /** The view with the width that this screen shows of it. */
  seen() {
    return { ...this.view, fov: width(this.view.fov, this.stage.clientWidth, this.stage.clientHeight) };
  }

  /** The direction at a point of the stage, for who sets points. */
  at(x, y) {
    return direction(x, y, this.seen(), this.stage.clientWidth, this.stage.clientHeight);
  }

  ask() {
    this.asked ??= requestAnimationFrame(() => this.frame());
  }

  frame() {
    this.asked = undefined;
    if (!this.isOn) return;
    this.approach();
    this.view.yaw = turned(this.view.yaw);
    const view = this.seen();
    const sharp = this.cube.draw(view.yaw * RAD, view.pitch * RAD, view.fov * RAD);
    this.root.toggleAttribute("data-sharp", sharp && !this.goal);
    this.place(view);
    this.tell(view);
  }

  /** A piece of the way to where it turns to; at once where one wants less motion. */
  approach() {
    if (!this.goal) return;
    const [right, up] = [turned(this.goal.yaw - this.view.yaw), this.goal.pitch - this.view.pitch];
    const there = calm.matches || Math.hypot(right, up) < 0.3, part = there ? 1 : 0.18;
    this.view.yaw += right * part;
    this.view.pitch += up * part;
    if (there) this.goal = undefined;
    else this.ask();
  }

  place(view) {
    this.points.forEach((point, i) => {
      const spot = onScreen(point, view, this.stage.clientWidth, this.stage.clientHeight), pin = this.pins[i];
      pin.hidden = !spot;
      if (!spot) return;
      pin.style.setProperty("--x", `${spot.x.toFixed(1)}px`);
      pin.style.setProperty("--y", `${spot.y.toFixed(1)}px`);
    });
  }

  /** Where one looks, in words, once it stands still. */
  tell({ yaw }) {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      const where = this.root.querySelector(".look__where"), words = this.words[eighth(this.heading + yaw)];
      if (where && words && where.textContent !== words) where.textContent = words;
    }, 400);
  }
}

for (const root of document.querySelectorAll("[data-look]")) root.look = new Look(root);
