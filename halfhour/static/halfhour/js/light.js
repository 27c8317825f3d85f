// Choosing a fact lights its words; choosing words makes a fact.
const text = document.querySelector("[data-lights]");

document.addEventListener("click", (event) => {
  const pick = event.target.closest("[data-fact]");
  const marks = pick && text ? [...text.querySelectorAll(`[data-facts~="${CSS.escape(pick.dataset.fact)}"]`)] : [];
  if (!marks.length) return;
  event.preventDefault();
  for (const each of document.querySelectorAll(".lit")) each.classList.remove("lit");
  for (const each of document.querySelectorAll("[data-chosen]")) delete each.dataset.chosen;
  for (const each of marks) each.classList.add("lit");
  pick.closest(".fact-item").dataset.chosen = "";
  marks[0].scrollIntoView({ block: "center" });
});

document.addEventListener("selectionchange", () => {
  const chosen = document.getSelection();
  const form = document.querySelector("[data-fact-form]");
  if (!text || !form || chosen.isCollapsed || !text.contains(chosen.anchorNode)) return;
  form.open = true;
  form.querySelector("[name=quote]").value = chosen.toString().trim();
});
