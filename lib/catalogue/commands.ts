import "server-only";
import { z } from "zod";
import { command, recorded } from "@/lib/audit/command";
import { indicatorSchema, seriesSchema, topicSchema } from "@/lib/outline/schema";
import { editingCatalogue } from "./policy";
import { saveCatalogue } from "./repository";

const catalogueSchema = z.object({
  topics: z.array(topicSchema),
  indicators: z.array(indicatorSchema),
  series: z.array(seriesSchema),
});

/** Adds topics, indicators and event series to the catalogue in one step. */
export const extendCatalogue = command(catalogueSchema, editingCatalogue, async (input, { tx }) => {
  await saveCatalogue(tx, input);
  const codes = (all: { code: string }[]) => all.map((one) => one.code);
  const to = {
    topics: codes(input.topics),
    indicators: codes(input.indicators),
    series: codes(input.series),
  };
  return recorded(to, { type: "catalogue.extended", subject: "catalogue", to });
});
