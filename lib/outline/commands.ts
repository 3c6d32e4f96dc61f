import "server-only";
import { z } from "zod";
import { command, recorded } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { catalogueIds, saveCatalogue, saveOutline } from "./opening-repository";
import { canKeepCatalogue, canOpenReport } from "./policy";
import { problemsOf } from "./problems";
import { findOutline } from "./repository";
import { indicatorSchema, outlineSchema, seriesSchema, topicSchema } from "./schema";

const catalogueSchema = z.object({
  topics: z.array(topicSchema),
  indicators: z.array(indicatorSchema),
  series: z.array(seriesSchema),
});

const administratorsOnly = {
  zh: "只有管理员可以维护目录和开设年度报告。",
  en: "Only an administrator keeps the catalogue and opens a year's report.",
};

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
  if (await findOutline(tx, outline.year)) return fail("CONFLICT", alreadyOpen(outline.year));
  const ids = await catalogueIds(tx);
  const problems = problemsOf(outline, ids);
  if (problems.length > 0) return fail("INVALID", unsound(problems), problems);
  const id = await saveOutline(tx, outline, ids);
  const sections = outline.sections.map((section) => section.number);
  const fields = outline.sections.reduce((sum, section) => sum + section.fields.length, 0);
  const to = { year: outline.year, sections, fields };
  return recorded({ id }, { type: "report.opened", subject: `report:${id}`, to });
});

function alreadyOpen(year: number) {
  return { zh: `${year}年的报告已经开设。`, en: `The report of ${year} has already been opened.` };
}

function unsound(problems: string[]) {
  const list = problems.slice(0, 5).join("; ");
  return {
    zh: `提纲有${problems.length}处问题：${list}`,
    en: `The outline has ${problems.length} problems: ${list}`,
  };
}
