// "Where I am now": the device says where it is, and it is written into the field with the numbers, and the form is sent: the map
// shows it then. Nothing is asked for before somebody taps the button.

/** A place as the field takes it. */
export const written = ({ latitude, longitude }) => `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;

for (const form of globalThis.document?.querySelectorAll("form[data-here]") ?? []) {
  if (!navigator.geolocation) continue;
  const field = form.querySelector("input[type=text]");
  const button = document.createElement("button");
  const words = document.createElement("p");
  button.type = "button";
  button.className = "btn";
  button.textContent = form.dataset.here;
  words.setAttribute("role", "status");
  words.className = "hint";
  form.prepend(button, words);
  button.addEventListener("click", () => {
    words.textContent = form.dataset.hereAsking;
    const found = ({ coords }) => {
      field.value = written(coords);
      words.textContent = "";
      form.requestSubmit();
    };
    const none = () => { words.textContent = form.dataset.hereNone; };
    navigator.geolocation.getCurrentPosition(found, none, { enableHighAccuracy: true, timeout: 20_000, maximumAge: 10_000 });
  });
}
