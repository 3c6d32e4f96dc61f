import "server-only";
import { notFound } from "next/navigation";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";

type Asked = { code: string };

/** The indicator an address asks for, as the releases in force tell of it. Answers 404 when none does. */
export async function publishedIndicator({ code }: Asked) {
  const across = await acrossYearsInForce();
  return { across, indicator: across.indicators.get(code) ?? notFound() };
}

export async function publishedSeries({ code }: Asked) {
  const across = await acrossYearsInForce();
  return { across, series: across.series.get(code) ?? notFound() };
}

export async function publishedTopic({ code }: Asked) {
  const across = await acrossYearsInForce();
  return { across, topic: across.topics.get(code) ?? notFound() };
}
