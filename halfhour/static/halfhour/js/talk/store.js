// What was tapped and jotted lies in this browser until the server has said that it has it; and stays to be shown.
// An event: {id, talk, owner, device, seq, at, offset, era, device_at, kind, payload, waiting?, refused?}
import { newId } from "./ids.js";

const NAME = "halfhour-talk";
const PATIENCE = 4_000; // ms; a browser that neither opens nor refuses keeps nothing
export const changes = "BroadcastChannel" in self ? new BroadcastChannel("halfhour-talk") : null;

export async function openStore() {
  try {
    return new Store(await opened());
  } catch {
    return new Forgetful();
  }
}

function opened() {
  return new Promise((done, refused) => {
    setTimeout(refused, PATIENCE);
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      const events = asked.result.createObjectStore("events", { keyPath: "id" });
      events.createIndex("talk", "talk");
      events.createIndex("waiting", "waiting"); // events that are with the server have no such mark
      asked.result.createObjectStore("facts");
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = asked.onblocked = refused;
  });
}

const result = (asked) =>
  new Promise((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });

class Store {
  lasts = true;

  constructor(database) {
    this.database = database;
    database.onversionchange = () => database.close();
  }

  // Everything that `work` asks of the stores happens whole or not at all; done when it is on the disk.
  change(work) {
    return new Promise((done, failed) => {
      const change = this.database.transaction(["events", "facts"], "readwrite", { durability: "strict" });
      let answer;
      change.oncomplete = () => done(answer);
      change.onabort = () => failed(change.error ?? new Error("not kept"));
      work(change.objectStore("events"), change.objectStore("facts")).then(
        (made) => (answer = made),
        () => change.error || change.abort(),
      );
    });
  }

  // The count of a device is given out with the event, in one step: two tabs are one device and never share a number.
  add(made) {
    return this.change(async (events, facts) => {
      const device = (await result(facts.get("device"))) ?? newId();
      const seq = (await result(facts.get(`seq ${made.talk}`))) ?? 0;
      const event = { ...made, device, seq, waiting: 1 };
      await Promise.all([facts.put(device, "device"), facts.put(seq + 1, `seq ${made.talk}`), events.add(event)].map(result));
      return event;
    });
  }

  of(talk) {
    return result(this.database.transaction("events").objectStore("events").index("talk").getAll(talk));
  }

  waiting() {
    return result(this.database.transaction("events").objectStore("events").index("waiting").getAll());
  }

  // The server has these, or will never take them.
  settle(kept, refused = {}) {
    return this.change(async (events) => {
      for (const id of [...kept, ...Object.keys(refused)]) {
        const event = await result(events.get(id));
        if (!event) continue;
        delete event.waiting;
        if (refused[id]) event.refused = refused[id];
        await result(events.put(event));
      }
    });
  }

  // The server's list is the truth about what others did. What this device made and the server lost is sent again.
  mirror(talk, owner, told) {
    return this.change(async (events, facts) => {
      const device = await result(facts.get("device"));
      const there = new Set(told.map((each) => each.id));
      for (const mine of await result(events.index("talk").getAll(talk))) {
        if (there.has(mine.id) || mine.waiting || mine.refused) continue;
        await result(mine.device === device ? events.put({ ...mine, waiting: 1 }) : events.delete(mine.id));
      }
      for (const each of told) {
        const mine = await result(events.get(each.id));
        await result(events.put({ ...mine, ...each, talk, owner, waiting: undefined }));
      }
    });
  }

  read(name) {
    return result(this.database.transaction("facts").objectStore("facts").get(name));
  }

  write(name, value) {
    return this.change((_events, facts) => result(facts.put(value, name)));
  }
}

// Where the browser keeps nothing, the open page does.
export class Forgetful {
  lasts = false;
  events = new Map();
  facts = new Map([["device", newId()]]);

  async add(made) {
    const seq = this.facts.get(made.talk) ?? 0;
    this.facts.set(made.talk, seq + 1);
    const event = { ...made, device: this.facts.get("device"), seq, waiting: 1 };
    this.events.set(event.id, event);
    return event;
  }

  async of(talk) {
    return [...this.events.values()].filter((each) => each.talk === talk);
  }

  async waiting() {
    return [...this.events.values()].filter((each) => each.waiting);
  }

  async settle(kept, refused = {}) {
    for (const id of kept) delete this.events.get(id)?.waiting;
    for (const id of Object.keys(refused)) Object.assign(this.events.get(id) ?? {}, { waiting: undefined, refused: refused[id] });
  }

  async mirror(talk, owner, told) {
    for (const each of told) this.events.set(each.id, { ...this.events.get(each.id), ...each, talk, owner, waiting: undefined });
  }

  async read(name) {
    return this.facts.get(name);
  }

  async write(name, value) {
    this.facts.set(name, value);
  }
}
