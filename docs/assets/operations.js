// A filter above the table of all operations (docs/api/index.md). The table works without it.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const holder = document.getElementById("operations");
  if (!holder) {
    return;
  }
  const rows = Array.from(holder.querySelectorAll("tbody tr"), (row) => [row, row.textContent.toLowerCase()]);
  const form = document.createElement("form");
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "Operations");
  form.className = "operations-filter";
  const label = document.createElement("label");
  label.htmlFor = "operations-words";
  label.textContent = "Filter";
  const field = document.createElement("input");
  field.id = "operations-words";
  field.type = "search";
  field.autocomplete = "off";
  field.placeholder = "for instance: sms Heavy";
  const count = document.createElement("output");
  count.htmlFor = field.id;
  const show = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [row, text] of rows) {
      const fits = words.every((word) => text.includes(word));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = `${shown} of ${rows.length} operations`;
  };
  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.append(label, field, count);
  holder.before(form);
  field.value = decodeURIComponent(location.hash.startsWith("#q=") ? location.hash.slice(3) : "");
  show();
});
