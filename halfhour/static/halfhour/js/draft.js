// What is half typed survives a reload: it lies in this browser until the server shows that it has arrived.
const place = (field) => `halfhour-draft-${field.dataset.draft}`;

function remember(field) {
  try {
    if (field.value.trim()) localStorage.setItem(place(field), field.value);
    else localStorage.removeItem(place(field));
  } catch {
    // A browser that keeps nothing still has the open page.
  }
}

function bringBack(field) {
  let kept = "";
  try {
    kept = localStorage.getItem(place(field)) ?? "";
  } catch {
    return;
  }
  if (!kept || field.value) return;
  if (flat(kept) === flat(field.dataset.kept ?? "")) {
    localStorage.removeItem(place(field));
    return;
  }
  field.value = kept;
  const folded = field.closest("details:not([open])");
  if (folded) folded.open = true;
}

// The server keeps no double spaces.
const flat = (text) => text.trim().replace(/\s+/g, " ");

const drafts = (within) => within.querySelectorAll("[data-draft]");

document.addEventListener("input", (event) => {
  if (event.target.dataset?.draft) remember(event.target);
});
document.addEventListener("htmx:load", (event) => drafts(event.detail.elt).forEach(bringBack));
drafts(document).forEach(bringBack);
