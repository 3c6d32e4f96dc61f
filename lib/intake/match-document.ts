import type { ReadDocument } from "./documents/model";
import { matchReadings } from "./matching/match-readings";
import type { Match, MatchInput, PlacedReading } from "./matching/model";
import { namesInSentences } from "./matching/names-in-sentences";
import type { NewProposal } from "./proposal";
import { readParts, type ReadingContext, type ReadParts } from "./text-parts";

/** What a document is matched with: the years of the report, the catalogue, and the ids of this year's fields by key. */
export type Known = Omit<MatchInput, "parts" | "readings"> & {
  context: ReadingContext;
  ids: ReadonlyMap<string, string>;
};

/** Reads the figures of a document, and returns each as a proposal for the field that it fits. */
export function matchDocument(content: ReadDocument, { context, ids, ...known }: Known): NewProposal[] {
  const read = withNames(readParts(content, context), known);
  const matches = matchReadings({ ...known, parts: read.parts, readings: read.readings });
  return matches.flatMap((match, at) => proposalOf(read, at, match, ids));
}

/** Adds the lists of names that only the sentences of the reports show, in their places. */
function withNames(read: ReadParts, known: Omit<MatchInput, "parts" | "readings">): ReadParts {
  const names = namesInSentences({ ...known, ...read });
  return { ...read, readings: [...read.readings, ...names].toSorted(inOrder) };
}

function inOrder(one: PlacedReading, other: PlacedReading): number {
  return one.part - other.part || one.reading.start - other.reading.start;
}

function proposalOf(
  { readings, places }: ReadParts,
  at: number,
  { group, field, indicator, reason, others }: Match,
  ids: ReadonlyMap<string, string>,
): NewProposal[] {
  const placed = readings[at];
  const place = placed && places[placed.part];
  if (!placed || !place) return [];
  const { start, end, quote, kind, typed } = placed.reading;
  const fieldId = (field !== null && ids.get(field)) || null;
  return [{ place, start, end, quote, kind, typed, group, reason, fieldId, indicator, others }];
}
