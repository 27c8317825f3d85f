// Choosing a fact lights its words, and the other way round; choosing words offers to make a fact of them.
const text = document.querySelector("[data-lights]");
const form = document.querySelector("[data-fact-form]");
const offer = document.querySelector("[data-make-fact]");
let words = "";

const aloud = document.querySelector("[data-lit-said]");
const marksOf = (id) => [...text.querySelectorAll(`[data-facts~="${CSS.escape(id)}"]`)];

function choose(id) {
  for (const each of document.querySelectorAll(".lit")) each.classList.remove("lit");
  for (const each of document.querySelectorAll("[data-chosen]")) delete each.dataset.chosen;
  for (const each of marksOf(id)) each.classList.add("lit");
  const item = document.getElementById(`fact-${id}`);
  if (item) item.dataset.chosen = "";
  return item;
}

document.addEventListener("click", (event) => {
  const pick = event.target.closest("[data-fact]");
  if (!pick || !text || !marksOf(pick.dataset.fact).length) return;
  event.preventDefault();
  choose(pick.dataset.fact);
  aloud.textContent = `${aloud.dataset.litSaid} ${marksOf(pick.dataset.fact).map((each) => each.textContent).join(" ")}`;
  marksOf(pick.dataset.fact)[0].scrollIntoView({ block: "center" });
});

text?.addEventListener("click", (event) => {
  const mark = event.target.closest("[data-facts]");
  if (mark && document.getSelection().isCollapsed) choose(mark.dataset.facts.split(" ")[0])?.scrollIntoView({ block: "center" });
});

document.addEventListener("selectionchange", () => {
  const chosen = document.getSelection();
  if (!text || !offer || chosen.isCollapsed || !text.contains(chosen.anchorNode) || !text.contains(chosen.focusNode)) return;
  words = chosen.toString().trim();
  offer.hidden = !words;
});

async function begin(kind) {
  const before = kind.value;
  const told = await fetch(`${form.dataset.kindOf}?${new URLSearchParams({ words })}`).catch(() => null);
  if (told?.ok && kind.value === before) kind.value = (await told.json()).kind;
}

offer?.addEventListener("click", () => {
  begin(form.querySelector("[name=type]"));
  const value = form.querySelector("[name=value]");
  form.open = true;
  form.querySelector("[name=quote]").value = words;
  value.value = words.replace(/\s+/g, " ").slice(0, value.maxLength);
  offer.hidden = true;
  value.focus({ preventScroll: true });
  form.scrollIntoView({ block: "center" });
});
