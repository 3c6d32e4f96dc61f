import type { AuditPayload } from "@/lib/audit/events";
import { outlineEvents } from "@/lib/audit/outline-events";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type FieldNames, type OutlineEvent, describeStructure } from "./describe-structure";

export type OutlineEntry = { event: OutlineEvent; by: string; at: string };

export type StructureChange = { sentence: Bilingual; by: string; at: string };

type Section = {
  number: string;
  names: FieldNames;
  keys: ReadonlySet<string>;
};

/** Returns the changes to a section's structure, the oldest first. `entries` are those of the whole report, the newest first. */
export function structureChangesOf(entries: readonly OutlineEntry[], section: Section): StructureChange[] {
  const changes: StructureChange[] = [];
  let { number } = section;
  for (const { event, by, at } of entries) {
    const before = numberBefore(event, number);
    if (concerns(event, { ...section, number }) || before !== number) {
      const sentence = describeStructure(event, section.names, { before, after: number });
      if (sentence) changes.push({ sentence, by, at });
    }
    if (event.type === "section.added" && event.to.number === number) break;
    number = before;
  }
  return changes.toReversed();
}

/** Returns the number that a section had before an event. Sections that are swapped exchange their numbers. */
function numberBefore(event: OutlineEvent, number: string): string {
  if (event.type !== "section.moved" && event.type !== "section.renumbered") return number;
  const [from = "", to = ""] = [event.from.numbers[0], event.to.numbers[0]];
  if (isAtOrWithin(number, to)) return from + number.slice(to.length);
  const isNeighbour = event.type === "section.moved" && isAtOrWithin(number, from);
  return isNeighbour ? to + number.slice(from.length) : number;
}

function isAtOrWithin(number: string, outer: string): boolean {
  return number === outer || number.startsWith(`${outer}.`);
}

function concerns(event: OutlineEvent, { number, keys }: Section): boolean {
  switch (event.type) {
    case "section.moved":
    case "section.renumbered":
    case "section.due_set":
    case "relation.added":
    case "relation.removed":
    case "report.closed":
    case "report.reopened":
      return false;
    case "field.hidden":
    case "field.shown":
      return keys.has(event.to.key);
    case "field.removed":
    case "item.removed":
      return event.from.section === number;
    case "field.added":
    case "field.placed":
    case "item.labelled":
    case "item.moved":
      return event.to.section === number;
    default:
      return event.to.number === number;
  }
}

export const outlineTypes: readonly string[] = outlineEvents.map((schema) => schema.shape.type.value);

export function isOutlineEvent(event: AuditPayload): event is OutlineEvent {
  return outlineTypes.includes(event.type);
}
