import type { Thread } from "@/lib/entry/comments/comment";
import type { EarlierValues } from "@/lib/entry/earlier/earlier";
import type { Source } from "@/lib/entry/model";
import type { FieldKind } from "@/lib/figures/value";
import type { OutlineField } from "@/lib/outline/model";
import type { Run } from "./side-by-side";
import type { FieldDecision, Submission } from "../model";
import type { Place } from "./print-order";
import type { StructureChange } from "./structure-changes";
import type { Warnings } from "../warnings";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What a field held when it was returned before, by whom and why. */
export type ReturnedBefore = { printed: string; by: string; at: string; reason: string };

/** One changed field of a submission: what it was, what it is, what the last report printed, and what there is to weigh. */
export type ChangedRow = Warnings &
  Place & {
    fieldId: string;
    revisionId: string;
    key: string;
    kind: FieldKind;
    isWording: boolean;
    name: Bilingual | null;
    unit: string;
    decision: FieldDecision | null;
    /** Null before the first approval. */
    approved: Run[] | null;
    /** Empty where the field was emptied. */
    submitted: Run[];
    previous: { year: number; runs: Run[]; change: Bilingual | null } | null;
    /** The change in words. */
    said: Bilingual | null;
    source: Source;
    /** The source of what was approved, where it was another. */
    formerSource: Source | null;
    reason: string | null;
    authorName: string;
    at: string;
    threads: Thread[];
    returned: ReturnedBefore | null;
    isWithoutWarnings: boolean;
  };

/** What a change set is made of, besides the submission. */
export type ReviewContext = {
  fields: ReadonlyMap<string, OutlineField>;
  /** By field id, in print order. */
  order: ReadonlyMap<string, Place>;
  earlier: EarlierValues;
  /** By revision id. */
  weights: ReadonlyMap<string, Warnings>;
  /** By field id. */
  threads: ReadonlyMap<string, Thread[]>;
  returns: ReadonlyMap<string, ReturnedBefore>;
  /** What figures print: as submitted, and as they were in force before; by key. */
  printed: ReadonlyMap<string, string>;
  inForce: ReadonlyMap<string, string>;
};

export type ReviewPage = {
  submission: Submission;
  rows: ChangedRow[];
  structure: StructureChange[];
  barred: Barred | null;
};

/** Why the signed-in person may not decide. */
export type Barred = "not_reviewer" | "own_revision" | "decided";
