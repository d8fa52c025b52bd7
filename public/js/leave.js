// Shared phones: nothing stays on the screen of a person who has gone. Loaded on pages of signed-in people only.

export const HIDDEN = 2 * 60_000; // after the page was hidden
export const IDLE = 10 * 60_000; // without any touch
const ALIVE = 4 * 60_000; // so often the server hears that somebody is still there

/** Whether it is time to sign out; `hiddenAt` is 0 while the page is seen. */
export const over = (now, touchedAt, hiddenAt) => now - touchedAt >= IDLE || (hiddenAt > 0 && now - hiddenAt >= HIDDEN);

if (globalThis.document) {
  const root = document.documentElement;

  // a page out of the back/forward cache may belong to someone who has signed out
  addEventListener("pageshow", (e) => {
    if (!e.persisted) return;
    root.hidden = true;
    location.reload();
  });

  // Several tabs of one phone know from one another when somebody was there: only times are kept, and "Fertig" clears them.
  const noted = (name) => {
    try {
      const at = Number(localStorage.getItem(name)) || 0;
      return at <= Date.now() ? at : 0;
    } catch {
      return 0; // no storage: then each tab is alone
    }
  };
  const note = (name, at) => {
    try { localStorage.setItem(name, at); } catch { /* as above */ }
  };

  const form = document.querySelector("form[data-leave]");
  if ("shared" in root.dataset && form) {
    let touched = Date.now();
    let heard = touched; // when the server last heard of us
    let hidden = document.hidden ? touched : 0;
    let gone = false;
    const look = () => {
      if (gone) return;
      const now = Date.now();
      const last = Math.max(touched, noted("touched"));
      if (over(now, last, hidden && Math.max(hidden, noted("seen")))) {
        gone = true;
        root.hidden = true;
        return form.requestSubmit ? form.requestSubmit() : form.submit();
      }
      if (hidden) return;
      note("seen", now);
      // Reading and listening ask the server for nothing; it must not think that nobody is there.
      if (now - heard >= ALIVE && now - last < ALIVE) {
        heard = now;
        fetch(form.action, { method: "HEAD", cache: "no-store" }).catch(() => {});
      }
    };
    // listening to a long episode is not being away
    for (const event of ["pointerdown", "keydown", "input", "scroll", "timeupdate"]) {
      addEventListener(event, () => {
        if (gone || document.hidden) return;
        look();
        if (gone) return;
        const now = Date.now();
        if (now - touched > 1000) note("touched", now);
        touched = now;
      }, { capture: true, passive: true });
    }
    document.addEventListener("visibilitychange", () => {
      look();
      hidden = document.hidden ? Date.now() : 0;
    });
    setInterval(look, 15_000);
  }
}
