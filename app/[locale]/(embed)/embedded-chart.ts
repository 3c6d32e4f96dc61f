import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { chartTitle, versionsOf } from "@/components/public/picture/chart-words";
import type { EmbeddedChart } from "@/components/public/embed/embed-view";
import { officeInForce } from "@/lib/office/reads";
import type { Metadata } from "next";
import { site } from "@/lib/platform/site";
import { acrossYearsAsOf } from "@/lib/publication/public-reads/across-years-as-of";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { indicatorAddress, localAddress } from "@/lib/publication/public-reads/addresses";
import { findChart } from "@/lib/publication/public-reads/charts";
import { findRelease } from "@/lib/publication/public-reads/reads";

/** Returns a chart of the values in force. Responds with 404 if there is none of the name. */
export async function loadEmbeddedChart({ name }: { name: string }): Promise<EmbeddedChart> {
  return embedded(await acrossYearsInForce(), { name, isKept: false });
}

type Kept = { year: string; version: string; name: string };

/** Returns a chart as of a version. Responds with 404 if it had none of the name. */
export async function loadKeptChart({ year, version, name }: Kept): Promise<EmbeddedChart> {
  const release = /^\d{4}$/.test(year) ? await findRelease(Number(year), version) : null;
  const { across } = await acrossYearsAsOf(release ?? notFound());
  return embedded(across, { name, isKept: true });
}

type Asked = { name: string; isKept: boolean };

async function embedded(across: AcrossYears, { name, isKept }: Asked): Promise<EmbeddedChart> {
  const chart = findChart(across, decodeURIComponent(name)) ?? notFound();
  const [office, locale] = [await officeInForce(), await getLocale()];
  const words = { locale, t: await getTranslations("picture") };
  return {
    across,
    chart,
    office,
    isKept,
    title: chartTitle(chart, words),
    versions: versionsOf(chart, words),
  };
}

export async function embedMetadata({ chart, title }: EmbeddedChart): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("public")];
  const { name, code, values } = chart.indicator;
  const years = [...new Set(values.map(({ year }) => year))].join(locale === "zh" ? "、" : ", ");
  return {
    metadataBase: new URL(site()),
    title,
    description: t("indicator.description", { name: name[locale], years }),
    alternates: { canonical: localAddress(locale, indicatorAddress(code)) },
    robots: { index: false },
  };
}
