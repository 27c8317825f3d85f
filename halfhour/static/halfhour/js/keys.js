// Letters are shortcuts, unless the student has switched them off in this browser. Enter and Escape always work.
const PLACE = "halfhour-letters";
let here = true; // a browser that keeps nothing keeps the choice as long as the page

function areShortcuts() {
  try {
    return localStorage.getItem(PLACE) !== "no";
  } catch {
    return here;
  }
}

function choose(yes) {
  here = yes;
  try {
    localStorage.setItem(PLACE, yes ? "yes" : "no");
  } catch {
    // Then it holds as long as the page.
  }
  show();
}

// Buttons name their letter only while it is one; the Keys page has the switch.
function show() {
  document.documentElement.toggleAttribute("data-letters-rest", !areShortcuts());
  const place = document.querySelector("[data-letters]");
  if (!place) return;
  place.hidden = false;
  place.querySelector("input").checked = areShortcuts();
}

const typing = (target) => target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !areShortcuts()) return;
  const way = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (way) {
    event.preventDefault();
    way.click();
    return;
  }
  if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
});

// j and k walk the lists; Enter follows, because what is focused is a link.
function step(by) {
  const stops = [...document.querySelectorAll("[data-stop]")].filter((each) => each.offsetParent);
  if (!stops.length) return;
  const at = stops.indexOf(document.activeElement);
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)].focus();
}

document.addEventListener("change", (event) => event.target.closest("[data-letters]") && choose(event.target.checked));
addEventListener("storage", show);
addEventListener("pageshow", show);
show();
