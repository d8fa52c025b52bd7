// Practice on a drawn device: what is touched is answered at once, without a new page, and real gestures are understood (hold, swipe, double click,
// right button, drag, rest, keys). Without this file every touch is a button that sends the form, and the gestures are buttons beside it.

/** Which way something was moved; none below 40 px. */
export const way = (x, y) => {
  if (Math.max(Math.abs(x), Math.abs(y)) < 40) return "";
  if (Math.abs(x) > Math.abs(y)) return x < 0 ? "left" : "right";
  return y < 0 ? "up" : "down";
};

const KEYS = { Delete: "Entf", Escape: "Esc", " ": "Leertaste" };
/** What a key, with those held down, is called on its button: `Strg+C`. A letter is known by its place where the keyboard writes no Latin ones. */
export const keyName = ({ key = "", code = "", ctrlKey, metaKey, altKey, shiftKey }) => {
  const letter = /^[^a-z]$/i.test(key) && /^Key([A-Z])$/.exec(code);
  const last = KEYS[key] ?? (letter ? letter[1] : key.length === 1 ? key.toUpperCase() : key);
  return [(ctrlKey || metaKey) && "Strg", altKey && "Alt", shiftKey && "Umschalt", last].filter(Boolean).join("+");
};

/** Whether a key belongs to the field, button or link that has the focus. */
export const isOwn = (name, on) =>
  on.matches({ Enter: "a, button", Leertaste: "a, button, input", Entf: "[type=text]" }[name] ?? (/^Strg\+[ACVXZ]$/.test(name) ? "[type=text]" : "none"));

/** Whether something is wished only once more than it was meant: a hand that trembles. Letters may come twice. */
export const trembles = (last, next) => !!last && last.value === next.value && last.verb === next.verb && !next.value.startsWith("key ");

const HOLDS = 500, TAKES = 300, RESTS = 500, TWICE = 500, WAITS = 250, LATE = 10_000;

function practise() {
  const formOf = (page) => page.getElementById("uebung");
  const button = (form, value) => [...form.elements].find((e) => e.name === "t" && e.value === value && !e.disabled);
  const has = (verb) => document.querySelector(`#uebung [name=wie][value=${verb}]`);
  const device = () => document.querySelector(".practice");
  const screen = () => formOf(document).elements.s.value.split(".")[1];
  const onDevice = (e) => e.target.closest?.(".practice__t:not([disabled])");

  const waiting = []; // what was done while another thing was under way
  let running, gone, real; // what is under way; the page is being left; from now on the browser sends the form itself

  /** Does something: a button by its value, with another verb than the chosen one; `to`: where it is dropped. */
  function act(value, more) {
    const wish = { value, screen: screen(), ...more };
    const on = button(formOf(document), value);
    if (real) return on && really(on, wish.verb);
    if (!on || trembles(waiting[waiting.length - 1] ?? running, wish)) return;
    press(on);
    waiting.push(wish);
    if (!running) run();
  }

  const press = (on) => [on, on.form].forEach((e) => e.setAttribute("aria-busy", "true"));

  async function run() {
    while ((running = waiting.shift())) await turn(running);
    for (const e of document.querySelectorAll("#uebung, #uebung [aria-busy], .actionbar [aria-busy]")) e.removeAttribute("aria-busy");
  }

  async function turn(wish) {
    const form = formOf(document), on = button(form, wish.value);
    // what lay on a screen that is gone is not meant any more
    if (!on || (/^\d/.test(wish.value) && wish.screen !== screen())) return;
    const written = [...form.querySelectorAll(".practice__in")].map((field) => [field, field.value]);
    try {
      let page = await post(form, on, wish.verb);
      const to = wish.to && button(formOf(page), wish.to);
      if (to) page = await post(formOf(page), to, wish.verb);
      draw(page, wish, written.filter(([field, value]) => field.value !== value));
    } catch {
      // Who leaves the page ends this, too.
      await new Promise((go) => setTimeout(go, 300));
      if (!gone) really(on, wish.verb);
    }
  }

  /** The page that answers; an error when it is not such a page. */
  async function post(form, on, verb) {
    const body = new URLSearchParams(new FormData(form));
    if (verb) body.set("wie", verb);
    body.set("t", on.value);
    const late = new AbortController(), timer = setTimeout(() => late.abort(), LATE);
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, signal: late.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    clearTimeout(timer);
    if (answer.redirected) {
      location.assign(answer.url);
      await new Promise(() => {});
    }
    if (!answer.ok || !formOf(page)) throw new Error(answer.status);
    return page;
  }

  /** The browser sends the form: it knows what to do with whatever comes, and once.js what to say when nothing does. */
  function really(on, verb) {
    real = true;
    waiting.length = 0;
    if (verb) has(verb).checked = true;
    on.click();
  }

  /** Shows the answer. `written`: fields that were written in meanwhile. */
  function draw(page, { value, verb }, written) {
    const top = device().getBoundingClientRect().top, key = page.querySelector("[autofocus]"), on = document.activeElement;
    key?.removeAttribute("autofocus");
    document.dispatchEvent(new CustomEvent("say")); // what is read aloud is gone
    for (const icon of page.querySelectorAll("symbol")) if (!document.getElementById(icon.id)) document.querySelector("symbol").after(icon);
    for (const part of ["main", ".actionbar", ".playbar .way"]) document.querySelector(part).replaceWith(page.querySelector(part));
    document.title = page.title;
    const form = formOf(document), note = document.getElementById("antwort");
    const same = button(form, value);
    let goal = note ?? key ?? (same?.getAttribute("role") === "switch" ? same : device());
    for (const [field] of written) {
      const now = form.elements[field.name];
      if (!now) continue;
      now.value = field.value;
      if (field !== on) continue;
      goal = now;
      now.setSelectionRange(field.selectionStart, field.selectionEnd);
    }
    prepare();
    const stay = () => scrollBy(0, device().getBoundingClientRect().top - top);
    stay();
    if (verb === "hover") return;
    if (goal === note) show(note, stay);
    goal.focus({ preventScroll: true });
  }

  /** What is said is seen: on a phone it lies far above, so it comes next to the device. */
  function show(note, stay) {
    const hidden = () => {
      const { above, below, top } = seen(note);
      return above > 0 || below > 0 ? top - 8 : 0;
    };
    if (!hidden()) return;
    device().before(note);
    stay();
    scrollBy(0, hidden());
  }

  /** How much of something the bars hide, above and below, and how far it is from the upper one. */
  function seen(e) {
    const [box, upper, lower] = [e, document.querySelector(".playbar"), document.querySelector(".actionbar")].map((one) => one.getBoundingClientRect());
    const top = box.top - Math.max(upper.bottom, 0);
    return { top, above: -top, below: box.bottom - lower.top };
  }

  /** What the device needs for its gestures. */
  function prepare() {
    device().tabIndex = -1;
    device().classList.toggle("practice--swipe", !!document.querySelector("#uebung [value^=swipe]"));
    // a finger that has taken something does not scroll
    if (has("drag")) device().addEventListener("touchmove", (e) => touch?.drags && e.cancelable && e.preventDefault(), { passive: false });
  }

  let touch; // the finger or the mouse button that is down
  let made; // the click that follows belongs to a gesture
  let single, before; // a click that may become a double one, and the last one
  let resting, rested, place; // where the mouse rests

  function end() {
    clearTimeout(touch?.timer);
    clearTimeout(resting);
    touch?.on?.classList.remove("practice__t--held");
    touch = undefined;
  }
  function hold(on) {
    end();
    made = true;
    act(on.value, { verb: "hold" });
  }
  function take() {
    touch.drags = true;
    touch.on.classList.add("practice__t--held");
  }

  document.addEventListener("click", (e) => {
    const on = e.target.closest?.("button"), form = formOf(document);
    if (real || e.defaultPrevented || !on || on.name !== "t" || on.form !== form) return;
    e.preventDefault();
    if (made && e.detail) return;
    clearTimeout(single?.timer);
    const { value } = on, twice = e.detail && onDevice(e) && has("double") && form.querySelector("[name=wie]:checked")?.value === "tap";
    const again = twice && before && before.value === value && before.screen === screen() && e.timeStamp - before.at < TWICE;
    if (single && single.value !== value) act(single.value, single.more);
    single = undefined;
    const more = { screen: screen() };
    before = twice && !again ? { value, ...more, at: e.timeStamp } : undefined;
    if (again) return act(value, { verb: "double" });
    if (!twice) return act(value);
    press(on);
    single = { value, more, timer: setTimeout(() => { single = undefined; act(value, more); }, WAITS) };
  });

  document.addEventListener("pointerdown", (e) => {
    end();
    made = false;
    if (real || !e.isPrimary || e.button || !e.target.closest?.(".practice") || e.target.matches("input")) return;
    const on = onDevice(e), mouse = e.pointerType === "mouse";
    touch = { id: e.pointerId, x: e.clientX, y: e.clientY, on, mouse, at: e.timeStamp };
    if (on && has("hold")) touch.timer = setTimeout(hold, HOLDS, on);
    else if (on && has("drag") && !mouse) touch.timer = setTimeout(take, TAKES);
  });

  document.addEventListener("pointermove", (e) => {
    if (touch?.id === e.pointerId) {
      const x = e.clientX - touch.x, y = e.clientY - touch.y;
      if (Math.hypot(x, y) > 8 && !touch.far) {
        touch.far = true;
        if (!touch.drags) clearTimeout(touch.timer);
        if (touch.mouse && touch.on && has("drag")) take();
        // Where swipes are, the browser does not scroll: this does, as long as a part of the device is hidden.
        const { above, below } = seen(device()), upright = Math.abs(y) > Math.abs(x) && !touch.mouse && device().matches(".practice--swipe");
        if (upright && !touch.drags && (y < 0 ? below : above) > 8) touch.from = e.clientY;
      }
      if ("from" in touch) {
        scrollBy(0, touch.from - e.clientY);
        touch.from = e.clientY;
      }
      if (!touch.drags) return;
      touch.on.style.setProperty("--x", `${x}px`);
      touch.on.style.setProperty("--y", `${y}px`);
    } else if (!touch && e.pointerType === "mouse" && has("hover")) {
      const on = onDevice(e), now = `${e.clientX} ${e.clientY}`;
      if (place === now) return; // the page moved, not the mouse
      place = now;
      clearTimeout(resting);
      const spot = on && `${screen()} ${on.value}`;
      if (spot !== rested) rested = undefined;
      else return;
      if (on) resting = setTimeout(() => { rested = spot; act(on.value, { verb: "hover" }); }, RESTS);
    }
  });

  document.addEventListener("pointerup", (e) => {
    if (touch?.id !== e.pointerId) return;
    const { on, drags, far, x, y, from, at } = touch;
    const to = drags && document.elementFromPoint(e.clientX, e.clientY)?.closest(".practice__t");
    end();
    // On a slow phone the finger may go before its half second was noticed.
    if (!far) return on && has("hold") && e.timeStamp - at >= HOLDS && hold(on);
    const swipe = `swipe ${way(e.clientX - x, e.clientY - y)}`;
    made = drags || !!button(formOf(document), swipe);
    if (from !== undefined) return;
    if (drags) to && to !== on && act(on.value, { verb: "drag", to: to.value });
    else act(swipe);
  });
  document.addEventListener("pointercancel", end);

  document.addEventListener("contextmenu", (e) => {
    const on = onDevice(e);
    if (!on || !(has("right") || has("hold") || has("drag"))) return;
    e.preventDefault();
    if (!has("right")) return;
    end();
    made = true;
    act(on.value, { verb: "right" });
  });

  document.addEventListener("keydown", (e) => {
    if (e.defaultPrevented || e.repeat || e.isComposing) return;
    const name = keyName(e), on = button(formOf(document), `press ${name}`);
    if (!on || isOwn(name, document.activeElement)) return;
    e.preventDefault();
    act(on.value);
  });

  addEventListener("pagehide", () => { gone = true; });
  addEventListener("pageshow", (e) => {
    gone = false;
    if (e.persisted && running) location.reload();
  });
  prepare();
}

if (globalThis.document?.getElementById("uebung")) practise();
