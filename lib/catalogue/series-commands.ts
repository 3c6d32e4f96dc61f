import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { newCode } from "@/lib/outline/new-code";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { inUse, refusals } from "./refusals";
import { addSeriesSchema, codeSchema, type SeriesDetails, seriesDetailsSchema } from "./schema";
import {
  allSeries,
  deleteSeries,
  findSeries,
  indicatorsGradedFor,
  isSeriesReleased,
  saveSeries,
  saveSeriesDetails,
} from "./series-repository";

export const addSeries = catalogueCommand(addSeriesSchema, async ({ code: given, ...details }, { tx }) => {
  const codes = new Set((await allSeries(tx)).map((one) => one.code));
  const code = given || newCode("series", details.name, (one) => codes.has(one));
  const series = { code, ...details };
  if (await findSeries(tx, code)) return fail("CONFLICT", refusals.codeTaken);
  const id = await saveSeries(tx, series);
  return recorded({ code }, { type: "series.added", subject: `series:${id}`, to: series });
});

export const changeSeries = catalogueCommand(seriesDetailsSchema, async (to, { tx }) => {
  const { code } = to;
  const series = await findSeries(tx, code);
  if (!series) return fail("NOT_FOUND", refusals.noSeries);
  const from = detailsOf(series);
  if (isSame(from, to)) return unchanged({ code });
  await saveSeriesDetails(tx, series.id, to);
  return recorded({ code }, { type: "series.changed", subject: `series:${series.id}`, from, to });
});

export const deleteUnusedSeries = catalogueCommand(codeSchema, async ({ code }, { tx }) => {
  const series = await findSeries(tx, code);
  if (!series) return fail("NOT_FOUND", refusals.noSeries);
  const usages = series.editions.map(({ year, section }) => `${year} ${section}`);
  const graded = await indicatorsGradedFor(tx, series.id);
  if (usages.length + graded.length > 0) return fail("LOCKED", inUse([...usages, ...graded]));
  if (await isSeriesReleased(tx, code)) return fail("LOCKED", refusals.released);
  await deleteSeries(tx, series.id);
  const from = detailsOf(series);
  return recorded({ code }, { type: "series.deleted", subject: `series:${series.id}`, from, to: null });
});

function detailsOf({ code, name, description }: SeriesDetails): SeriesDetails {
  return { code, name, description };
}

function isSame(a: SeriesDetails, b: SeriesDetails): boolean {
  const textsOf = ({ name, description }: SeriesDetails) =>
    [name.zh, name.en, description.zh, description.en].join("\n");
  return textsOf(a) === textsOf(b);
}
