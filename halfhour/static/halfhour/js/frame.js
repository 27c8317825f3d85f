// Keys of the whole program, and small behaviours found by data- attributes.
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
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
  const here = stops.indexOf(document.activeElement);
  stops[Math.min(Math.max(here + by, 0), stops.length - 1)].focus();
}
