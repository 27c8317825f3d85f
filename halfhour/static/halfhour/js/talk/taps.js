// Each form of the screen is a tap: instead of leaving the page it becomes an event of this device.
import { hum } from "./aside.js";
import { newId } from "./ids.js";
import { readSigns } from "./signs.js";

const LONG = 500; // ms that a thumb rests on a question to skip it
const flag = (said) => said.get("on") === "yes";

// From a form to events: a list of [kind, payload]. Nothing typed where words are needed gives none.
const EVENTS = {
  begin: (said) => [["begin", { minutes: Number(said.get("minutes")) }]],
  ask: (said) => [[said.get("kind"), { question: said.get("question") }]],
  jot: (said) => jotted(said.get("said"), said.get("kind") || "note", said.get("question") || null),
  work: (said) => (said.get("said").trim() ? [["jot", { kind: "work", text: said.get("said").trim(), question: null }]] : []),
  added: (said) => (said.get("text").trim() ? [["added", { question: newId(), text: said.get("text").trim() }]] : []),
  speak: (said) => [[said.get("who"), {}]],
  halves: (said) => [["halves", { on: flag(said) }]],
  may_write: (said) => [["may_write", { may: flag(said) }]],
  named: (said) => (said.get("name").trim() ? [["named", { name: said.get("name").trim(), may_use_name: said.get("may_use_name") || "unasked" }]] : []),
  extend: (said) => [["extend", { minutes: Number(said.get("minutes")) }]],
  late: (said) => [["late", { who: said.get("who") }]],
  close: () => [["close", {}]],
};

function jotted(typed, chosen, question) {
  const { text, kind, asks, names } = readSigns(typed, chosen);
  if (!text) return [];
  if (asks) return [["added", { question: newId(), text: text.slice(0, 400) }]];
  return [["jot", { kind, text, question }], ...names.map((name) => ["named", { name, may_use_name: "unasked" }])];
}

// `keep(events)` answers whether they are safe; only then the field is empty again.
export function listen(keep) {
  let armed = ""; // a kind tapped before the words
  const kinds = [...document.querySelectorAll(".kinds button")];
  const arm = (kind) => {
    armed = kind;
    for (const each of kinds) each.setAttribute("aria-pressed", String(each.value === kind));
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-tap]");
    if (!form) return;
    event.preventDefault();
    const said = new FormData(form, event.submitter);
    const made = EVENTS[form.dataset.tap](said);
    if (!made.length) {
      if (form.dataset.tap === "jot" && event.submitter) arm(armed === event.submitter.value ? "" : event.submitter.value);
      form.querySelector("textarea, input:not([type=hidden])")?.focus();
      return;
    }
    const words = typedIn(form);
    if (await keep(made)) {
      if (form.dataset.tap === "jot") arm("");
      clear(form, words);
      form.closest("details.more")?.removeAttribute("open");
    }
  });

  document.getElementById("jot").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    const button = kinds.find((each) => each.value === (armed || "note"));
    if (event.target.value.trim()) event.target.form.requestSubmit(button);
  });

  skipByLongTap(keep);
}

const typedIn = (form) => new Map([...form.querySelectorAll("textarea, input:not([type=hidden])")].map((field) => [field, field.value]));

// What was typed while it was being kept is not lost: only the words that were kept go.
function clear(form, words) {
  for (const [field, kept] of words) {
    if (field.type === "checkbox") field.checked = false;
    else if (field.type !== "number" && field.value.startsWith(kept)) field.value = field.value.slice(kept.length);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  form.querySelector("textarea")?.focus({ preventScroll: true });
}

function skipByLongTap(keep) {
  let resting = 0;
  let skipped = false;
  const list = document.getElementById("talk-list");
  const skip = (ask) => {
    if (ask.value === "asked") keep([["skipped", { question: ask.form.elements.question.value }]]);
  };
  list.addEventListener("pointerdown", (event) => {
    const ask = event.target.closest(".ask");
    skipped = false;
    clearTimeout(resting);
    if (!ask || event.button) return;
    resting = setTimeout(() => {
      skipped = true;
      hum(20);
      skip(ask);
    }, LONG);
  });
  for (const ends of ["pointerup", "pointercancel", "pointerleave", "scroll"]) list.addEventListener(ends, () => clearTimeout(resting), true);
  list.addEventListener("click", (event) => skipped && event.target.closest(".ask") && (event.preventDefault(), (skipped = false)), true);
  list.addEventListener("contextmenu", (event) => event.target.closest(".ask") && event.preventDefault());
  list.addEventListener("keydown", (event) => {
    const ask = event.target.closest(".ask");
    if (ask && event.key === "s" && !event.ctrlKey && !event.metaKey) skip(ask);
  });
}
