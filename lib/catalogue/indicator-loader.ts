import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import { stampOf } from "./edit-stamp";
import { allIndicators } from "./indicator-repository";
import type { MergeCandidate } from "./merge";
import type { Editor, Indicator, Released, TopicName, Use } from "./model";
import { canEditCatalogue } from "./policy";
import { editorsOfTopics, topicNames } from "./topic-repository";
import { addedUnits } from "./unit-repository";
import { releasedUnder, usesOfIndicator } from "./use-repository";

/** An indicator with its uses, its editors and what the actor may do with it. */
export type IndicatorPage = {
  indicator: Indicator;
  stamp: string;
  uses: Use[];
  released: Released[];
  owners: Editor[];
  canEdit: boolean;
  /** Indicators it can be merged into; empty for those who may not edit it. */
  candidates: MergeCandidate[];
  addedSigns: string[];
  topics: TopicName[];
};

/** Loads the page of an indicator. Returns null when there is no such code. */
export async function loadIndicator(code: string): Promise<IndicatorPage | null> {
  const actor = await requireActor(`/desk/catalogue/indicators/${code}`);
  const all = await allIndicators(reader());
  const indicator = all.find((one) => one.code === code);
  if (!indicator) return null;
  const uses = await usesOfIndicator(reader(), indicator.id);
  const canEdit = canEditCatalogue(actor) && indicator.mergedInto === null;
  const others = all.filter((one) => one.kind === indicator.kind && !one.mergedInto && one.code !== code);
  return {
    indicator,
    stamp: stampOf(indicator),
    uses,
    released: await releasedUnder(reader(), [code, ...indicator.merged]),
    owners: await editorsOfTopics(reader(), [...new Set(uses.map(({ topic }) => topic.code))]),
    canEdit,
    candidates: canEdit ? others.map(({ code, name, unit }) => ({ code, name, unit })) : [],
    addedSigns: (await addedUnits(reader())).map(({ sign }) => sign),
    topics: await topicNames(reader()),
  };
}
