// Sends chosen files at once, in parts, and goes on by itself after the line was cut. Without this file they go with the form, as they always could.
const base = `/api/v1/${document.body.dataset.region}/uploads`;
const longestPause = 30000;
const longestHashed = 100 * 1024 * 1024;
const running = new Set();
let waiting = null;

class Refused extends Error { }

async function ask(method, path, headers, body) {
  const answer = await fetch(path, { method, headers, body, credentials: "same-origin", cache: "no-store" });
  const json = await answer.json().catch(() => ({}));
  if (answer.ok) { return json; }
  if (json.code === "upload-moved" || answer.status === 429 || answer.status >= 500) { throw new Error(json.code === "scanner-unavailable" ? json.title : ""); }
  throw new Refused(json.errors?.[0]?.message ?? json.detail ?? json.title ?? "Berkas tidak dapat diunggah.");
}

const back = (job) => new Promise((go) => {
  const pause = Math.min(longestPause, 1000 * 2 ** job.tries++);
  const timer = setTimeout(go, pause);
  addEventListener("online", () => { clearTimeout(timer); go(); }, { once: true });
});

async function stubborn(job, act) {
  while (!job.stopped) {
    try {
      const answer = await act();
      job.tries = 0;
      return answer;
    } catch (error) {
      if (error instanceof Refused) { throw error; }
      say(job, `${error instanceof TypeError || !error.message ? "Sambungan terputus; yang sudah terkirim tersimpan." : error.message} Dilanjutkan sendiri…`);
      await back(job);
    }
  }
  throw new Refused("Dibatalkan.");
}

async function hash(file) {
  if (!globalThis.crypto?.subtle || file.size > longestHashed) { return undefined; }
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function send(job) {
  const { file } = job;
  const sha256 = await hash(file);
  const begin = JSON.stringify({ name: file.name, length: file.size, sha256 });
  let upload = await stubborn(job, () => ask("POST", base, { "Content-Type": "application/json" }, begin));
  const path = `${base}/${upload.id}`;
  let cut = false;
  while (!upload.file) {
    upload = await stubborn(job, async () => {
      const at = cut ? await ask("GET", path) : upload;
      if (at.file) { return at; }
      cut = true;
      const piece = file.slice(at.offset, at.offset + at.partSize);
      const kept = await ask("PATCH", path, { "Content-Type": "application/octet-stream", "Upload-Offset": String(at.offset) }, piece);
      cut = false;
      return kept;
    });
    job.bar.value = upload.offset / upload.length;
    say(job, `Mengunggah… ${Math.floor(100 * upload.offset / upload.length)}%`);
  }
  return upload.file;
}

function say(job, text) {
  if (job.words.textContent !== text) { job.words.textContent = text; }
}

function make(tag, values) {
  return Object.assign(document.createElement(tag), values);
}

function show(input, file) {
  const line = make("p", { className: "upload" });
  const bar = make("progress", { max: 1, value: 0 });
  const words = make("span", { className: "soft", textContent: "Menyiapkan…" });
  const button = make("button", { type: "button", className: "quiet", textContent: "Batal" });
  bar.setAttribute("aria-label", `Unggahan ${file.name}`);
  words.setAttribute("role", "status");
  line.append(`${file.name} `, bar, " ", words, " ", button);
  input.before(line);
  return { input, file, line, bar, words, button, tries: 0, stopped: false };
}

// the same boxes as the page itself shows for a file that it has kept
function keep(job, file) {
  const label = make("label", { className: "pick" });
  label.append(
    make("input", { type: "checkbox", name: job.input.name, value: file.id, checked: true }), ` ${file.name} `,
    make("span", { className: "soft", textContent: "(sudah diunggah)" }));
  job.line.replaceWith(label, make("input", { type: "hidden", name: `berkas.${file.id}`, value: file.name }));
}

function refuse(job, text) {
  job.bar.remove();
  job.words.className = "why";
  say(job, text);
  job.button.textContent = "Hapus";
  job.button.onclick = () => job.line.remove();
}

async function run(job) {
  running.add(job);
  job.button.onclick = () => { job.stopped = true; job.line.remove(); };
  try {
    if (job.file.size > Number(job.input.dataset.most)) { throw new Refused(`Berkas ini terlalu besar. ${job.input.dataset.mostWords}`); }
    if (job.file.size === 0) { throw new Refused("Berkas ini kosong. Pilih berkas yang berisi."); }
    const file = await send(job);
    if (!job.stopped) { keep(job, file); }
  } catch (error) {
    waiting = null;
    refuse(job, error.message);
  } finally {
    running.delete(job);
    release();
  }
}

function release() {
  if (!waiting || running.size > 0) { return; }
  const { form, submitter } = waiting;
  waiting = null;
  form.requestSubmit(submitter);
}

// a form that is sent while files are on their way goes by itself when they have come
document.addEventListener("submit", (event) => {
  const own = [...running].filter((job) => job.input.form === event.target);
  if (own.length === 0) { return; }
  event.preventDefault();
  event.stopImmediatePropagation();
  waiting = { form: event.target, submitter: event.submitter };
  own[0].words.scrollIntoView?.({ block: "center" });
  say(own[0], "Berkas masih diunggah; formulir terkirim sendiri setelah selesai.");
}, true);

if (document.body.dataset.reader) {
  for (const input of document.querySelectorAll("input[type=file][data-most]")) {
    input.addEventListener("change", () => {
      const files = [...input.files];
      input.value = "";
      for (const file of files) { run(show(input, file)); }
    });
  }
}
