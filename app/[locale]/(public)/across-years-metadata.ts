import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type {
  PublishedIndicator,
  PublishedSection,
  PublishedSeries,
} from "@/lib/publication/public-reads/across-years";
import {
  indicatorAddress,
  indicatorFeedAddress,
  seriesAddress,
  topicAddress,
} from "@/lib/publication/public-reads/addresses";
import type { TopicOverview } from "@/lib/publication/public-reads/topic-overview";
import { cardOfIndicator } from "./indicator-card";
import { pageMetadata } from "./page-metadata";

async function commonParts(occurrences: readonly Pick<PublishedSection, "year">[]) {
  const locale = await getLocale();
  const t = await getTranslations("public");
  const years = [...new Set(occurrences.map(({ year }) => year))].join(locale === "zh" ? "、" : ", ");
  return { locale, t, years };
}

export async function indicatorMetadata(indicator: PublishedIndicator) {
  const { code, name, values } = indicator;
  const { locale, t, years } = await commonParts(values);
  const tFeed = await getTranslations("release.feed");
  return pageMetadata({
    path: indicatorAddress(code),
    feed: { path: indicatorFeedAddress(code), title: tFeed("indicator", { name: name[locale] }) },
    title: `${name[locale]} · ${t("indicators.title")}`,
    description: t("indicator.description", { name: name[locale], years }),
    card: cardOfIndicator(indicator),
  });
}

export async function seriesMetadata({ code, name, editions }: PublishedSeries) {
  const { locale, t, years } = await commonParts(editions);
  return pageMetadata({
    path: seriesAddress(code),
    title: `${name[locale]} · ${t("series.title")}`,
    description: t("series.pageDescription", { name: name[locale], years }),
  });
}

export async function topicMetadata({ topic: { code, name }, years: ofTopic }: TopicOverview) {
  const { locale, t, years } = await commonParts(ofTopic.map((year) => ({ year })));
  return pageMetadata({
    path: topicAddress(code),
    title: `${name[locale]} · ${t("topics.title")}`,
    // A topic of indicators alone has no section in any year.
    description:
      years === ""
        ? t("topics.indicatorsOf", { name: name[locale] })
        : t("topics.pageDescription", { name: name[locale], years }),
  });
}
