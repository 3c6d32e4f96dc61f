import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { allIndicators } from "./indicator-repository";
import { type Indicator, type IndicatorLine, type Series, type TopicName, yearSpans } from "./model";
import { englishNames } from "./name-repository";
import { canEditCatalogue } from "./policy";
import type { NewUnit } from "./schema";
import { allSeries } from "./series-repository";
import { allEditors, allTopics, type NamedTopic, topicNames } from "./topic-repository";
import { addedUnits } from "./unit-repository";
import { findIndicatorUse, type IndicatorUse } from "./use-repository";

/** Loads all indicators with their uses; merged ones come last. */
export async function loadIndicators(): Promise<{ lines: IndicatorLine[]; canEdit: boolean }> {
  const actor = await requireActor("/desk/catalogue");
  const [indicators, uses, topics] = await Promise.all([
    allIndicators(reader()),
    findIndicatorUse(reader()),
    topicNames(reader()),
  ]);
  const lines = indicators.map((indicator) => lineOf(indicator, uses.get(indicator.id), topics));
  const inUse = lines.filter((line) => line.mergedInto === null);
  const merged = lines.filter((line) => line.mergedInto !== null);
  return { lines: [...inUse, ...merged], canEdit: canEditCatalogue(actor) };
}

function lineOf(
  { code, name, kind, unit, mergedInto }: Indicator,
  use: IndicatorUse | undefined,
  all: readonly NamedTopic[],
): IndicatorLine {
  const topics = (use?.topicIds ?? []).flatMap((id) => all.find((topic) => topic.id === id)?.name ?? []);
  return { code, name, kind, unit, mergedInto, topics, years: yearSpans(use?.years ?? []) };
}

/** Loads all topics, and all editors who can be assigned to one. */
export async function loadTopics() {
  const actor = await requireActor("/desk/catalogue/topics");
  const [topics, editors] = await Promise.all([allTopics(reader()), allEditors(reader())]);
  return { topics, editors, canEdit: canEditCatalogue(actor) };
}

export async function loadSeries(): Promise<{ series: Series[]; canEdit: boolean }> {
  const actor = await requireActor("/desk/catalogue/series");
  return { series: await allSeries(reader()), canEdit: canEditCatalogue(actor) };
}

export async function loadUnits(): Promise<{ added: NewUnit[]; canEdit: boolean }> {
  const actor = await requireActor("/desk/catalogue/units");
  return { added: await addedUnits(reader()), canEdit: canEditCatalogue(actor) };
}

/** Loads the names that the office knows in English. */
export async function loadEnglishNames(): Promise<{ names: Bilingual[]; canEdit: boolean }> {
  const actor = await requireActor("/desk/catalogue/names");
  return { names: await englishNames(reader()), canEdit: canEditCatalogue(actor) };
}

/** Loads the topics, and the units that the office added. Returns null for those who may not add an indicator. */
export async function loadNewIndicator(): Promise<{ added: NewUnit[]; topics: TopicName[] } | null> {
  const actor = await requireActor("/desk/catalogue/add");
  if (!canEditCatalogue(actor)) return null;
  return { added: await addedUnits(reader()), topics: await topicNames(reader()) };
}
