// Put in order: the up and down buttons move the rows at once; without this file each one is sent to the server.

/** The list with the item at `from` moved one place up (-1) or down (1). */
export function moved(list, from, by) {
  const out = [...list];
  const to = from + by;
  if (to < 0 || to >= out.length) return out;
  out.splice(to, 0, ...out.splice(from, 1));
  return out;
}

function equip(list) {
  const rows = () => [...list.children];
  const first = Number(list.querySelector("[name=move]")?.value.split("-")[0] ?? 0); // does the server count from 0 or from 1?
  const status = document.getElementById(list.dataset.status) ?? list.parentElement.querySelector("[role=status]");
  list.addEventListener("click", (e) => {
    const button = e.target.closest("button[name=move]");
    if (!button) return;
    e.preventDefault();
    const up = button.value.endsWith("up");
    const row = button.closest("li");
    if (rows().length < 2) return;
    const order = moved(rows(), rows().indexOf(row), up ? -1 : 1);
    // only the neighbour is taken out and put back, so the row that was tapped keeps the focus
    const at = order.indexOf(row);
    if (up) row.after(order[at + 1]); else row.before(order[at - 1]);
    rows().forEach((r, i) => {
      r.classList.toggle("order__row--moved", r === row);
      for (const b of r.querySelectorAll("[name=move]")) b.value = b.value.replace(/^\d+/, i + first);
    });
    // at an end the button that was tapped is gone: the other one takes the focus
    if ((up && at === 0) || (!up && at === order.length - 1)) row.querySelector(`[name=move][value$=${up ? "down" : "up"}]`)?.focus();
    if (status) status.textContent = (list.dataset.textPlace ?? "{n} / {m}").replace("{n}", at + 1).replace("{m}", order.length);
  });
}

if (globalThis.document) document.querySelectorAll("[data-order]").forEach(equip);
