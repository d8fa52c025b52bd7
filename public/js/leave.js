// Shared phones: nothing stays on the screen of a person who has gone. Loaded on pages of signed-in people only.

export const HIDDEN = 2 * 60_000; // after the page was hidden
export const IDLE = 10 * 60_000; // without any touch

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

  const form = document.querySelector("form[data-leave]");
  if ("shared" in root.dataset && form) {
    let touched = Date.now();
    let hidden = document.hidden ? touched : 0;
    let gone = false;
    const look = () => {
      if (gone || !over(Date.now(), touched, hidden)) return;
      gone = true;
      root.hidden = true;
      form.submit();
    };
    // listening to a long episode is not being away
    for (const event of ["pointerdown", "keydown", "input", "scroll", "timeupdate"]) {
      addEventListener(event, () => { if (!gone && !document.hidden) { look(); touched = Date.now(); } }, { capture: true, passive: true });
    }
    document.addEventListener("visibilitychange", () => {
      look();
      hidden = document.hidden ? Date.now() : 0;
    });
    setInterval(look, 15_000);
  }
}
