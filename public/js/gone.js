// "Fertig" was said without internet, and the page was closed: nothing of the person is shown until the sign-out was sent (leave.js).
// Runs before anything is drawn.
try {
  if (localStorage.getItem("gone") !== null) document.documentElement.hidden = true;
} catch { /* no storage: then nothing was wished */ }
