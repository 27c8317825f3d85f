// The clock of a talk, against the agreed end. The server's time counts; a device that slept or was set anew asks for it.
const MINUTE = 60_000;
const SLEPT = 3_000; // ticks are a second apart: a longer gap means sleep, a jump back means a changed clock

const top = () => document.getElementById("talk-top");
let ahead = 0; // the server's clock less this device's
let last = Date.now();

function setBy(now) {
  ahead = now - Date.now();
  last = Date.now();
}

async function ask() {
  const here = top();
  try {
    const told = await (await fetch(here.dataset.clock, { cache: "no-store" })).json();
    setBy(told.now);
    if (told.ends !== Number(here.dataset.ends)) location.reload(); // extended elsewhere; what is typed is kept
  } catch {
    // Without the server the device's own clock goes on.
  }
  show();
}

function phase(now, { began, ends, opening, closing }) {
  const closes = ends - closing * MINUTE;
  if (now >= closes) return "close";
  return now < Math.min(began + opening * MINUTE, closes) ? "open" : "questions";
}

function show() {
  const here = top();
  const facts = Object.fromEntries(
    ["began", "ends", "opening", "closing"].map((name) => [name, Number(here.dataset[name])]),
  );
  const now = Date.now() + ahead;
  const left = Math.ceil((facts.ends - now) / MINUTE);
  const over = Math.max(0, -left);
  const words = here.dataset;
  write(here, "[data-left]", String(over || Math.max(0, left)));
  write(here, "[data-left-word]", over ? (over === 1 ? words.overOne : words.over) : left === 1 ? words.one : words.many);
  const format = { hour: "numeric", minute: "2-digit", timeZone: words.zone };
  write(here, "[data-time]", new Date(now).toLocaleTimeString(words.manner, format).toLowerCase());
  drawRuler(here, Math.floor((now - facts.began) / MINUTE), facts);
  turnTo(here, phase(now, facts));
}

function write(here, where, text) {
  const place = here.querySelector(where);
  if (place.textContent !== text) place.textContent = text;
}

function drawRuler(here, minutes, { opening, closing }) {
  const ticks = [...here.querySelectorAll(".ruler path:not(.ruler-now)")];
  const gone = Math.min(ticks.length - 1, Math.max(0, minutes));
  ticks.forEach((tick, minute) => {
    const left = minute <= opening ? "open" : "left";
    const part = minute >= ticks.length - 1 - closing ? "close" : minute < gone ? "gone" : left;
    tick.setAttribute("class", `ruler-${part}`);
  });
  here.querySelector(".ruler-now").setAttribute("d", `M${gone * 10} 4h0.01`);
}

// A new phase shows its part, unless the student chose to look at another.
function turnTo(here, next) {
  if (here.dataset.phase === next) return;
  here.dataset.phase = next;
  for (const way of here.querySelectorAll("[data-phase-way]")) {
    if (way.dataset.phaseWay === next) way.setAttribute("aria-current", "step");
    else way.removeAttribute("aria-current");
  }
  const middle = document.getElementById("talk-middle");
  if (!("chosen" in middle.dataset)) middle.dataset.show = next;
}

document.addEventListener("click", (event) => {
  const way = event.target.closest("[data-phase-way]");
  if (!way) return;
  event.preventDefault();
  const middle = document.getElementById("talk-middle");
  middle.dataset.show = way.dataset.phaseWay;
  middle.toggleAttribute("data-chosen", way.dataset.phaseWay !== top().dataset.phase);
});

document.addEventListener("htmx:configRequest", (event) => {
  const middle = document.getElementById("talk-middle");
  if ("chosen" in middle.dataset && !event.detail.parameters.show) event.detail.parameters.show = middle.dataset.show;
});
document.addEventListener("visibilitychange", () => document.hidden || ask());
document.addEventListener("htmx:load", (event) => {
  if (event.detail.elt.id === "talk-top") setBy(Number(event.detail.elt.dataset.now));
  show();
});

// A page brought back from memory tells an old time: ask. Fresh from the server, what it says is taken.
const old = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
setBy(Number(top().dataset.now));
if (old) ask();
show();
setInterval(() => {
  const gap = Date.now() - last;
  last = Date.now();
  if (gap < 0 || gap > SLEPT) ask();
  else show();
}, 1_000);
