import "server-only";
import type { z } from "zod";
import type { indicatorSchema, seriesSchema, topicSchema } from "@/lib/outline/schema";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Tx } from "@/lib/platform/database";

export type NewCatalogue = {
  topics: z.output<typeof topicSchema>[];
  indicators: z.output<typeof indicatorSchema>[];
  series: z.output<typeof seriesSchema>[];
};

export async function saveCatalogue(tx: Tx, catalogue: NewCatalogue): Promise<void> {
  await tx.topic.createMany({ data: catalogue.topics.map(({ code, name }) => ({ code, ...names(name) })) });
  await tx.eventSeries.createMany({
    data: catalogue.series.map(({ code, name, description }) => ({
      code,
      ...names(name),
      descriptionZh: description.zh,
      descriptionEn: description.en,
    })),
  });
  const topics = await tx.topic.findMany({ select: { id: true, code: true } });
  const topicIds = new Map(topics.map(({ id, code }) => [code, id]));
  await tx.indicator.createMany({
    data: catalogue.indicators.map(
      ({ name, unitInEnglish, definition, comparability, topic = "", ...rest }) => ({
        ...rest,
        topicId: topicIds.get(topic),
        ...names(name),
        unitOneEn: unitInEnglish?.one ?? null,
        unitManyEn: unitInEnglish?.many ?? null,
        definitionZh: definition.zh,
        definitionEn: definition.en,
        comparabilityZh: comparability?.zh,
        comparabilityEn: comparability?.en,
      }),
    ),
  });
}

function names(name: Bilingual) {
  return { nameZh: name.zh, nameEn: name.en };
}
