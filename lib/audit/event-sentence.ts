import type { ChainEntry } from "./chain";
import { type Values, valuesOf, type Wording } from "./event-values";
import { readEvent } from "./read-event";

/** What an event is about, as shown to the reader, and the page that shows it. */
export type Subject = { label: string; href: string | null };

export type TranslateEvent = (type: string, values: Values) => string | null;

export type EventSentence = Wording & { translate: TranslateEvent; sentence: (printed: string) => string };

type RecordedEvent = Pick<ChainEntry, "type" | "from" | "to" | "subject">;

/** Returns what was done, as the rest of a sentence that begins with the actor's name. Falls back to the event type. */
export function eventSentenceOf(
  entry: RecordedEvent,
  subject: Subject,
  { translate, ...wording }: EventSentence,
): string {
  const event = readEvent(entry);
  if (!event) return entry.type;
  const values = valuesOf(event, wording);
  if (event.type === "field.revised") Object.assign(values, revisionValues(event, wording));
  return translate(event.type, { ...values, subject: subject.label }) ?? entry.type;
}

type Revised = Extract<ReturnType<typeof readEvent>, { type: "field.revised" }>;

/** Prints sentences with the names of their figures. When the text did not change, only its source did. */
function revisionValues(
  { from, to }: Revised,
  { sentence, absent }: Omit<EventSentence, "translate">,
): Values {
  const read = (printed: string) => sentence(printed) || absent;
  const change = from === null ? "first" : from.printed === to.printed ? "source" : "value";
  return { change, to_printed: read(to.printed), ...(from && { from_printed: read(from.printed) }) };
}

export type Change = { name: string; from: string; to: string };

/** Lists the properties that differ, for event types that change several at once; empty for all others. */
export function changesOf(entry: RecordedEvent, wording: Wording): Change[] {
  const event = readEvent(entry);
  if (!event || !multiPropertyTypes.has(event.type)) return [];
  const values = valuesOf(event, wording);
  return Object.entries(values).flatMap(([path, to]) => {
    const [, name] = /^to_(.+)(?<!_count)$/.exec(path) ?? [];
    const from = name && values[`from_${name}`];
    if (!name || from === undefined || from === to) return [];
    return [{ name, from: String(from), to: String(to) }];
  });
}

const multiPropertyTypes = new Set([
  "indicator.changed",
  "indicator.rules_set",
  "series.changed",
  "topic.editors_assigned",
  "office.changed",
  "person.changed",
  "department.changed",
]);
