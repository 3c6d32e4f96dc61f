import type { Thread } from "@/lib/entry/comments/comment";
import type { EarlierValues } from "@/lib/entry/earlier/earlier";
import type { Source } from "@/lib/entry/model";
import type { FieldKind } from "@/lib/figures/value";
import type { Comparability } from "@/lib/outline/comparability";
import type { OutlineField } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { FieldDecision, Submission } from "../model";
import type { Warnings } from "../warnings";
import type { PrintPosition } from "./print-order";
import type { Run } from "./side-by-side";
import type { StructureChange } from "./structure-changes";

/** The last return of a field before this submission, with the value it had. */
export type ReturnedBefore = { printed: string; by: string; at: string; reason: string };

/** A changed field of a submission: its approved, submitted and previous values, and its warnings. */
export type ChangedRow = Warnings &
  PrintPosition & {
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
    submitted: Run[];
    previous: {
      year: number;
      runs: Run[];
      /** Null also where the two are not comparable. */
      change: Bilingual | null;
      comparability: Comparability | null;
    } | null;
    /** The change in words; null for a text and where nothing changed. */
    description: Bilingual | null;
    /** The value as it will print, with what it replaces; of a sentence the words alone. */
    combined: Run[];
    /** Whether it is a sentence whose words are those last approved, or else those of the last report. */
    isSameWording: boolean;
    source: Source;
    /** The source of the approved revision, if it differs. */
    formerSource: Source | null;
    reason: string | null;
    authorName: string;
    at: string;
    threads: Thread[];
    returned: ReturnedBefore | null;
    isWithoutWarnings: boolean;
  };

/** What a submission is compared with and annotated by. */
export type ReviewContext = {
  fields: ReadonlyMap<string, OutlineField>;
  /** By field id, in print order. */
  order: ReadonlyMap<string, PrintPosition>;
  earlier: EarlierValues;
  /** By revision id. */
  warnings: ReadonlyMap<string, Warnings>;
  /** By field id. */
  threads: ReadonlyMap<string, Thread[]>;
  returns: ReadonlyMap<string, ReturnedBefore>;
  /** Printed values of figures by key: as submitted, and as last approved. */
  printed: ReadonlyMap<string, string>;
  inForce: ReadonlyMap<string, string>;
};

export type ReviewPage = {
  submission: Submission;
  rows: ChangedRow[];
  structure: StructureChange[];
  barred: Barred | null;
};

/** Why the actor may not decide on a submission. */
export type Barred = "not_reviewer" | "own_revision" | "held_link" | "decided";
