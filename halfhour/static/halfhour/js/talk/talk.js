// The talk, from its events alone: each tap is kept on this device first, then shown, then sent.
import { dim, askToLast, pageIsHere, saveAsFile, stayAwake, tremble } from "./aside.js";
import { clock, lookAt, show } from "./face.js";
import { newId } from "./ids.js";
import { showHand, showNotes, showPressed, showQuestions, showRehearsal, showWaiting } from "./parts.js";
import { Sender } from "./send.js";
import { read } from "./state.js";
import { changes, Forgetful, openStore } from "./store.js";
import { listen } from "./taps.js";
import { Time } from "./time.js";

const facts = JSON.parse(document.getElementById("talk-facts").textContent);
const screen = document.getElementById("talk");
const jot = document.querySelector('[data-tap="jot"]');
const LOOK = 15_000; // ms between two looks at what another device did
let opened;
const open = new Promise((done) => (opened = done));
listen(async (made) => (await open, keep(made))); // what is tapped while the store opens waits for it
const store = facts.rehearsal ? new Forgetful() : await openStore();
const time = new Time(store, (why, by) => keep([["clock", { why, ahead_ms: Math.round(by) }]]));
const token = () => JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRFToken"];
const nobody = { trouble: "", send: async () => {}, look: async () => {} };
const sender = facts.rehearsal ? nobody : new Sender({ store, time, owner: facts.owner, changed: took, token: token() });
let events = facts.events;
let seen = null;
let off = null; // a question that the next notes are not about
let trouble = store.lasts || facts.rehearsal ? "" : "no_store";

// Events are safe when they lie on the disk; where the disk is full, when the server has them.
async function keep(made) {
  const stamped = made.map(([kind, payload]) => ({ id: newId(), talk: facts.interview, owner: facts.owner, ...time.stamp(), kind, payload }));
  try {
    for (const each of stamped) await store.add(each);
    if (trouble === "no_room") trouble = "";
  } catch {
    return sentAtOnce(stamped);
  }
  changes?.postMessage(facts.interview);
  sender.send();
  await draw();
  return true;
}

const direct = { device: newId(), seq: 0 };

async function sentAtOnce(stamped) {
  const made = stamped.map((each) => ({ ...each, device: direct.device, seq: direct.seq++ }));
  const headers = { "Content-Type": "application/json", "X-CSRFToken": sender.token };
  const body = JSON.stringify({ events: made });
  const answer = await fetch(facts.absorb, { method: "POST", headers, body }).catch(() => null);
  const told = answer?.ok ? await answer.json() : null;
  trouble = "no_room";
  if (told) events = told.events ?? events;
  await draw(Boolean(told));
  return Boolean(told);
}

function took(told) {
  if (told?.ends) facts.ends = told.ends;
  return draw();
}

async function draw(fromServer = false) {
  const kept = await store.of(facts.interview).catch(() => []);
  if (!fromServer) events = merged(kept);
  const waits = kept.filter((each) => each.waiting).length;
  const refused = kept.filter((each) => each.refused).length;
  const door = sender.trouble === "door" ? "closed_door" : refused ? "refused" : "";
  if (facts.rehearsal) showRehearsal(facts);
  else showWaiting(waits, refused, trouble || door, facts);
  tick();
  showNotes(seen, facts);
}

// What the page was made with, and what lies here; the same event is one.
function merged(kept) {
  return [...new Map([...facts.events, ...kept].map((each) => [each.id, each])).values()];
}

function tick() {
  const now = time.now();
  const before = seen?.state;
  seen = read(events, facts, now);
  screen.dataset.state = seen.state;
  const face = show(seen, facts, now);
  showQuestions(seen, face, facts, now);
  showPressed(seen, face, facts);
  const question = seen.atHand === off || face.phase === "close" ? null : seen.atHand;
  jot.elements.question.value = question ?? "";
  showHand(question, facts);
  if (seen.state === "before") document.querySelector("[data-fails]").open ||= now >= Number(document.querySelector("[data-fails]").dataset.fails);
  if (seen.state !== before) turned(before);
}

function turned(before) {
  if (seen.state === "running") awake();
  if (seen.state === "running" && before === "before") lookAt("open");
  if (seen.state !== "ended") return;
  document.querySelector("[data-ended]").textContent = facts.words.ended.replace("%(time)s", clock(seen.closed, facts));
  document.querySelector("[data-go-on]").hidden = false;
}

const awake = stayAwake(() => seen?.state === "running", facts.words);
dim();
tremble();
askToLast();
document.querySelector("[data-off]").addEventListener("click", () => {
  off = seen.atHand;
  tick();
});
document.querySelector("[data-go-on]").addEventListener("click", () => keep([["go_on", {}]]));
document.querySelector("[data-save]").addEventListener("click", async () => {
  const mine = await store.of(facts.interview);
  saveAsFile(mine.length ? mine : events, facts, document.title.replace(/[^\p{L}\p{N}]+/gu, "-"));
});
changes?.addEventListener("message", (message) => message.data === facts.interview && draw());
document.addEventListener("visibilitychange", () => document.hidden || sender.look(facts.interview));

// A page that the service worker kept says so; its time is of the day it was kept.
const kept = performance.getEntriesByType("navigation")[0]?.serverTiming?.some((each) => each.name === "kept");
await time.wake(kept ? 0 : facts.now);
await draw();
opened();
screen.dataset.ready = "";
await sender.send();
await sender.look(facts.interview);
setInterval(() => document.hidden || sender.look(facts.interview), LOOK);
setInterval(() => {
  if (time.look()) sender.look(facts.interview);
  tick();
}, 1_000);
setInterval(() => time.keep(), LOOK);

// It says so until it is: the service worker may still be fetching it.
const pageHere = document.querySelector("[data-page-here]");
pageHere.querySelector("span").textContent = facts.words.no_page;
for (let tries = 0; !facts.rehearsal && !(await pageIsHere()); tries += 1) {
  pageHere.hidden = tries < 3;
  await new Promise((done) => setTimeout(done, 2_000));
}
pageHere.hidden = true;
