import type { ReadDocument } from "./documents/model";
import { matchReadings } from "./matching/match-readings";
import type { Match, MatchInput } from "./matching/model";
import { withNamesInSentences } from "./matching/names-in-sentences";
import type { NewProposal } from "./proposal";
import { readParts, type ReadingContext, type ReadParts } from "./text-parts";

/** What a document is matched with: the years of the report, the catalogue, and the ids of this year's fields by key. */
export type Known = Omit<MatchInput, "parts" | "readings"> & {
  context: ReadingContext;
  ids: ReadonlyMap<string, string>;
};

/** Reads the figures of a document, and returns each as a proposal for the field that it fits. */
export function matchDocument(content: ReadDocument, { context, ids, ...known }: Known): NewProposal[] {
  const read = readParts(content, context);
  const readings = withNamesInSentences({ ...known, ...read });
  const matches = matchReadings({ ...known, parts: read.parts, readings });
  return matches.flatMap((match, at) => proposalOf({ ...read, readings }, at, match, ids));
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
