// Keeps the coming talks in this browser, and sends what a talk left waiting, from whatever page is open.
const PAUSE = 1_000; // ms: whoever only passes through need not fetch anything
const COMING = "/conversation/coming/";

async function registered() {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  (await navigator.serviceWorker.ready).active?.postMessage("look");
}

// Where a talk is coming, this device learns the true time; where one left something waiting, it is sent.
async function setAndSend() {
  if (document.getElementById("talk-facts")) return; // the talk does both by itself
  const asked = performance.now();
  const answer = await fetch(COMING, { cache: "no-store" });
  if (!answer.ok) return;
  const told = await answer.json();
  const known = await indexedDB.databases?.();
  if (told.pages.length < 2 && !known?.some((each) => each.name === "halfhour-talk")) return;
  const [{ openStore }, { Time }, { Sender }] = await Promise.all(["store", "time", "send"].map((name) => import(`./talk/${name}.js`)));
  const store = await openStore();
  const time = new Time(store, () => {});
  await time.wake(0);
  await time.heard(told.now, asked);
  const token = JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRFToken"];
  if ((await store.waiting()).length) new Sender({ store, time, owner: told.owner, token, changed: () => {} }).send();
}

function soon() {
  setTimeout(() => {
    registered().catch(() => {}); // over plain http from elsewhere, or not trusted: the open page is all there is
    setAndSend().catch(() => {});
  }, PAUSE);
}

soon();
document.addEventListener("htmx:afterRequest", (event) => event.detail.requestConfig?.verb === "post" && soon());
