// Immediacy only: the table works without this file. It saves a moment after each key, draws the chart anew, and keeps the cursor where it was.
const form = () => document.getElementById("rancangan");
const said = () => document.getElementById("tersimpan");
const pause = 1200;
const patience = 4000;
let timer, changed = false, running = false, waiting = null, unsent = null, pressed = 0;

// what a new entry is called
const named = (name) => name?.startsWith("baru:");
const rows = () => [...document.querySelectorAll(".edit tbody tr")];
const later = (after) => { clearTimeout(timer); timer = setTimeout(() => send(), after); };

// a list that somebody chooses from by typing forgets the letters when it is put there anew
const choosing = () => document.activeElement?.tagName === "SELECT" && Date.now() - pressed < pause;

// where the reader was, to be found again
function place() {
  const at = document.activeElement;
  return at && form().contains(at) ? { id: at.id, name: at.name, value: at.value, from: at.selectionStart, to: at.selectionEnd, kind: at.type } : null;
}

function back(where) {
  const all = [...form().elements];
  const found = where && (where.id ? document.getElementById(where.id) : all.find((field) => field.name === where.name && field.value === where.value));
  if (!found) { return; }
  found.focus({ preventScroll: true });
  if (typeof where.from === "number" && found.setSelectionRange && where.kind !== "radio") { found.setSelectionRange(where.from, where.to); }
}

function show(page, where, act) {
  const open = new Set([...form().querySelectorAll("details[open]")].map((part) => part.id));
  const scrolled = form().querySelector(".scroll > .edit")?.parentElement.scrollLeft ?? 0;
  const ids = new Set(rows().map((row) => row.id));
  const waits = act ? [] : [...form().elements].filter((box) => named(box.name));
  form().replaceWith(page.getElementById("rancangan"));
  for (const { id, value } of waits) { Object.assign(document.getElementById(id) ?? {}, { value }); }
  document.querySelector("h1").textContent = page.querySelector("h1").textContent;
  document.title = page.title;
  for (const part of form().querySelectorAll("details")) { part.open ||= open.has(part.id); }
  const table = form().querySelector(".edit");
  if (table) { table.parentElement.scrollLeft = scrolled; }
  const fresh = act?.startsWith("tambah-baris") && rows().find((row) => !ids.has(row.id));
  if (fresh) { fresh.querySelector("textarea").focus(); } else if (act === "tambah-pelaksana") { [...form().querySelectorAll(".lanes input")].at(-1)?.focus(); } else { back(where); }
}

async function send(button) {
  clearTimeout(timer);
  if (running) { waiting = button ?? waiting ?? true; return; }
  // a button whose sending was lost is pressed again with the next one, under the same key: once in all
  button ??= unsent;
  unsent = null;
  let held = false;
  running = true;
  changed = false;
  const values = new URLSearchParams(new FormData(form()));
  if (button) { values.set(button.name, button.value); } else { [...values.keys()].filter(named).forEach((name) => values.delete(name)); }
  said().textContent = "Menyimpan…";
  try {
    const answer = await fetch(form().action, { method: "POST", body: values, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    // a page of another kind (signed out, say): what is typed stays here until it is followed
    if (!page.getElementById("rancangan")) { said().textContent = "Belum tersimpan: halaman ini perlu dimuat ulang. Salin dahulu isian Anda."; held = changed = true; return; }
    while (!button && !changed && choosing()) { await new Promise((done) => { setTimeout(done, 100); }); }
    // what was typed meanwhile is newer than the page that comes back
    if (changed) { for (const name of ["dilihat", "kiriman"]) { form().elements.namedItem(name).value = page.querySelector(`[name=${name}]`).value; } }
    else { show(page, place(), button?.value); }
  } catch {
    // the line is cut: that is said, what was typed is still here, and is sent again until it arrives
    held = changed = true;
    unsent = button;
    said().textContent = "Sambungan terputus; isian Anda tetap ada di halaman ini dan dikirim lagi.";
    later(patience);
  } finally {
    running = false;
    const next = waiting;
    waiting = null;
    if (next && !held) { send(next === true ? undefined : next); } else if (changed && !held) { later(pause); }
  }
}

document.addEventListener("input", (event) => { if (form().contains(event.target)) { changed = true; later(event.target.type === "radio" ? 0 : pause); } });
document.addEventListener("submit", (event) => {
  if (event.target !== form()) { return; }
  // to another page
  if ("leave" in (event.submitter?.dataset ?? {})) { clearTimeout(timer); changed = running = false; return; }
  event.preventDefault();
  send(event.submitter?.name ? event.submitter : undefined);
});
document.addEventListener("keydown", (event) => {
  pressed = Date.now();
  const press = (act) => { const button = form().querySelector(`button[value="${act}"]`); if (button && !button.disabled) { event.preventDefault(); send(button); } };
  const row = event.target.closest?.(".edit tbody tr");
  if (event.key === "Enter" && event.target.matches?.("input[name^='baru:']")) { event.preventDefault(); send(event.target.closest(".filter").querySelector("button")); }
  if (event.key === "Enter" && row && (event.ctrlKey || (!event.shiftKey && event.target.matches("td.act textarea")))) { press(`tambah-baris ${row.id}`); }
  if (event.altKey && row && (event.key === "ArrowUp" || event.key === "ArrowDown")) { press(`${event.key === "ArrowUp" ? "naikkan" : "turunkan"} ${row.id}`); }
  const typing = event.target.matches?.("textarea, input:not([type])") && event.target.value !== event.target.defaultValue;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !typing) { press(event.shiftKey ? "ulangi" : "urungkan"); }
});
addEventListener("beforeunload", (event) => { if (changed || running) { event.preventDefault(); } });
