import "server-only";
import { z } from "zod";
import { command, recorded } from "@/lib/audit/command";
import { indicatorSchema, seriesSchema, topicSchema } from "@/lib/outline/schema";
import { fail } from "@/lib/platform/result";
import { refusals } from "./refusals";
import { saveCatalogue } from "./repository";
import { canKeepCatalogue } from "./policy";

const catalogueSchema = z.object({
  topics: z.array(topicSchema),
  indicators: z.array(indicatorSchema),
  series: z.array(seriesSchema),
});

/** Adds topics, indicators and event series to the catalogue. */
export const extendCatalogue = command(catalogueSchema, async (input, { actor, tx }) => {
  if (!canKeepCatalogue(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  await saveCatalogue(tx, input);
  const codes = (all: { code: string }[]) => all.map((one) => one.code);
  const to = {
    topics: codes(input.topics),
    indicators: codes(input.indicators),
    series: codes(input.series),
  };
  return recorded(to, { type: "catalogue.extended", subject: "catalogue", to });
});
