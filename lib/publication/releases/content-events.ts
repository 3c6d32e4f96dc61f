import type { EventType } from "@/lib/audit/families";

type Structural = Extract<
  EventType,
  | `${"catalogue" | "indicator" | "topic" | "series" | "name" | "unit" | "report" | "release"}.${string}`
  | `${"section" | "block" | "item" | "relation" | "field"}.${string}`
>;

/**
 * The reports of which an event may change what a release would hold: every one, those that use the indicator that it is about, the
 * one of its year, those of later years, or none. Approvals are not here, since each concerns one report. What is added to the
 * catalogue or was never used is in no report. Releases count because a figure says with which earlier released years it compares.
 */
const reach: Record<Structural, "every" | "using" | "own" | "later" | "none"> = {
  "indicator.changed": "using",
  "indicator.grade_set": "using",
  "indicator.grade_removed": "using",
  "indicator.break_added": "using",
  "indicator.break_removed": "using",
  // The fields of the merged one belong to the other by now.
  "indicator.merged": "every",
  "topic.renamed": "every",
  "series.changed": "every",
  "name.set": "every",
  "name.removed": "every",
  "release.published": "later",
  "release.withdrawn": "later",

  "section.added": "own",
  "section.renamed": "own",
  "section.renumbered": "own",
  "section.moved": "own",
  "section.hidden": "own",
  "section.shown": "own",
  "section.removed": "own",
  "block.added": "own",
  "block.renamed": "own",
  "block.moved": "own",
  "block.removed": "own",
  "field.added": "own",
  "field.placed": "own",
  "field.hidden": "own",
  "field.shown": "own",
  "field.removed": "own",
  "item.labelled": "own",
  "item.moved": "own",
  "item.removed": "own",

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
  "report.closed": "none",
  "report.reopened": "none",
  "section.due_set": "none",
  "relation.added": "none",
  "relation.removed": "none",
  "field.revised": "none",
  "release.took_effect": "none",
  "release.announced": "none",
};

const types = Object.keys(reach) as Structural[];
const reaching = (which: (typeof reach)[Structural]): readonly EventType[] =>
  types.filter((type) => reach[type] === which);

export const changing = {
  everyReport: reaching("every"),
  reportsUsing: reaching("using"),
  ownReport: reaching("own"),
  laterReports: reaching("later"),
};
