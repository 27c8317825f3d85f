// On the page of a letter: copy at a press, count what a channel takes, print, and go to a blank.

document.addEventListener("click", async (event) => {
  const way = event.target.closest("[data-copy]");
  if (!way || !navigator.clipboard) return; // without a clipboard the link opens the bare text
  event.preventDefault();
  try {
    await copy(way.dataset.copy);
    document.querySelector(way.dataset.copySaid).textContent = way.dataset.copyDone;
  } catch {
    location.assign(way.href);
  }
});

// With its paragraphs, for programs that take them; the bare words for all others.
async function copy(words) {
  if (!window.ClipboardItem) return navigator.clipboard.writeText(words);
  const page = document.createElement("div");
  for (const paragraph of words.trim().split(/\n{2,}/)) {
    const made = page.appendChild(document.createElement("p"));
    for (const [place, line] of paragraph.split("\n").entries()) {
      if (place) made.append(document.createElement("br"));
      made.append(line);
    }
  }
  const as = (type, text) => new Blob([text], { type });
  const item = { "text/plain": as("text/plain", words), "text/html": as("text/html", page.innerHTML) };
  return navigator.clipboard.write([new ClipboardItem(item)]);
}

// LinkedIn cuts what is longer: the number follows each key.
const text = document.querySelector("[data-room]");
if (text) {
  const shown = document.querySelector(text.dataset.roomShown);
  const words = shown.textContent;
  const count = () => {
    const length = [...text.value].length;
    shown.textContent = words.replace(/\d+/, length);
    shown.classList.toggle("late", length > Number(text.dataset.room));
  };
  text.addEventListener("input", count);
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// A link to a field puts the cursor there, at the first blank of a text.
document.addEventListener("click", (event) => {
  const link = event.target.closest(".leave a[href^='#']");
  let field = link && document.querySelector(link.hash);
  if (!field) return;
  // What was typed a moment ago is not counted yet: the next blank is one that is empty on the page.
  if (field.matches(".letter-blank") && field.value.trim())
    field = [...document.querySelectorAll(".letter-blank")].find((each) => !each.value.trim()) ?? field;
  event.preventDefault();
  field.focus();
  const blank = field.id === "text" ? field.value.match(/\[[^\[\]\n]{1,80}\]/) : null;
  if (blank) field.setSelectionRange(blank.index, blank.index + blank[0].length);
});
