// Goals and questions: drag a question by its handle, Enter ends a line of typing, and focus follows a step.
const plan = () => document.querySelector("[data-plan]");
let held = null; // the question in the hand, and where it stood

document.addEventListener("pointerdown", (event) => {
  const handle = event.target.closest("[data-drag]");
  if (!handle || event.button) return;
  const question = handle.closest("[data-question]");
  held = { question, list: question.parentElement, next: question.nextElementSibling };
  handle.setPointerCapture(event.pointerId);
  question.classList.add("is-held");
  event.preventDefault();
});

document.addEventListener("pointermove", (event) => {
  if (!held) return;
  const under = document.elementFromPoint(event.clientX, event.clientY);
  const other = under?.closest("[data-question]");
  if (other && other !== held.question) {
    const box = other.getBoundingClientRect();
    other[event.clientY < box.top + box.height / 2 ? "before" : "after"](held.question);
  } else if (!other) {
    const list = under?.closest("[data-goal]")?.querySelector("[data-questions]");
    if (list && list !== held.question.parentElement) list.append(held.question);
  }
});

document.addEventListener("pointerup", () => drop(true));
document.addEventListener("pointercancel", () => drop(false));
document.addEventListener("keydown", (event) => {
  if (held && event.key === "Escape") drop(false);
});

function drop(keep) {
  if (!held) return;
  const { question, list, next } = held;
  held = null;
  question.classList.remove("is-held");
  const moved = question.parentElement !== list || question.nextElementSibling !== next;
  if (!keep) list.insertBefore(question, next);
  if (!keep || !moved) return;
  const there = question.parentElement;
  window.htmx.ajax("POST", question.dataset.serve, {
    values: { goal: there.dataset.questions, place: [...there.children].indexOf(question) },
    target: "#plan",
    swap: "outerHTML",
  });
}

// A line of typing holds no line break: Enter saves what is typed, or adds it.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  const field = event.target.closest?.(".grows");
  if (!field || !plan()?.contains(field)) return;
  event.preventDefault();
  if (field.classList.contains("in-place-text")) field.blur();
  else field.form.requestSubmit();
});

// What is typed in place and did not arrive is sent again by itself.
const LATER = 5000; // ms
document.addEventListener("htmx:sendError", (event) => {
  const field = event.detail.elt.closest?.(".in-place-text");
  if (field) setTimeout(() => field.dispatchEvent(new Event("input", { bubbles: true })), LATER);
});

// The button that was pressed may be gone: its opposite takes the focus, or what now stands in its place.
let pressed = null;
document.addEventListener("htmx:beforeRequest", (event) => {
  const button = event.detail.requestConfig.triggeringEvent?.submitter;
  pressed = button && plan()?.contains(button) ? standing(button) : null;
});
document.addEventListener("htmx:afterSettle", () => {
  ready();
  const button = pressed?.id && document.getElementById(pressed.id);
  if (button?.disabled) {
    const { id } = button;
    const other = id.startsWith("up-") ? id.replace("up-", "down-") : id.replace("down-", "up-");
    document.getElementById(other)?.focus();
  } else if (pressed && document.activeElement === document.body) (button || inPlaceOf(pressed))?.focus();
  pressed = null;
  document.activeElement.closest(".write form")?.scrollIntoView({ block: "nearest" });
});

const PLACES = { ".suggestion": "button", "[data-question]": ".question-more > summary", "[data-goal]": ".write > summary" };

// Where a button stands: as which one, in which or the how manieth suggestion, question or goal.
function standing(button) {
  const kind = Object.keys(PLACES).find((each) => button.closest(each));
  const place = kind && button.closest(kind);
  const at = place ? [...document.querySelectorAll(kind)].indexOf(place) : -1;
  const which = place ? [...place.querySelectorAll("button")].indexOf(button) : -1;
  return { id: button.id, kind, own: place?.id, at, which };
}

function inPlaceOf({ kind, own, at, which }) {
  const now = kind ? [...document.querySelectorAll(kind)] : [];
  const place = (own && document.getElementById(own)) || now[Math.min(at, now.length - 1)];
  if (kind === ".suggestion") place?.closest("details")?.setAttribute("open", "");
  const same = kind === ".suggestion" && place?.querySelectorAll("button")[which];
  return same || (place?.querySelector(PLACES[kind]) ?? plan()?.querySelector(".write > summary"));
}

// Opening the field for a new question puts the cursor there.
document.addEventListener("toggle", (event) => {
  if (event.target.matches?.(".write[open]")) event.target.querySelector("textarea").focus();
}, true);

function ready() {
  for (const handle of document.querySelectorAll("[data-drag][hidden]")) handle.hidden = false;
}
ready();
