import "server-only";
import type { ChainEntry } from "@/lib/audit/chain";
import {
  changesOf,
  type EventSentence,
  eventSentenceOf,
  type TranslateEvent,
} from "@/lib/audit/event-sentence";
import type { CodeList, NamedKind } from "@/lib/audit/event-values";
import { familyOf } from "@/lib/audit/families";
import { nestedQuotes } from "@/lib/figures/nested-quotes";
import type { TrailNames } from "./names-repository";
import { subjectFallback } from "./subject-fallback";
import type { TrailLine } from "./trail-filter";

/** What it takes to describe entries in the reader's language: messages, names of codes, the format of a time. */
export type TrailWording = {
  locale: "zh" | "en";
  translate: TranslateEvent;
  code: (list: CodeList, code: string) => string;
  time: (iso: string) => string;
  absent: string;
};

export function trailLineOf(entry: ChainEntry, names: TrailNames, wording: TrailWording): TrailLine {
  const { seq, actionId, at, actorName, type, reason, from, to, sealed, hash } = entry;
  const named = names.subjects.get(entry.subject);
  const nameOf = (kind: NamedKind, code: string, year: number | null) =>
    names.nameOf(kind, code, year)[wording.locale];
  const { label, href } = named
    ? { ...named, label: named.label[wording.locale] }
    : subjectFallback(entry, nameOf);
  const subject = { ref: entry.subject, label, href };
  const sentence = (text: string) => (named?.sentenceYear ? names.sentence(text, named.sentenceYear) : text);
  const sentenceWording: EventSentence = { ...wording, nameOf, sentence };
  return {
    ...{ seq, actionId, at, actorName, type, reason, from, to, sealed, hash, subject },
    actorRoles: entry.actorRoles
      .split(",")
      .filter((role) => role !== "")
      .map((role) => wording.code("roles", role)),
    family: familyOf(type),
    sentence: nestedQuotes(eventSentenceOf(entry, subject, sentenceWording)),
    changes: changesOf(entry, sentenceWording),
  };
}
