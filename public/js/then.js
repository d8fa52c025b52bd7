// Then and now: lays the old picture over the new one, and a slider says how much of it is seen. Without this file they stand one below the other.

function equip(box) {
  const slider = document.createElement("input");
  Object.assign(slider, { type: "range", min: 0, max: 100, value: 50 });
  slider.setAttribute("aria-label", box.dataset.then);
  const cut = () => box.style.setProperty("--cut", `${slider.value}%`);
  slider.addEventListener("input", cut);
  box.classList.add("then--on");
  box.append(slider);
  cut();
}

document.querySelectorAll("[data-then]").forEach(equip);
