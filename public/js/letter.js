// A sheet that is shown once: buttons to print it and to copy its link. Without this file they stay hidden, and the browser's menu prints.

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
for (const button of document.querySelectorAll("[data-copy]")) {
  // Only where the connection is secret: browsers give it nowhere else.
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.querySelector("span").textContent = button.dataset.done;
    } catch {
      button.hidden = true;
    }
  });
}
