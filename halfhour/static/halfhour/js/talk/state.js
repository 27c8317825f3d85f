// What a list of events says. The server reads them the same way, in conversation/events.py; one test holds both to it.
const TICKS = ["asked", "skipped", "came_up", "open_again"];
const MINUTE = 60_000;

// Within a device by its own count, between devices by time. A clock set back breaks no count.
export function inOrder(events) {
  const reached = {};
  const timed = [...events]
    .sort((one, other) => compare(one.device, other.device) || one.seq - other.seq)
    .map((event) => [(reached[event.device] = Math.max(event.at, reached[event.device] ?? event.at)), event]);
  timed.sort(([one, first], [other, second]) => one - other || compare(first.device, second.device) || first.seq - second.seq);
  return timed.map(([, event]) => event);
}

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

export function read(events, facts, now) {
  const line = inOrder(events);
  const of = (...kinds) => line.filter((each) => kinds.includes(each.kind));
  const last = (kind) => of(kind).at(-1)?.payload;
  const began = Math.min(...of("begin").map((each) => each.at), line.length ? line[0].at : Infinity);
  const closed = closedAt(of("close", "go_on"));
  return {
    state: began === Infinity ? "before" : closed ? "ended" : "running",
    began: began === Infinity ? Math.max(now, facts.meeting && now < facts.meeting.ends ? facts.meeting.starts : now) : began,
    ends: end(of("begin")[0], began, facts, now) + MINUTE * of("extend").reduce((sum, each) => sum + each.payload.minutes, 0),
    closed,
    ticks: new Map(of(...TICKS).map((each) => [each.payload.question, each.kind])),
    atHand: atHand(of(...TICKS)),
    added: of("added").map(({ payload }) => payload),
    jottings: of("jot").map(({ id, at, payload }) => ({ id, at, ...payload })),
    names: of("named").map(({ id, payload }) => ({ id, ...payload })),
    mayWrite: last("may_write")?.may ?? null,
    halves: last("halves")?.on ?? null,
    late: last("late")?.who ?? "",
    balance: balance(of("they", "me"), Math.min(now, closed ?? now)),
  };
}

function closedAt(turns) {
  const since = turns.findLastIndex((each) => each.kind === "go_on") + 1;
  return turns[since]?.at ?? null;
}

// The agreed end, if it was begun near the agreed time; else as long as was said. The server's word counts most.
function end(begin, began, facts, now) {
  if (facts.ends) return facts.ends;
  const at = began === Infinity ? now : began;
  const { meeting } = facts;
  if (meeting && (began === Infinity ? at < meeting.ends : meeting.starts - facts.early <= at && at < meeting.ends)) return meeting.ends;
  return at + MINUTE * (begin?.payload.minutes ?? facts.minutes);
}

function atHand(ticks) {
  let asked = null;
  for (const { kind, payload } of ticks) {
    if (kind === "asked" || kind === "came_up") asked = payload.question;
    else if (payload.question === asked) asked = null;
  }
  return asked;
}

function balance(presses, until) {
  const spent = { they: 0, me: 0 };
  presses.forEach((press, at) => {
    spent[press.kind] += Math.max(0, (presses[at + 1]?.at ?? until) - press.at);
  });
  const total = spent.they + spent.me;
  const theirs = total ? Math.round((100 * spent.they) / total) : 100;
  return { now: presses.at(-1)?.kind ?? "", theirs, mine: 100 - theirs };
}

export function closingMinutes(minutes, policy) {
  const wanted = Math.min(Math.max(Math.round(minutes / policy.closing_fifth), policy.closing_minutes_least), policy.closing_minutes_most);
  return Math.min(wanted, Math.max(1, Math.floor(minutes / 2)));
}

export function ruler({ began, ends }, policy, now) {
  const minutes = Math.max(1, Math.round((ends - began) / MINUTE));
  const closing = closingMinutes(minutes, policy);
  const closes = ends - closing * MINUTE;
  const opening = Math.min(policy.opening_minutes, minutes);
  const opens = Math.min(began + opening * MINUTE, closes);
  const left = Math.ceil((ends - now) / MINUTE);
  return {
    minutes, closing, closes, opening, opens, left: Math.max(0, left), over: Math.max(0, -left),
    gone: Math.min(minutes, Math.max(0, Math.floor((now - began) / MINUTE))),
    until: Math.max(0, Math.ceil((began - now) / MINUTE)),
    phase: now >= closes ? "close" : now < opens ? "open" : "questions",
  };
}

// Those that no longer fit before the closing minutes: must-asks go first. Each: {id, must, minutes}.
export function withoutTime(open, { closes, opens }, now) {
  let left = (closes - Math.max(now, opens)) / MINUTE;
  const out = new Set();
  for (const each of [...open].sort((one, other) => other.must - one.must)) {
    left -= each.minutes;
    if (left < 0 && !each.must) out.add(each.id);
  }
  return out;
}
