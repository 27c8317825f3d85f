// Counts seconds down for a rehearsal. Against the clock, so that a sleeping page does not stop it.
for (const box of document.querySelectorAll("[data-countdown]")) {
  const seconds = Number(box.dataset.countdown);
  const number = box.querySelector("[role=timer]");
  const says = box.querySelector("[data-says]");
  let running = 0;
  box.hidden = false;
  box.querySelector("button").addEventListener("click", () => {
    clearInterval(running);
    says.textContent = "";
    const ends = Date.now() + seconds * 1000;
    const show = () => {
      const left = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
      number.textContent = left;
      if (left) return;
      clearInterval(running);
      says.textContent = box.dataset.over;
    };
    running = setInterval(show, 250);
    show();
  });
}
