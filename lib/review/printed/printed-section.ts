import { referencesOf } from "@/lib/narrative/narrative";
import type { ApprovedReport } from "@/lib/publication/content/approved";
import { currentExportFormat, type Release, type ReleasedSection } from "@/lib/publication/content/model";
import { contentOf } from "@/lib/publication/content/report-content";
import type { Submission } from "../model";

/** A section as it prints once all of a submission is approved. */
export type PrintedSection = {
  release: Release;
  section: ReleasedSection;
  /** Keys of the sentences and figures that print in it. */
  keys: ReadonlySet<string>;
  /** The key of the first sentence in which each figure stands, by key of the figure. */
  sentenceOf: ReadonlyMap<string, string>;
};

type Submitted = Pick<Submission, "year" | "section" | "fields" | "submittedAt">;

/** Returns the submission's section as it prints with all that is approved and submitted; null if the outline has it no more. */
export function printedSectionOf(report: ApprovedReport, submission: Submitted): PrintedSection | null {
  const { year, section, fields, submittedAt } = submission;
  const submitted = fields.map(
    ({ fieldId, revision }) => [fieldId, { revision, approvedAt: submittedAt }] as const,
  );
  const content = contentOf({ ...report, approved: new Map([...report.approved, ...submitted]) });
  const index = report.outline.sections.findIndex(({ id }) => id === section.id);
  const printed = content.sections[index];
  if (!printed) return null;
  const release: Release = {
    ...{ id: "review", year, title: content.title, version: "", note: "", reasonClass: "" },
    ...{ releasedAt: submittedAt, contentHash: "", auditHead: "", isLatest: true },
    ...{ exportFormat: currentExportFormat, report: content },
  };
  return { release, section: printed, ...placesIn(printed, content.sentences) };
}

type Places = Pick<PrintedSection, "keys" | "sentenceOf">;

function placesIn({ lead, blocks }: ReleasedSection, sentences: Record<string, string>): Places {
  const inBlocks = blocks.flatMap(({ edition, items }) => [edition, ...items.map(({ field }) => field)]);
  const printed = [lead, ...inBlocks].filter((key) => key !== null);
  const mentions = printed.flatMap((key) =>
    referencesOf(sentences[key] ?? "").map((figure) => [figure, key] as const),
  );
  return {
    keys: new Set([...printed, ...mentions.map(([figure]) => figure)]),
    // The first of several wins.
    sentenceOf: new Map(mentions.toReversed()),
  };
}
