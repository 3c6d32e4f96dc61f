import "server-only";
import { notFound } from "next/navigation";
import { acrossYearsInForce, findTopicOverview } from "@/lib/publication/public-reads/across-years-reads";

type Params = { code: string };

/** Returns the indicator with this code from the releases in force. Responds with 404 if none of them has it. */
export async function loadPublishedIndicator({ code }: Params) {
  const across = await acrossYearsInForce();
  return { across, indicator: across.indicators.get(code) ?? notFound() };
}

export async function loadPublishedSeries({ code }: Params) {
  const across = await acrossYearsInForce();
  return { across, series: across.series.get(code) ?? notFound() };
}

export async function loadPublishedTopic({ code }: Params) {
  return (await findTopicOverview(code)) ?? notFound();
}
