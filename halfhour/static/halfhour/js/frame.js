// Small behaviours of every page, found by data- attributes.
import "./keys.js";

// Escape folds what is open around the focus, and gives the focus back to what opened it.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
  const opened = event.target.closest?.("details[open]");
  if (!opened) return;
  opened.open = false;
  opened.querySelector("summary").focus();
});

// Undo leads back to where one is on the page, not to its head.
document.addEventListener("submit", (event) => {
  if (!event.target.matches(".notice-undo") || !scrollY) return;
  const to = new URL(event.target.action);
  to.hash = whereIAm();
  event.target.action = to;
});

const UNDER_THE_NOTICE = 90; // pixels that it covers

function whereIAm() {
  const places = [...document.querySelectorAll("main :is(li, section, article)[id]")];
  const here = places.find((each) => each.getBoundingClientRect().top >= UNDER_THE_NOTICE) ?? places.at(-1);
  return here?.id ?? location.hash;
}

// What a press did stands there before anybody listens: put in anew, it is read aloud.
addEventListener("load", () => {
  setTimeout(() => {
    const said = document.getElementById("undo");
    if (said?.childElementCount && !said.contains(document.activeElement)) said.replaceChildren(...said.childNodes);
  }, 300);
});

// Words typed before the scripts came were heard by nobody: they are told again, once all listen. A reload or a way back
// fills fields by itself, so there only the field in use counts.
function retell() {
  const fresh = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  for (const field of document.querySelectorAll("input, textarea")) {
    const typed = field.value !== field.defaultValue && (fresh || field === document.activeElement);
    if (typed) field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

document.addEventListener("DOMContentLoaded", retell);

// Reading a long page takes seconds: its button says so, and a second press waits for the first.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button?.dataset.busy) return;
  if (button.dataset.words) {
    event.preventDefault();
    return;
  }
  button.dataset.words = button.textContent;
  button.textContent = button.dataset.busy;
});
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("[data-words]")) {
    button.textContent = button.dataset.words;
    delete button.dataset.words;
  }
});

// A press that failed is told in words: the page's own sentence where it has one.
let unsent = null;
document.addEventListener("htmx:sendError", (event) => {
  unsent = event.detail.elt;
  tell((notice) => notice.dataset.unreached);
});
document.addEventListener("htmx:responseError", (event) => {
  const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  tell((notice) => page.querySelector("[data-fault]")?.textContent ?? notice.dataset.broken);
});

// What was told of the press before is over with the next one.
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.requestConfig.triggeringEvent?.type === "submit") document.getElementById("notice")?.replaceChildren();
});

// What did not arrive has: that something else did says nothing of it.
document.addEventListener("htmx:afterOnLoad", (event) => {
  const notice = document.getElementById("notice");
  if (event.detail.elt === unsent && notice?.textContent === notice?.dataset.unreached) notice?.replaceChildren();
});

function tell(words) {
  const notice = document.getElementById("notice");
  if (!notice || notice.textContent === words(notice)) return;
  const box = document.createElement("div");
  box.className = "notice notice-late";
  box.append(Object.assign(document.createElement("p"), { textContent: words(notice) }));
  notice.replaceChildren(box);
}
