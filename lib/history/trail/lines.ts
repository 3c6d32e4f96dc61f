import "server-only";
import type { ChainEntry } from "@/lib/audit/chain";
import type { CodeList } from "@/lib/audit/event-values";
import { familyOf } from "@/lib/audit/families";
import {
  changesOf,
  type TranslateEvent,
  eventSentenceOf,
  type EventSentence,
} from "@/lib/audit/event-sentence";
import type { TrailLine } from "./trail-filter";
import { subjectFallback } from "./subject-fallback";
import type { TrailNames } from "./names-repository";

/** The reader's language: its messages, its words for codes, how it writes a time. */
export type TrailWords = {
  locale: "zh" | "en";
  translate: TranslateEvent;
  code: (list: CodeList, code: string) => string;
  time: (iso: string) => string;
  absent: string;
};

/** An entry as the trail tells it. */
export function trailLineOf(entry: ChainEntry, names: TrailNames, words: TrailWords): TrailLine {
  const { seq, actionId, at, actorName, type, reason, from, to, sealed, hash } = entry;
  const named = names.subjects.get(entry.subject);
  const { label, href } = named ? { ...named, label: named.label[words.locale] } : subjectFallback(entry);
  const subject = { of: entry.subject, label, href };
  const sentence = (text: string) => (named?.wordingOf ? names.sentence(text, named.wordingOf) : text);
  const saying: EventSentence = { ...words, sentence };
  return {
    ...{ seq, actionId, at, actorName, type, reason, from, to, sealed, hash, subject },
    actorRoles: entry.actorRoles
      .split(",")
      .filter((role) => role !== "")
      .map((role) => words.code("roles", role)),
    family: familyOf(type),
    said: eventSentenceOf(entry, subject, saying),
    changes: changesOf(entry, words),
  };
}
