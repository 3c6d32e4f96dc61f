import "server-only";
import { notFound } from "next/navigation";
import { takenCharts } from "@/lib/publication/public-reads/kept-chart-reads";
import { chartsOf, chartsOfSeries } from "@/lib/publication/public-reads/charts";
import { siteGlossary } from "@/lib/site-texts/reads";
import { site } from "./release-context";
import { acrossYearsInForce, findTopicOverview } from "@/lib/publication/public-reads/across-years-reads";

type Params = { code: string };

/** Returns the indicator with this code from the releases in force. Responds with 404 if none of them has it. */
export async function loadPublishedIndicator({ code }: Params) {
  const across = await acrossYearsInForce();
  const indicator = across.indicators.get(code) ?? notFound();
  const [charts, glossary] = [await takenCharts(chartsOf(indicator)), await siteGlossary()];
  return { across, indicator, site, charts, glossary };
}

export async function loadPublishedSeries({ code }: Params) {
  const across = await acrossYearsInForce();
  const series = across.series.get(code) ?? notFound();
  return { across, series, site, charts: await takenCharts(chartsOfSeries(across, series)) };
}

export async function loadPublishedTopic({ code }: Params) {
  return (await findTopicOverview(code)) ?? notFound();
}
