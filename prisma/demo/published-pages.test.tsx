import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { CompareView } from "@/components/public/compare/compare-view";
import { FigureView } from "@/components/public/figure/figure-view";
import { HomeView } from "@/components/public/home/home-view";
import { IndicatorView } from "@/components/public/indicators/indicator-view";
import { SeriesView } from "@/components/public/series/series-view";
import { WholeView } from "@/components/public/whole/whole-view";
import { openSideOf } from "@/lib/figures/known-interval";
import enOpenData from "@/lib/platform/i18n/messages/en/open-data.json";
import en from "@/lib/platform/i18n/messages/en/public.json";
import enRelease from "@/lib/platform/i18n/messages/en/release.json";
import zhOpenData from "@/lib/platform/i18n/messages/zh/open-data.json";
import enSubscriptions from "@/lib/platform/i18n/messages/en/subscriptions.json";
import enPicture from "@/lib/platform/i18n/messages/en/picture.json";
import zhPicture from "@/lib/platform/i18n/messages/zh/picture.json";
import enSummary from "@/lib/platform/i18n/messages/en/summary.json";
import zhSummary from "@/lib/platform/i18n/messages/zh/summary.json";
import zh from "@/lib/platform/i18n/messages/zh/public.json";
import zhRelease from "@/lib/platform/i18n/messages/zh/release.json";
import zhSubscriptions from "@/lib/platform/i18n/messages/zh/subscriptions.json";
import type { Office } from "@/lib/office/model";
import { findOffice } from "@/lib/office/repository";
import { withSiteNames } from "@/lib/office/site-names";
import { reader } from "@/lib/platform/database";
import { correctionsOf } from "@/lib/publication/changes/corrections";
import type { Release } from "@/lib/publication/content/model";
import { quantityOfFigure } from "@/lib/publication/content/figure-quantity";
import {
  type AcrossYears,
  joinYears,
  type PublishedValue,
} from "@/lib/publication/public-reads/across-years";
import { occurrencesOf } from "@/lib/publication/public-reads/occurrences";
import { changeBetween } from "@/lib/publication/public-reads/change";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { findReleaseInForce, releasesInForce } from "@/lib/publication/releases/in-force-repository";
import { loadDemo } from "./load";
import { reports } from "./reports";

const messages = {
  zh: {
    public: zh,
    release: zhRelease,
    openData: zhOpenData,
    subscriptions: zhSubscriptions,
    picture: zhPicture,
    summary: zhSummary,
  },
  en: {
    public: en,
    release: enRelease,
    openData: enOpenData,
    subscriptions: enSubscriptions,
    picture: enPicture,
    summary: enSummary,
  },
};
type Locale = keyof typeof messages;

let releases: Release[];
let across: AcrossYears;
let office: Office;

beforeAll(async () => {
  await loadDemo({ passwordOf: () => "a password that only tests use", onProgress: () => undefined });
  const inForce = await releasesInForce(reader(), new Date());
  const found = await Promise.all(reports.map(({ year }) => findReleaseInForce(reader(), inForce, { year })));
  office = await findOffice(reader());
  releases = found.filter((release) => release !== null);
  across = joinYears(releases);
});

function rendered(locale: Locale, page: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={withSiteNames(messages[locale], office, locale)}
      timeZone="Asia/Shanghai"
    >
      {page}
    </NextIntlClientProvider>,
  );
}

/** Renders the pages on which a figure or a change of it is told. */
function pagesIn(locale: Locale): string[] {
  const contexts = releases.map((release) => ({
    ...{
      release,
      across,
      base: `/reports/${release.year}`,
      latestVersion: release.version,
      site: "",
      office,
    },
    corrections: correctionsOf([release]),
  }));
  const years = releases.map(({ year }) => year);
  return [
    ...contexts.flatMap((context) => [
      <HomeView key="home" context={context} releases={releases} expected={[]} />,
      <WholeView key="whole" context={context} />,
      ...Object.values(context.release.report.figures).map((figure) => (
        <FigureView
          key={figure.key}
          {...{ context, figure, origin: context.release, versions: [], charts: [] }}
          occurrences={occurrencesOf(context.release.report, figure.key)}
        />
      )),
    ]),
    ...[...across.indicators.values()].map((indicator) => (
      <IndicatorView key={indicator.code} {...{ across, indicator, charts: [], site: "" }} />
    )),
    ...[...across.series.values()].map((series) => (
      <SeriesView key={series.code} {...{ across, series, charts: [], site: "" }} />
    )),
    <CompareView key="compare" across={across} query={{ ok: true, years }} />,
  ].map((page) => rendered(locale, page));
}

const sideOf = ({ figure }: PublishedValue) => {
  const quantity = quantityOfFigure(figure);
  return quantity && openSideOf(quantity);
};

describe("the public pages of the demo", () => {
  it("state an end of a change only where both figures state the ends it is computed from", () => {
    for (const indicator of across.indicators.values())
      for (const { values } of timeSeriesOf(indicator))
        for (const [index, before] of values.entries())
          for (const now of values.slice(index + 1)) {
            const change = changeBetween(before, now);
            if (!change || !("percent" in change) || !change.percent) continue;
            const grows = change.kind === "up";
            const [from, to] = [sideOf(before), sideOf(now)];
            const statesLeast = grows
              ? [null, "above"].includes(to) && [null, "below"].includes(from)
              : [null, "below"].includes(to) && [null, "above"].includes(from);
            const statesMost = grows
              ? [null, "below"].includes(to) && [null, "above"].includes(from)
              : [null, "above"].includes(to) && [null, "below"].includes(from);
            const words = `${before.figure.printed} to ${now.figure.printed}: ${change.limit} ${change.percent.zh}`;
            expect([change.limit !== "at_most" ? statesLeast : true, words]).toEqual([true, words]);
            expect([change.limit !== "at_least" ? statesMost : true, words]).toEqual([true, words]);
          }
  });

  it("print no range of percentages, as the demo's reports print no range that is compared", () => {
    const text = pagesIn("zh").join("");
    expect(text.match(/比\d+年[^<]*\d%至\d[^<]*/g)).toBeNull();
    expect(text).toContain("至少增加");
  });

  it("name 人次 as what they are on English pages", () => {
    const text = pagesIn("en").join("");
    expect(text).not.toContain("person-time");
    expect(text).toContain("over 60,000 views");
    expect(text).toContain("38,000 visits");
    expect(text).toContain("1,080 attendances");
  });
});
