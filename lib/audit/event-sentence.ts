import type { ChainEntry } from "./chain";
import { type Values, valuesOf, type Wording } from "./event-values";
import { readEvent } from "./read-event";

/** What an event concerns, in the reader's words, and the page that shows it. */
export type Subject = { label: string; href: string | null };

/** Says an event of a kind; null for a kind that this version has no words for. */
export type Say = (type: string, values: Values) => string | null;

export type EventSentence = Wording & { say: Say; sentence: (printed: string) => string };

type Told = Pick<ChainEntry, "type" | "from" | "to" | "subject">;

/** What was done, in words that follow the name of who did it. What cannot be read is told by its kind. */
export function eventSentenceOf(entry: Told, subject: Subject, { say, ...wording }: EventSentence): string {
  const event = readEvent(entry);
  if (!event) return entry.type;
  const values = valuesOf(event, wording);
  if (event.type === "field.revised") Object.assign(values, sentences(event, wording));
  return say(event.type, { ...values, subject: subject.label }) ?? entry.type;
}

type Revised = Extract<ReturnType<typeof readEvent>, { type: "field.revised" }>;

/** Sentences are told with the names of their figures; a change that leaves the text as it was is one of its source. */
function sentences({ from, to }: Revised, { sentence, nothing }: Omit<EventSentence, "say">): Values {
  const read = (printed: string) => sentence(printed) || nothing;
  const change = from === null ? "first" : from.printed === to.printed ? "source" : "value";
  return { change, to_printed: read(to.printed), ...(from && { from_printed: read(from.printed) }) };
}

/** One property that an event changed. */
export type Change = { name: string; from: string; to: string };

/** From → to of each property that differs, for kinds that change several at once. */
export function changesOf(entry: Told, wording: Wording): Change[] {
  const event = readEvent(entry);
  if (!event || !manyAtOnce.has(event.type)) return [];
  const values = valuesOf(event, wording);
  return Object.entries(values).flatMap(([path, to]) => {
    const [, name] = /^to_(.+)(?<!_count)$/.exec(path) ?? [];
    const from = name && values[`from_${name}`];
    if (!name || from === undefined || from === to) return [];
    return [{ name, from: String(from), to: String(to) }];
  });
}

const manyAtOnce = new Set([
  "indicator.changed",
  "indicator.rules_set",
  "series.changed",
  "topic.editors_assigned",
  "person.changed",
]);
