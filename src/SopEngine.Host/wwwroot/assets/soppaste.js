// A table copied from Word or a web page is shown as text to be made rows of. Without this file it is pasted as the text that programs copy along.
const above = "″";

// paragraphs, line ends and list entries become lines; the line ends of the file itself are blanks
function lines(cell) {
  const copy = cell.cloneNode(true);
  for (const end of copy.querySelectorAll("br, p, li, div")) { end.append("\u2028"); }
  return copy.textContent.split("\u2028").map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean).join("\n");
}

// a merged cell says its text once: to the right it is empty, below it says that it goes on
function grid(table) {
  const rows = [...table.rows].map(() => []);
  [...table.rows].forEach((row, at) => {
    for (const cell of row.cells) {
      const from = [...rows[at], undefined].findIndex((text) => text === undefined);
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down++) {
        for (let right = 0; right < cell.colSpan; right++) { rows[at + down][from + right] = right ? "" : down ? above : lines(cell); }
      }
    }
  });
  return rows;
}

const quoted = (text) => /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

document.addEventListener("paste", (event) => {
  const box = document.getElementById("baru:tempel");
  const table = event.target.closest?.("#rancangan") && new DOMParser().parseFromString(event.clipboardData.getData("text/html"), "text/html").querySelector("table");
  if (!box || !table || table.querySelectorAll("td, th").length < 2) { return; }
  event.preventDefault();
  const rows = grid(table);
  box.value += `${box.value ? "\n" : ""}${rows.map((row) => row.map(quoted).join("\t")).join("\n")}`;
  box.closest("details").open = true;
  document.getElementById("ditempel").textContent = `${rows.length} baris tabel terbaca. Periksa, lalu tekan Jadikan baris.`;
  box.focus();
});
