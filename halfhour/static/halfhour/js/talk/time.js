// The true time, as far as it is known. A device may sleep, be set anew, or be wrong from the start; the server knows.
// An era is a stretch in which the device's clock ran undisturbed: what the server says later mends all of it.
const JUMP = 2_500; // ms between the two clocks of the browser: more is a sleep or a hand on the clock
const FLOOR = 1_000;

export class Time {
  era = 0;
  offset = 0; // what is added to the device's clock
  offsets = {}; // by era, where the server has told it

  constructor(store, noticed) {
    Object.assign(this, { store, noticed });
    this.#mark();
  }

  now() {
    return Math.round(Date.now() + this.offset);
  }

  // What this device knew when it was open last: time never runs back. A page fresh from the server brings its time.
  async wake(fresh) {
    const kept = (await this.store.read("time")) ?? {};
    this.offsets = kept.offsets ?? {};
    this.offset = kept.offset ?? 0;
    this.era = (kept.era ?? 0) + 1;
    if (kept.now && this.now() < kept.now - FLOOR) this.offset += kept.now - this.now();
    this.#mark();
    if (fresh) {
      const since = performance.now() - (performance.getEntriesByType("navigation")[0]?.responseStart ?? 0);
      this.offsets[this.era] = this.offset = Math.round(fresh + since - Date.now());
    }
  }

  // Called every second, and before anything is kept.
  look() {
    const drift = Date.now() - this.wall - (performance.now() - this.ticks);
    this.#mark();
    if (Math.abs(drift) <= JUMP) return false;
    this.era += 1;
    if (drift < 0) this.offset -= drift;
    this.noticed(drift < 0 ? "set" : "slept", drift);
    return true;
  }

  // The server said what time it is; half of the way there and back has gone by since.
  heard(now, asked) {
    const offset = now + (performance.now() - asked) / 2 - Date.now();
    const moved = Math.abs(offset - this.offset) > JUMP;
    this.offsets[this.era] = this.offset = Math.round(offset);
    if (moved) this.noticed("told", Math.round(offset));
    return this.keep();
  }

  keep() {
    return this.store.write("time", { era: this.era, offset: this.offset, offsets: this.offsets, now: this.now() }).catch(() => {});
  }

  stamp() {
    this.look();
    return { at: this.now(), device_at: Date.now(), era: this.era, offset: this.offset };
  }

  // When an event happened, by what is known now about the era in which it was made.
  corrected(event) {
    const offset = this.offsets[event.era] ?? event.offset;
    return { at: Math.round(event.device_at + offset), offset: Math.round(offset) };
  }

  #mark() {
    this.wall = Date.now();
    this.ticks = performance.now();
  }
}
