// Immediacy only: every page works without this file. It keeps what was typed while the line is down, sends once, and hides questions that are not asked.
const saved = (form) => `isian:${location.pathname}:${form.dataset.draft}`;
const operation = (form) => form.elements.namedItem("kiriman");
const kept = (field) => field.name && !["file", "password", "hidden", "submit", "button", "fieldset"].includes(field.type);

const waiting = new WeakMap();

// a form is kept on the server too, a little after the last key; what cannot be sent now is kept here until the next one
function keep(form) {
  const word = form.querySelector("[data-saved]");
  if (!word) { return; }
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(async () => {
    if (form.dataset.sent) { return; }
    const values = new FormData(form);
    for (const [name, value] of [...values]) { if (value instanceof File) { values.delete(name); } }
    try {
      const answer = await fetch(word.dataset.saved, { method: "POST", body: new URLSearchParams(values), headers: { Accept: "application/json" } });
      word.textContent = answer.ok ? (await answer.json()).words : "Konsep belum tersimpan; isian Anda tetap ada di halaman ini.";
    } catch {
      // the line is cut: that is said, what was typed is still in the boxes, and it is kept as soon as the line is back
      word.textContent = "Sambungan terputus; isian Anda tetap ada di halaman ini.";
      addEventListener("online", () => keep(form), { once: true });
    }
  }, 2000));
}

function remember(form) {
  const values = [...form.elements].filter(kept).map((field) =>
    [field.name, field.type === "checkbox" || field.type === "radio" ? [field.value, field.checked] : field.value]);
  try {
    sessionStorage.setItem(saved(form), JSON.stringify({ at: new Date().toISOString(), values, sending: operation(form)?.value }));
  } catch {
    // no room, or forbidden by the browser: the copy here is a second one, and what was typed is still in the boxes and goes to the server
  }
}

function restore(form) {
  const { at = "", values = [], sending } = JSON.parse(sessionStorage.getItem(saved(form)) ?? "{}");
  const server = form.querySelector("[data-kept]");
  if (server && server.dataset.kept > at) { return; }
  let changed = false;
  for (const [name, value] of values) {
    const box = Array.isArray(value);
    const field = [...form.elements].find((found) => found.name === name && kept(found) && (!box || found.value === value[0]));
    if (field && box && field.checked !== value[1]) { field.checked = value[1]; changed = true; }
    if (field && !box && field.value !== value) { field.value = value; changed = true; }
  }
  // if it was sent and only the answer was lost, sending it again is the same sending
  if (changed && sending && operation(form)) { operation(form).value = sending; }
  form.querySelector("[data-restored]")?.toggleAttribute("hidden", !changed);
}

function ask(form) {
  for (const part of form.querySelectorAll("[data-when]")) {
    const [name, negated, ...wanted] = JSON.parse(part.dataset.when);
    const given = [...form.elements].filter((field) => field.name === name && (!["checkbox", "radio"].includes(field.type) || field.checked));
    if ([...form.elements].some((field) => field.name === name)) {
      part.hidden = given.some((field) => wanted.includes(field.value)) === negated;
    }
  }
}

function send(form, event) {
  if (form.dataset.sent) { event.preventDefault(); return; }
  if (!navigator.onLine) {
    event.preventDefault();
    form.querySelector("[data-offline]")?.removeAttribute("hidden");
    return;
  }
  form.dataset.sent = "1";
  for (const button of form.querySelectorAll("button")) { button.setAttribute("aria-disabled", "true"); }
}

function again(form) {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("button")) { button.removeAttribute("aria-disabled"); }
}

// a ready reply goes where the cursor stands, after what is marked: nothing that was typed is lost, and nothing is sent
function insert(button, event) {
  const form = button.form;
  const box = form.elements[button.dataset.insert];
  const chosen = form.querySelector("[data-replies]").selectedOptions[0];
  event.preventDefault();
  if (chosen?.dataset.text) {
    box.setRangeText(chosen.dataset.text, box.selectionEnd, box.selectionEnd, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.focus();
  }
}

for (const button of document.querySelectorAll("[data-insert]")) {
  button.addEventListener("click", (event) => insert(button, event));
}

for (const done of document.querySelectorAll("[data-done]")) {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith("isian:") && key.endsWith(`:${done.dataset.done}`)) { sessionStorage.removeItem(key); }
  }
}

for (const form of document.querySelectorAll("form[method=post]")) {
  if (form.dataset.draft) {
    if (!("posted" in form.dataset)) { restore(form); }
    form.addEventListener("input", () => { remember(form); ask(form); keep(form); });
    form.querySelector("[data-forget]")?.addEventListener("click", () => { sessionStorage.removeItem(saved(form)); location.reload(); });
  }
  ask(form);
  form.addEventListener("submit", (event) => send(form, event));
  addEventListener("pageshow", () => again(form));
}

document.querySelector("[data-focus]")?.focus();
