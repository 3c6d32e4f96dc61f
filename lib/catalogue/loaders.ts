import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import { type IndicatorLine, indicatorLineOf, type Series } from "./model";
import { allIndicators } from "./indicator-repository";
import type { NewUnit } from "./schema";
import { allSeries } from "./series-repository";
import { addedUnits } from "./unit-repository";
import { usesByIndicator } from "./use-repository";
import { allEditors, allTopics } from "./topic-repository";
import { canKeepCatalogue } from "./policy";

/** Every indicator with where and when it is used; what was merged stands at the end. */
export async function loadIndicators(): Promise<{ lines: IndicatorLine[]; mayKeep: boolean }> {
  const actor = await requireActor("/desk/catalogue");
  const [indicators, uses] = await Promise.all([allIndicators(reader()), usesByIndicator(reader())]);
  const lines = indicators.map((indicator) => indicatorLineOf(indicator, uses.get(indicator.id) ?? []));
  const inUse = lines.filter((line) => line.mergedInto === null);
  const merged = lines.filter((line) => line.mergedInto !== null);
  return { lines: [...inUse, ...merged], mayKeep: canKeepCatalogue(actor) };
}

/** Every topic with its sections and editors, and everybody who may be assigned one. */
export async function loadTopics() {
  const actor = await requireActor("/desk/catalogue/topics");
  const [topics, editors] = await Promise.all([allTopics(reader()), allEditors(reader())]);
  return { topics, editors, mayKeep: canKeepCatalogue(actor) };
}

/** Every event series with its editions. */
export async function loadSeries(): Promise<{ series: Series[]; mayKeep: boolean }> {
  const actor = await requireActor("/desk/catalogue/series");
  return { series: await allSeries(reader()), mayKeep: canKeepCatalogue(actor) };
}

/** The units that the office added. */
export async function loadUnits(): Promise<{ added: NewUnit[]; mayKeep: boolean }> {
  const actor = await requireActor("/desk/catalogue/units");
  return { added: await addedUnits(reader()), mayKeep: canKeepCatalogue(actor) };
}

/** The signs that an indicator's usual unit may be chosen from; null for who may not add an indicator. */
export async function loadNewIndicator(): Promise<{ added: NewUnit[] } | null> {
  const actor = await requireActor("/desk/catalogue/add");
  return canKeepCatalogue(actor) ? { added: await addedUnits(reader()) } : null;
}
