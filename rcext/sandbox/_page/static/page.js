// The page works without this. With it, lists renew themselves, and forms are sent without leaving the page.
"use strict";

const parse = (html) => new DOMParser().parseFromString(html, "text/html");
const notice = document.getElementById("notice");

// Rows that have not changed are not touched, so that what is selected, focused or about to be pressed stays.
function renewRows(body, next) {
  const wanted = new Map([...next.children].map((row) => [row.id, row]));
  for (const row of [...body.children]) {
    if (!wanted.get(row.id)?.isEqualNode(row)) row.remove();
  }
  [...wanted.values()].forEach((row, index) => {
    if (body.children[index]?.id !== row.id) body.insertBefore(row, body.children[index] ?? null);
  });
}

function renew(page, withNotice) {
  const focused = document.activeElement?.id;
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = page.getElementById(part.id);
    if (!next || (part === notice && !withNotice)) continue;
    if (part.dataset.live === "rows") renewRows(part, next);
    else if (!part.isEqualNode(next)) {
      part.className = next.className;
      part.replaceChildren(...next.childNodes);
    }
  }
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
  tick();
}

// -- live lists

const link = document.getElementById("link");
const events = new EventSource("/sandbox/changes");
let loading = false;
let again = false;

async function reload() {
  if (loading) {
    again = true;
    return;
  }
  loading = true;
  try {
    do {
      again = false;
      const answer = await fetch("/", { headers: { Accept: "text/html" } });
      if (answer.ok) renew(parse(await answer.text()), false);
      await new Promise((done) => setTimeout(done, 100)); // under load the page looks ten times a second, no more
    } while (again);
  } catch {
    // The sandbox has gone; the event source says so.
  } finally {
    loading = false;
  }
}

function say(state, text) {
  link.dataset.state = state;
  link.textContent = text;
}

events.addEventListener("open", () => say("live", "live"));
events.addEventListener("error", () => say("gone", "the sandbox does not answer"));
events.addEventListener("message", reload);

// -- forms

document.addEventListener("submit", async (event) => {
  const form = event.target;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body });
  } catch {
    say("gone", "the sandbox does not answer");
    return;
  }
  const page = parse(await answer.text());
  renew(page, true);
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
  for (const old of form.querySelectorAll(".mistake")) old.remove();
  for (const mistake of page.querySelectorAll("form .mistake")) {
    const field = document.getElementById(mistake.id.replace(/-mistake$/, ""));
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", mistake.id);
    field.parentElement.append(mistake);
    field.focus();
  }
});

// -- the clock, and what can be copied

function tick() {
  const shown = document.querySelector("#clock time");
  const now = new Date(Date.now() + 1000 * Number(shown.dataset.ahead));
  const day = now.toLocaleDateString("en-GB", { day: "2-digit", month: "short", timeZone: "UTC" });
  const text = `${day} ${now.toISOString().slice(11, 19)}`;
  if (shown.textContent !== text) shown.textContent = text;
}

setInterval(tick, 1000);

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.textContent.replace("Copy", "Copied");
  });
}
