import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { type Db, reader } from "@/lib/platform/database";
import { stampOf } from "./edit-stamp";
import { allIndicators } from "./indicator-repository";
import type { Mergeable } from "./merge";
import type { Editor, Indicator, Released, TopicName, Use } from "./model";
import { canEditCatalogue } from "./policy";
import { allEditors, allTopics } from "./topic-repository";
import { addedUnits } from "./unit-repository";
import { releasedUnder, usesByIndicator } from "./use-repository";

/** An indicator with its uses, its editors and what the actor may do with it. */
export type IndicatorPage = {
  indicator: Indicator;
  stamp: string;
  uses: Use[];
  released: Released[];
  owners: Editor[];
  canEdit: boolean;
  /** Indicators it can be merged into; empty for those who may not edit it. */
  candidates: Mergeable[];
  addedSigns: string[];
  topics: TopicName[];
};

/** Loads the page of an indicator. Returns null when there is no such code. */
export async function loadIndicator(code: string): Promise<IndicatorPage | null> {
  const actor = await requireActor(`/desk/catalogue/indicators/${code}`);
  const all = await allIndicators(reader());
  const indicator = all.find((one) => one.code === code);
  if (!indicator) return null;
  const uses = await usesByIndicator(reader());
  const own = uses.get(indicator.id) ?? [];
  const canEdit = canEditCatalogue(actor) && indicator.mergedInto === null;
  const others = all.filter((one) => one.kind === indicator.kind && !one.mergedInto && one.code !== code);
  return {
    indicator,
    stamp: stampOf(indicator),
    uses: own,
    released: await releasedUnder(reader(), [code, ...indicator.merged]),
    owners: await ownersOf(reader(), own),
    canEdit,
    candidates: canEdit ? others.map((one) => mergeableOf(one, uses.get(one.id) ?? [])) : [],
    addedSigns: (await addedUnits(reader())).map(({ sign }) => sign),
    topics: (await allTopics(reader())).map(({ code, name }) => ({ code, name })),
  };
}

/** Returns the editors assigned to the topics in which an indicator is used. */
async function ownersOf(db: Db, uses: readonly Use[]): Promise<Editor[]> {
  const codes = new Set(uses.map(({ topic }) => topic.code));
  const topics = (await allTopics(db)).filter((topic) => codes.has(topic.code));
  const assigned = new Set(topics.flatMap((topic) => topic.editors.map(({ id }) => id)));
  return (await allEditors(db)).filter(({ id }) => assigned.has(id));
}

// Sends only what a merge needs to the browser.
function mergeableOf({ code, name, kind, unit, basis, grades }: Indicator, uses: readonly Use[]): Mergeable {
  return {
    ...{ code, name, kind, unit, basis },
    grades: grades.map(({ series, earlier, later }) => ({ series, earlier, later })),
    uses: uses.map(({ year, key, series }) => ({ year, key, series })),
  };
}
