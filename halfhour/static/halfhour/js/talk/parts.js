// Questions, jottings, names, balance: the page that the server drew, kept true to the events.
import { withoutTime } from "./state.js";

const one = (where, within = document) => within.querySelector(where);
const fill = (words, values) => words.replace(/%\((\w+)\)s/g, (_all, name) => values[name]);
const copy = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
const isOpen = (state) => !state || state === "open_again";
const count = (words, name, n) => fill(words[`${name}_${n === 0 && words[`${name}_none`] ? "none" : n === 1 ? "one" : "many"}`], { n });

function drawMark(place, name) {
  if (place.dataset.drawn === name) return;
  place.dataset.drawn = name;
  place.replaceChildren(one(`template[data-mark="${name}"]`).content.cloneNode(true));
}

function write(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

export function showQuestions(seen, face, facts, now) {
  addNew(seen.added);
  const rows = [...document.querySelectorAll("[data-question]")];
  const listed = rows.map((row) => {
    const id = row.dataset.question;
    return { row, id, state: seen.ticks.get(id), must: "must" in row.dataset, minutes: Number(row.dataset.minutes) };
  });
  const open = listed.filter((each) => isOpen(each.state));
  const out = seen.state === "running" ? withoutTime(open, face, now) : new Set();
  for (const each of listed) showQuestion(each, out.has(each.id), facts.words);
  for (const group of document.querySelectorAll(".by-goal")) showGoal(group, seen.ticks, facts.words);
  showNext(open.find((each) => each.must) ?? open[0], facts.words);
  const fits = one("[data-fits]");
  fits.hidden = !out.size;
  write(fits, fill(open.length > out.size ? facts.words.fits : facts.words.fits_none, { n: open.length - out.size }));
}

function showQuestion({ row, state, must }, noTime, words) {
  const ask = one(".ask", row);
  const waits = isOpen(state);
  ask.value = waits ? "asked" : "open_again";
  ask.setAttribute("aria-pressed", String(!waits));
  ask.toggleAttribute("data-skipped", state === "skipped");
  row.toggleAttribute("data-no-time", waits && noTime);
  drawMark(one("[data-mark]", row), waits ? "empty" : state === "skipped" ? "slashed" : "full");
  write(one("[data-state]", row), waits ? (noTime ? words.no_time : "") : words[state]);
  one(".came-up", row).hidden = !waits;
  const ribbon = must && one(".must-here", row);
  if (ribbon) ribbon.hidden = !waits;
}

function showGoal(group, ticks, words) {
  const place = one("[data-goal-count]", group);
  if (!place) return;
  const states = [...group.querySelectorAll("[data-question]")].map((row) => ticks.get(row.dataset.question));
  const asked = states.filter((state) => state === "asked" || state === "came_up").length;
  write(place, fill(words.of, { asked, all: states.length }));
  drawMark(one("[data-goal-mark]", group), asked ? (asked === states.length ? "full" : "half") : "empty");
}

function showNext(question, words) {
  const place = document.getElementById("talk-next");
  place.toggleAttribute("data-must", Boolean(question?.must));
  write(one("[data-next-word]", place), question?.must ? words.next_must : words.next);
  write(one("[data-next-text]", place), question ? textOf(question.row) : words.none_left);
  const form = one("form", place);
  form.hidden = !question;
  form.elements.question.value = question?.id ?? "";
}

const textOf = (row) => one(".ask [data-text], .ask > span:nth-of-type(2)", row).textContent;

function addNew(added) {
  const group = one("[data-added]");
  for (const { question, text } of added) {
    if (one(`[data-question="${CSS.escape(question)}"]`)) continue;
    const row = copy("new-question");
    row.dataset.question = row.querySelector("[name=question]").value = question;
    one("[data-text]", row).textContent = text;
    one("ul", group).append(row);
    group.hidden = false;
  }
}

export function showNotes(seen, facts) {
  const list = document.getElementById("talk-jottings");
  const labels = Object.fromEntries([...document.querySelectorAll(".kinds button")].map((each) => [each.value, each.textContent.trim()]));
  keepList(list, seen.jottings, "new-jotting", (row, jotting) => {
    drawMark(one("[data-mark]", row), jotting.kind in labels ? jotting.kind : "note");
    one(".jotting-kind", row).textContent = labels[jotting.kind] ?? one(`[data-tap=work]`).closest("details").querySelector("summary").textContent;
    one("[data-text]", row).textContent = jotting.text;
  });
  write(one("[data-jottings-count]"), count(facts.words, "jottings", seen.jottings.length));
  const said = one("[name=may_use_name]").closest("label").textContent.trim();
  keepList(document.getElementById("talk-named"), seen.names, "new-name", (row, name) => {
    one(".said", row).textContent = name.name;
    one(".small", row).textContent = name.may_use_name === "yes" ? said : "";
  });
}

function keepList(list, wanted, template, draw) {
  const there = new Map([...list.querySelectorAll("[data-id]")].map((row) => [row.dataset.id, row]));
  const ids = new Set(wanted.map((each) => each.id));
  for (const [id, row] of there) if (!ids.has(id)) row.remove();
  for (const each of wanted) {
    if (there.has(each.id)) continue;
    const row = copy(template);
    row.dataset.id = each.id;
    draw(row, each);
    list.append(row);
  }
}

export function showPressed(seen, face, facts) {
  press("#may-yes", seen.mayWrite === true);
  press("#may-no", seen.mayWrite === false);
  for (const each of document.querySelectorAll(".late-taps button")) press(each, seen.late === each.value);
  const halves = document.getElementById("talk-balance");
  if (seen.halves !== null) halves.hidden = !seen.halves;
  const { now, theirs, mine } = seen.balance;
  press("#speak-they", now === "they");
  press("#speak-me", now === "me");
  write(one("[data-theirs]"), now ? `${theirs} %` : "");
  write(one("[data-mine]"), now ? `${mine} %` : "");
  one(".balance-theirs").setAttribute("width", theirs);
  one(".balance-mine").setAttribute("x", theirs);
  one(".balance-mine").setAttribute("width", mine);
  one("[data-much]").hidden = !(mine > facts.policy.share_most && face.gone >= facts.policy.share_from_minute);
}

function press(which, pressed) {
  const button = typeof which === "string" ? one(which) : which;
  button.setAttribute("aria-pressed", String(pressed));
}

export function showWaiting(waits, refused, trouble, facts) {
  const badge = one("[data-waits]");
  badge.hidden = false;
  write(badge, count(facts.words, "waits", waits));
  badge.toggleAttribute("data-some", waits > 0);
  one("[data-save]").hidden = false;
  const words = one("[data-trouble]");
  words.hidden = !trouble;
  write(words, trouble ? fill(facts.words[trouble], { n: refused }) : "");
}

export function showRehearsal(facts) {
  const badge = one("[data-waits]");
  badge.hidden = one("[data-save]").hidden = false;
  write(badge, facts.words.rehearsal);
}

export function showHand(question, facts) {
  const row = question && one(`[data-question="${CSS.escape(question)}"]`);
  const place = one("[data-on]");
  place.hidden = !row;
  one("[data-off]").hidden = false;
  write(one("[data-on-words]"), row ? fill(facts.words.on, { question: textOf(row) }) : "");
}
