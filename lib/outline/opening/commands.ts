import "server-only";
import { z } from "zod";
import { command, recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { administratorsOnly, openedEvent, openOutline } from "./open-outline";
import { saveCatalogue } from "./repository";
import { canKeepCatalogue, canOpenReport } from "../policy";
import { indicatorSchema, outlineSchema, seriesSchema, topicSchema } from "../schema";

const catalogueSchema = z.object({
  topics: z.array(topicSchema),
  indicators: z.array(indicatorSchema),
  series: z.array(seriesSchema),
});

/** Adds topics, indicators and event series to the catalogue. */
export const extendCatalogue = command(catalogueSchema, async (input, { actor, tx }) => {
  if (!canKeepCatalogue(actor)) return fail("FORBIDDEN", administratorsOnly);
  await saveCatalogue(tx, input);
  const codes = (all: { code: string }[]) => all.map((one) => one.code);
  const to = {
    topics: codes(input.topics),
    indicators: codes(input.indicators),
    series: codes(input.series),
  };
  return recorded(to, { type: "catalogue.extended", subject: "catalogue", to });
});

/** Opens a year: creates its report with the whole outline, without any value. */
export const openReport = command(outlineSchema, async (outline, { actor, tx }) => {
  if (!canOpenReport(actor)) return fail("FORBIDDEN", administratorsOnly);
  const opened = await openOutline(tx, outline);
  return opened.ok ? recorded({ id: opened.value.id }, openedEvent(opened.value.id, outline)) : opened;
});
