// What the device does beside the talk: stays awake, dims, trembles if wished, and says whether it holds its page.
const ONE = 60; // ms
const remembered = (name) => {
  try {
    return localStorage.getItem(name) === "yes";
  } catch {
    return false;
  }
};
const remember = (name, yes) => {
  try {
    localStorage.setItem(name, yes ? "yes" : "no");
  } catch {
    // Then it holds as long as the page.
  }
};

export function stayAwake(wanted, words) {
  const place = document.querySelector("[data-awake]");
  let lock = null;
  async function ask() {
    if (!wanted() || document.hidden || (lock && !lock.released)) return;
    try {
      lock = await navigator.wakeLock.request("screen");
      place.hidden = true;
    } catch {
      place.textContent = words.awake;
      place.hidden = false;
    }
  }
  document.addEventListener("visibilitychange", ask);
  return ask;
}

export function dim() {
  const button = document.querySelector("[data-dim]");
  const set = (dark) => {
    document.documentElement.toggleAttribute("data-dimmed", dark);
    button.setAttribute("aria-pressed", String(dark));
  };
  button.hidden = false;
  set(remembered("halfhour-dim"));
  button.addEventListener("click", () => {
    const dark = button.getAttribute("aria-pressed") !== "true";
    remember("halfhour-dim", dark);
    set(dark);
  });
}

export function tremble() {
  const place = document.querySelector("[data-vibrate]");
  if (!navigator.vibrate) return;
  place.hidden = false;
  const box = place.querySelector("input");
  box.checked = remembered("halfhour-vibrate");
  box.addEventListener("change", () => remember("halfhour-vibrate", box.checked));
  document.addEventListener("talk:phase", (event) => hum(event.detail === "close" ? [ONE, ONE, ONE] : ONE));
}

// Only where it is wished: the device lies on the table between two people.
export function hum(pattern) {
  if (document.querySelector("[data-vibrate] input").checked) navigator.vibrate?.(pattern);
}

// Whether this browser could open the page again with nothing but itself.
export async function pageIsHere() {
  try {
    return Boolean(navigator.serviceWorker?.controller && (await caches.match(location.pathname, { ignoreSearch: true })));
  } catch {
    return false;
  }
}

// Asked once: a browser that agrees does not clear this when its disk fills.
export function askToLast() {
  navigator.storage?.persist?.().catch(() => {});
}

export function saveAsFile(events, facts, name) {
  const made = events.map(({ id, device, seq, at, offset, kind, payload }) => ({ id, device, seq, at, offset, kind, payload }));
  const text = JSON.stringify({ halfhour: "talk", interview: facts.interview, events: made }, null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${name}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
