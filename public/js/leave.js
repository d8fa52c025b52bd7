// Shared phones: nothing stays on the screen of a person who has gone. Loaded on pages of signed-in people only.

export const HIDDEN = 2 * 60_000; // after the page was hidden
export const IDLE = 10 * 60_000; // without any touch
const ALIVE = 4 * 60_000; // so often the server hears that somebody is still there

/** Whether it is time to sign out; `hiddenAt` is 0 while the page is seen. */
export const over = (now, touchedAt, hiddenAt) => now - touchedAt >= IDLE || (hiddenAt > 0 && now - hiddenAt >= HIDDEN);

/**
 * How much time has passed, in milliseconds from some beginning. A device has two clocks for that: `steady` stands still while it sleeps, `wall`
 * jumps when somebody, or the network, sets it. Where they part, only the server knows which of them is right: a person who writes must not
 * be signed out because her phone has just learned what time it is.
 */
export const watch = (steady, wall) => {
  let slept = 0; // what the steady clock missed
  let apart = wall() - steady();
  let known = null; // when the server's clock was heard last, and what it said
  const now = () => steady() + slept;
  const ahead = () => {
    const by = wall() - steady() - apart;
    if (by < 0) apart += by; // set back: nothing has passed by that
    return Math.max(by, 0);
  };
  const sleep = (by) => {
    apart = wall() - steady();
    slept += Math.max(by, 0);
  };
  return {
    now,
    /** `true` and `false` are sure; `undefined`: only the server knows. */
    isOver(isOver) {
      const by = ahead();
      if (isOver(now())) return true;
      if (isOver(now() + by)) return undefined;
      sleep(by); // it does no harm to believe it
      return false;
    },
    /** The server says what time it is there (NaN: it does not). */
    hear(at) {
      if (!Number.isNaN(at)) known = { at, when: now() };
    },
    /** The same after a doubt; whether it is known now how much time has passed. */
    settle(at) {
      const passed = known && !Number.isNaN(at) ? at - known.at : NaN;
      sleep(Number.isNaN(passed) ? 0 : passed - (now() - known.when));
      this.hear(at);
      return !Number.isNaN(passed);
    },
  };
};

if (globalThis.document) {
  const root = document.documentElement;

  // a page out of the back/forward cache may belong to someone who has signed out
  addEventListener("pageshow", (e) => {
    if (!e.persisted) return;
    root.hidden = true;
    location.reload();
  });

  const form = document.querySelector("form[data-leave]");

  // "Fertig" was said before, without internet: it is sent now, and until then gone.js shows nothing.
  let wished = false;
  try { wished = localStorage.getItem("gone") !== null; } catch { /* no storage */ }
  if (wished && form) (form.requestSubmit ? form.requestSubmit() : form.submit());
  else if (wished) location.replace(`/${root.lang.split("-")[0]}/abmelden`);

  if ("shared" in root.dataset && form) {
    const time = watch(() => performance.now(), () => Date.now());

    // Several tabs of one phone know from one another when somebody was there: only times are kept, and "Fertig" clears them.
    const noted = (name) => {
      try {
        const ago = Date.now() - Number(localStorage.getItem(name));
        return ago >= 0 ? time.now() - ago : -Infinity;
      } catch {
        return -Infinity; // no storage: then each tab is alone
      }
    };
    const note = (name) => {
      try { localStorage.setItem(name, Date.now()); } catch { /* as above */ }
    };
    /** The server's time, and the words of an answer. */
    const ask = async (method) => {
      const answer = await fetch(form.action, { method, cache: "no-store" });
      return { at: Date.parse(answer.headers.get("date")), ok: answer.ok, words: await answer.text() };
    };
    const hear = () => ask("HEAD").then(({ at }) => time.hear(at)).catch(() => {});

    let touched = time.now();
    let heard = touched; // when the server last heard of us
    let hidden = document.hidden ? touched : 0;
    let asking = false;
    let gone = false;
    const leave = () => {
      gone = true;
      root.hidden = true;
      return form.requestSubmit ? form.requestSubmit() : form.submit();
    };
    const look = async () => {
      if (gone || asking) return;
      const away = hidden;
      const isOver = (now) => over(now, Math.max(touched, noted("touched")), away && Math.max(away, noted("seen")));
      const sure = time.isOver(isOver);
      if (sure) return leave();
      if (sure === undefined) {
        // Nothing is seen until it is known; without a line it is asked again at the next look, and what was typed waits.
        asking = root.hidden = true;
        const answer = await ask("GET").catch(() => null);
        asking = false;
        if (!answer?.ok) {
          hidden = away;
          return;
        }
        const known = time.settle(answer.at);
        // Nobody is signed in any more after ten minutes of sleep; then the page of the way out has no button for it in its bar.
        if (!answer.words.includes("data-leave") || (away && !known) || isOver(time.now())) return leave();
        hidden = document.hidden ? hidden : 0;
        root.hidden = false;
      }
      if (hidden) return;
      note("seen");
      // Reading and listening ask the server for nothing; it must not think that nobody is there.
      const now = time.now();
      if (now - heard >= ALIVE && now - Math.max(touched, noted("touched")) < ALIVE) {
        heard = now;
        hear();
      }
    };
    // listening to a long episode is not being away
    for (const event of ["pointerdown", "keydown", "input", "scroll", "timeupdate"]) {
      addEventListener(event, () => {
        if (gone || asking || root.hidden || document.hidden) return;
        look();
        if (gone || asking) return;
        const now = time.now();
        if (now - touched > 1000) note("touched");
        touched = now;
      }, { capture: true, passive: true });
    }
    document.addEventListener("visibilitychange", () => {
      look();
      hidden = document.hidden ? time.now() : 0;
      if (hidden && !gone) hear(); // so that it is known how long it was
    });
    setInterval(look, 15_000);
  }
}
