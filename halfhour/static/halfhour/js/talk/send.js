// Sends what waits, from one tab at a time, until the server says that it has it. Nothing here throws anything away.
import { changes } from "./store.js";

const BATCH = 100;
const SOON = 1_000;
const LATE = 5_000; // ms between tries that fail
const GIVE_UP = 10_000; // ms for one answer
const CLOSED = [401, 403];

export class Sender {
  trouble = ""; // "", "away", "door" or "refused"
  #wait = SOON;
  #timer = 0;
  #busy = null;

  constructor({ store, time, owner, changed, token }) {
    Object.assign(this, { store, time, owner, changed, token });
    addEventListener("online", () => this.send());
    document.addEventListener("visibilitychange", () => document.hidden || this.send());
  }

  // One attempt runs at a time; whoever calls meanwhile waits for the next one.
  send() {
    clearTimeout(this.#timer);
    this.#busy = (this.#busy ?? Promise.resolve()).then(() => this.#alone()).catch(() => {});
    return this.#busy;
  }

  async #alone() {
    const held = navigator.locks ? (work) => navigator.locks.request("halfhour-send", work) : (work) => work();
    await held(() => this.#sendAll());
    const left = (await this.#mine()).length;
    this.#wait = left ? Math.min(LATE, this.#wait * 2) : SOON;
    clearTimeout(this.#timer);
    if (left) this.#timer = setTimeout(() => this.send(), this.#wait);
    this.changed();
  }

  async #mine() {
    return (await this.store.waiting()).filter((each) => each.owner === this.owner);
  }

  async #sendAll() {
    const waiting = await this.#mine();
    for (const talk of new Set(waiting.map((each) => each.talk))) {
      const mine = waiting.filter((each) => each.talk === talk).sort((one, other) => one.seq - other.seq);
      for (let from = 0; from < mine.length; from += BATCH) {
        if (!(await this.#batch(talk, mine.slice(from, from + BATCH)))) return;
      }
    }
    if (!waiting.length) this.trouble = "";
  }

  async #batch(talk, events, again = true) {
    const asked = performance.now();
    const have = (await this.store.of(talk)).filter((each) => !each.waiting && !each.refused).length;
    const sent = events.map(({ id, device, seq, kind, payload, ...event }) => ({ id, device, seq, kind, payload, ...this.time.corrected(event) }));
    const answer = await this.#ask(`/conversation/${talk}/absorb/`, { method: "POST", body: JSON.stringify({ events: sent, have }) });
    if (!answer) return this.#fails("away");
    if (CLOSED.includes(answer.status)) return again && (await this.#freshToken(talk)) ? this.#batch(talk, events, false) : this.#fails("door");
    if (!answer.ok) return this.#fails(answer.status === 422 ? "refused" : "away");
    const told = await answer.json().catch(() => null);
    if (!told) return this.#fails("away");
    await this.store.settle(told.kept, told.refused);
    changes?.postMessage(talk); // other tabs count anew
    await this.took(talk, told, asked);
    this.trouble = Object.keys(told.refused).length ? "refused" : "";
    return true;
  }

  async took(talk, told, asked) {
    await this.time.heard(told.now, asked);
    if (told.events) await this.store.mirror(talk, this.owner, told.events);
    this.changed(told);
  }

  // How the talk stands there; also what another device did.
  async look(talk) {
    const asked = performance.now();
    const have = (await this.store.of(talk)).filter((each) => !each.waiting && !each.refused).length;
    const answer = await this.#ask(`/conversation/${talk}/standing/?have=${have}`, { method: "GET" });
    const told = answer?.ok ? await answer.json().catch(() => null) : null;
    if (told) {
      this.token = told.token;
      await this.took(talk, told, asked);
    }
    return answer?.status ?? 0;
  }

  async #freshToken(talk) {
    const answer = await this.#ask(`/conversation/${talk}/standing/?have=0`, { method: "GET" });
    const told = answer?.ok ? await answer.json().catch(() => null) : null;
    if (told) this.token = told.token;
    return Boolean(told);
  }

  async #ask(address, options) {
    const headers = { "Content-Type": "application/json", "X-CSRFToken": this.token };
    try {
      return await fetch(address, { ...options, headers, cache: "no-store", redirect: "error", signal: AbortSignal.timeout(GIVE_UP) });
    } catch {
      return null;
    }
  }

  #fails(why) {
    this.trouble = why;
    return false;
  }
}
