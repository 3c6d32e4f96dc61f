import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { type Db, reader } from "@/lib/platform/database";
import type { Mergeable } from "./merge";
import type { Editor, Indicator, Released, Use } from "./model";
import { allIndicators } from "./indicator-repository";
import { stampOf } from "./edit-stamp";
import { allEditors, allTopics } from "./topic-repository";
import { addedUnits } from "./unit-repository";
import { releasedUnder, usesByIndicator } from "./use-repository";
import { canKeepCatalogue } from "./policy";

/** An indicator with where it is used, who enters it, and what may be done with it. */
export type IndicatorPage = {
  indicator: Indicator;
  stamp: string;
  uses: Use[];
  released: Released[];
  owners: Editor[];
  mayChange: boolean;
  /** Those that it may turn out to be; none for who may not change it. */
  candidates: Mergeable[];
  addedSigns: string[];
};

/** The page of one indicator for who is signed in; null when the catalogue has none of this code. */
export async function loadIndicator(code: string): Promise<IndicatorPage | null> {
  const actor = await requireActor(`/desk/catalogue/indicators/${code}`);
  const all = await allIndicators(reader());
  const indicator = all.find((one) => one.code === code);
  if (!indicator) return null;
  const uses = await usesByIndicator(reader());
  const own = uses.get(indicator.id) ?? [];
  const mayChange = canKeepCatalogue(actor) && indicator.mergedInto === null;
  const others = all.filter((one) => one.kind === indicator.kind && !one.mergedInto && one.code !== code);
  return {
    indicator,
    stamp: stampOf(indicator),
    uses: own,
    released: await releasedUnder(reader(), [code, ...indicator.merged]),
    owners: await ownersOf(reader(), own),
    mayChange,
    candidates: mayChange ? others.map((one) => mergeableOf(one, uses.get(one.id) ?? [])) : [],
    addedSigns: (await addedUnits(reader())).map(({ sign }) => sign),
  };
}

/** The editors assigned to the topics of the sections where an indicator is used. */
async function ownersOf(db: Db, uses: readonly Use[]): Promise<Editor[]> {
  const codes = new Set(uses.map(({ topic }) => topic.code));
  const topics = (await allTopics(db)).filter((topic) => codes.has(topic.code));
  const assigned = new Set(topics.flatMap((topic) => topic.editors.map(({ id }) => id)));
  return (await allEditors(db)).filter(({ id }) => assigned.has(id));
}

// Only what a merge must know goes to the browser.
function mergeableOf({ code, name, kind, unit, basis, breaks }: Indicator, uses: readonly Use[]): Mergeable {
  return {
    ...{ code, name, kind, unit, basis },
    breaks: breaks.map(({ year }) => ({ year })),
    uses: uses.map(({ year, key, series }) => ({ year, key, series })),
  };
}
