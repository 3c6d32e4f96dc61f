import type { EventType } from "@/lib/audit/families";

type Structural = Extract<
  EventType,
  | `${"catalogue" | "indicator" | "topic" | "series" | "name" | "unit" | "report" | "release"}.${string}`
  | `${"section" | "block" | "item" | "relation" | "field"}.${string}`
>;

/**
 * The reports for which an event may change what a release would hold: every one, those open for entry, or none. Approvals are
 * not here, since each concerns one report. A closed report's outline does not change, and what is added to the catalogue or
 * was never used is in no report. Releases count because a figure says with which earlier released years it compares.
 */
const reach: Record<Structural, "every" | "open" | "none"> = {
  "indicator.changed": "every",
  "indicator.grade_set": "every",
  "indicator.grade_removed": "every",
  "indicator.break_added": "every",
  "indicator.break_removed": "every",
  "indicator.merged": "every",
  "topic.renamed": "every",
  "series.changed": "every",
  "name.set": "every",
  "name.removed": "every",
  "release.published": "every",
  "release.withdrawn": "every",
  // What was changed while a report was open counts once it is closed, too.
  "report.closed": "every",
  "report.reopened": "every",

  "section.added": "open",
  "section.renamed": "open",
  "section.renumbered": "open",
  "section.moved": "open",
  "section.hidden": "open",
  "section.shown": "open",
  "section.removed": "open",
  "block.added": "open",
  "block.renamed": "open",
  "block.moved": "open",
  "block.removed": "open",
  "field.added": "open",
  "field.placed": "open",
  "field.hidden": "open",
  "field.shown": "open",
  "field.removed": "open",
  "item.labelled": "open",
  "item.moved": "open",
  "item.removed": "open",

  "catalogue.extended": "none",
  "indicator.added": "none",
  "indicator.rules_set": "none",
  "indicator.deleted": "none",
  "topic.added": "none",
  "topic.deleted": "none",
  "topic.editors_assigned": "none",
  "series.added": "none",
  "series.deleted": "none",
  "unit.added": "none",
  "unit.deleted": "none",
  "report.opened": "none",
  "section.due_set": "none",
  "relation.added": "none",
  "relation.removed": "none",
  "field.revised": "none",
  "release.took_effect": "none",
};

const types = Object.keys(reach) as Structural[];
const reaching = (which: (typeof reach)[Structural]) => types.filter((type) => reach[type] === which);

export const changingEveryReport: readonly EventType[] = reaching("every");
export const changingOpenReports: readonly EventType[] = reaching("open");
