// The signs of a hurried note; conversation/signs.py reads them the same way.
const SIGNS = { "!": "important", ">": "follow_up" };
const NAME = /(?:^|(?<=\s))@((?:\p{L}[\p{L}\p{N}_.’'-]*)(?: (?!(?:I|A|The)(?![\p{L}\p{N}_]))[A-ZÀ-ÖØ-Þ][\p{L}\p{N}_.’'-]*){0,3})/gu;

export function readSigns(typed, kind = "note") {
  const text = typed.trim();
  const first = text.slice(0, 1);
  const rest = text.slice(1).trim();
  if (first === "?" && rest) return { text: rest, kind, asks: true, names: [] };
  const signed = first in SIGNS && rest;
  const names = [...(signed ? rest : text).matchAll(NAME)].map((found) => found[1].replace(/[.,;:!?]+$/, ""));
  return { text: signed ? rest : text, kind: signed && kind === "note" ? SIGNS[first] : kind, asks: false, names: [...new Set(names)] };
}
