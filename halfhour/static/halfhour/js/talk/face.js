// What one glances at: minutes left, the ruler, the part of the talk.
import { ruler } from "./state.js";

const SVG = "http://www.w3.org/2000/svg";
const STEP = 10;
const HOUR = 60; // minutes, as DAY
const DAY = 24 * HOUR;
const MINUTE = 60_000;
const top = document.getElementById("talk-top");
const middle = document.getElementById("talk-middle");
let shown = top.dataset.phase; // the part that the clock asked for last
let turned = false;

export function show(seen, facts, now) {
  const { words } = facts;
  const over = seen.state === "ended"; // then its clock stands still
  const face = ruler(seen, facts.policy, over ? seen.closed : now);
  const [count, one, many] = counted(seen, face);
  write("[data-left]", String(count));
  write("[data-left-word]", words[count === 1 ? one : many]);
  write("[data-time]", clock(now, facts));
  write("[data-ends]", (over ? words.ended_at : words.ends).replace("%(time)s", clock(over ? seen.closed : seen.ends, facts)));
  write('[data-phase-way="close"]', words.closes.replace("%(time)s", clock(face.closes, facts)));
  draw(face, words);
  turnTo(seen.state === "before" ? "open" : over ? "close" : face.phase);
  return face;
}

// The number, and its words: until it begins, left, over, or how long it was.
function counted({ state, began, closed }, face) {
  if (state === "ended") return [Math.max(1, Math.round((closed - began) / MINUTE)), "lasted_one", "lasted_many"];
  if (state === "before" && face.until >= 2 * DAY) return [Math.round(face.until / DAY), "begins_days", "begins_days"];
  if (state === "before" && face.until >= 2 * HOUR) return [Math.round(face.until / HOUR), "begins_hours", "begins_hours"];
  if (state === "before" && face.until > 0) return [face.until, "begins_one", "begins_many"];
  return face.over ? [face.over, "over_one", "over_many"] : [face.left, "left_one", "left_many"];
}

export function clock(at, { manner, zone }) {
  return new Date(at).toLocaleTimeString(manner, { hour: "numeric", minute: "2-digit", timeZone: zone }).toLowerCase();
}

function write(where, text) {
  const place = top.querySelector(where);
  if (place.textContent !== text) place.textContent = text;
}

function draw({ minutes, opening, closing, gone }, words) {
  const drawing = top.querySelector(".ruler");
  const now = drawing.querySelector(".ruler-now");
  const ticks = [...drawing.querySelectorAll("path:not(.ruler-now)")];
  while (ticks.length > minutes + 1) ticks.pop().remove();
  while (ticks.length < minutes + 1) {
    const at = ticks.length;
    const tick = document.createElementNS(SVG, "path");
    tick.setAttribute("d", `M${at * STEP} 26V${at % 5 ? 17 : 10}`);
    now.before(tick);
    ticks.push(tick);
  }
  drawing.setAttribute("viewBox", `-1 0 ${minutes * STEP + 2} 26`);
  drawing.setAttribute("aria-label", words.gone.replace("%(gone)s", gone).replace("%(minutes)s", minutes));
  ticks.forEach((tick, at) => {
    const ahead = at <= opening ? "open" : "left";
    tick.setAttribute("class", `ruler-${at >= minutes - closing ? "close" : at < gone ? "gone" : ahead}`);
  });
  now.setAttribute("d", `M${gone * STEP} 4h0.01`);
}

// A new phase shows its part, also where the student looks at another one; a look back stays until the next phase.
// A page that was kept or made earlier may stand at another part than the clock: it is turned once, unless it was asked for.
function turnTo(phase) {
  const first = !turned;
  if (!first && shown === phase && top.dataset.phase === phase) return;
  const same = shown === phase;
  top.dataset.phase = shown = phase;
  turned = true;
  for (const way of top.querySelectorAll("[data-phase-way]")) {
    if (way.dataset.phaseWay === phase) way.setAttribute("aria-current", "step");
    else way.removeAttribute("aria-current");
  }
  if (first && new URLSearchParams(location.search).has("show")) return;
  if (!same || middle.dataset.show !== phase) lookAt(phase);
  if (!same) document.dispatchEvent(new CustomEvent("talk:phase", { detail: phase }));
}

export function lookAt(part) {
  middle.dataset.show = part;
  for (const fold of document.querySelectorAll(".talk-hand details[open]")) fold.open = false; // it needs the room
}

document.addEventListener("click", (event) => {
  const way = event.target.closest("[data-phase-way]");
  if (!way) return;
  event.preventDefault();
  lookAt(way.dataset.phaseWay);
});
