import type { Revision } from "@/lib/entry/model";
import { referencesOf } from "@/lib/narrative/narrative";
import type { ApprovedReport } from "@/lib/publication/content/approved";
import { currentExportFormat, type Release, type ReleasedSection } from "@/lib/publication/content/model";
import { contentOf, sectionOf } from "@/lib/publication/content/report-content";
import type { OutlineField, OutlineSection } from "@/lib/outline/model";
import { fieldIdsOf } from "@/lib/outline/summary-section";
import type { Submission } from "../model";

/** A section as it prints once all of a submission is approved. */
export type PrintedSection = {
  release: Release;
  section: ReleasedSection;
  /** Keys of the sentences and figures that print in it. */
  keys: ReadonlySet<string>;
  /** The key of the first sentence in which each figure stands, by key of the figure. */
  sentenceOf: ReadonlyMap<string, string>;
  /** Keys of the sentences that are shown for the sake of their figures, and are not approved. */
  drafts: ReadonlySet<string>;
  /** Keys of the sentences in English, which print their figures in English. */
  english: ReadonlySet<string>;
};

type Submitted = Pick<Submission, "year" | "section" | "fields" | "submittedAt">;

/** Returns the sentences of a submission's section that are neither approved nor part of it. */
export function draftsOf({ outline }: ApprovedReport, { section, fields }: Submitted): OutlineField[] {
  const submitted = new Set(fields.map(({ fieldId }) => fieldId));
  return outline.fields.filter(
    ({ id, sectionId, indicator, approvedId }) =>
      sectionId === section.id && indicator === null && approvedId === null && !submitted.has(id),
  );
}

/**
 * Returns the submission's section as it prints with all that is approved and submitted; null if the outline has it no more.
 * `revisions` are the newest of its drafts by id: without their sentences, figures would stand in no text.
 */
export function printedSectionOf(
  report: ApprovedReport,
  submission: Submitted,
  revisions: ReadonlyMap<string, Revision> = new Map(),
): PrintedSection | null {
  const { year, section, fields, submittedAt } = submission;
  const submitted = fields.map(
    ({ fieldId, revision }) => [fieldId, { revision, approvedAt: submittedAt }] as const,
  );
  const unapproved = draftsOf(report, submission).flatMap(({ id, key, latestId }) => {
    const revision = revisions.get(latestId ?? "");
    return revision ? [{ id, key, revision }] : [];
  });
  const drafts = unapproved.map(({ id, revision }) => [id, { revision, approvedAt: "" }] as const);
  const submittedReport = { ...report, approved: new Map([...report.approved, ...drafts, ...submitted]) };
  const content = contentOf(submittedReport);
  const own = report.outline.sections.find(({ id }) => id === section.id);
  if (!own) return null;
  const printed = sectionOf(submittedReport, own);
  const release: Release = {
    ...{ id: "review", year, title: content.title, version: "", note: "", reasonClass: "" },
    ...{ releasedAt: submittedAt, contentHash: "", auditHead: "", isLatest: true },
    ...{ exportFormat: currentExportFormat, report: content },
  };
  const places = placesIn(printed, content.sentences);
  const shown = { drafts: new Set(unapproved.map(({ key }) => key)), english: englishIn(report, own) };
  return { release, section: printed, ...places, ...shown };
}

function englishIn({ outline }: ApprovedReport, { blocks }: OutlineSection): Set<string> {
  const ids = new Set(fieldIdsOf(blocks.filter(({ language }) => language === "en")));
  return new Set(outline.fields.flatMap(({ id, key }) => (ids.has(id) ? [key] : [])));
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
