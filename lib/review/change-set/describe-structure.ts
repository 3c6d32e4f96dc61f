import type { z } from "zod";
import type { outlineEvents } from "@/lib/audit/outline-events";
import type { Bilingual } from "@/lib/platform/bilingual";
import {
  blockKindNames,
  blockPosition,
  changed,
  itemMoved,
  labelOf,
  messages,
  quoted,
  renamed,
  withName,
} from "./messages";

/** A change to the outline as the audit chain records it. */
export type OutlineEvent = z.infer<(typeof outlineEvents)[number]>;

export type FieldNames = ReadonlyMap<string, Bilingual>;

/** Describes a change to a section's structure. Returns null for changes that do not show in print. */
export function describeStructure(
  event: OutlineEvent,
  names: FieldNames,
  number: { before: string; after: string },
): Bilingual | null {
  if (number.before !== number.after) return changed(messages.sectionNumber, number.before, number.after);
  if (event.type.startsWith("section.")) return ofSection(event);
  return event.type.startsWith("block.") ? ofBlock(event) : ofField(event, names);
}

function ofSection(event: OutlineEvent): Bilingual | null {
  switch (event.type) {
    case "section.added":
      return messages.sectionAdded;
    case "section.renamed":
      return renamed(messages.sectionTitle, event.from.title, event.to.title);
    case "section.hidden":
      return messages.sectionHidden;
    case "section.shown":
      return messages.sectionShown;
    default:
      return null;
  }
}

function ofBlock(event: OutlineEvent): Bilingual | null {
  switch (event.type) {
    case "block.added":
      return withName(messages.blockAdded, blockName(event.to));
    case "block.renamed":
      return renamed(messages.blockHeading, event.from.heading, event.to.heading);
    case "block.moved": {
      const [from, to] = [event.from.position, event.to.position];
      return changed(blockPosition(blockName(event.to)), `${from}`, `${to}`);
    }
    case "block.removed":
      return withName(messages.blockRemoved, blockName(event.from));
    default:
      return null;
  }
}

function ofField(event: OutlineEvent, names: FieldNames): Bilingual | null {
  const key = "key" in event.to ? event.to.key : "";
  const name = quoted(names.get(key) ?? sameInBoth(key));
  switch (event.type) {
    case "field.added":
      return withName(messages.fieldAdded, name);
    case "field.placed":
      return withName(messages.fieldPlaced, name);
    case "field.hidden":
      return withName(messages.fieldHidden, name);
    case "field.shown":
      return withName(messages.fieldShown, name);
    case "field.removed":
      return withName(messages.fieldRemoved, name);
    case "item.labelled":
      return renamed(labelOf(name), event.from.label, event.to.label);
    case "item.moved":
      return itemMoved(name, event.from, event.to);
    case "item.removed":
      return withName(messages.itemRemoved, name);
    default:
      return null;
  }
}

function blockName({ kind, heading }: { kind: string; heading: Bilingual | null }): Bilingual {
  return quoted(heading ?? blockKindNames[kind] ?? sameInBoth(kind));
}

function sameInBoth(text: string): Bilingual {
  return { zh: text, en: text };
}
