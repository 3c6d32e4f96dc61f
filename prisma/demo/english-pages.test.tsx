import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, it } from "vitest";
import { DataGuide } from "@/components/public/data/data-guide";
import { FigureView } from "@/components/public/figure/figure-view";
import { IndicatorView } from "@/components/public/indicators/indicator-view";
import { Blocks } from "@/components/public/section/blocks";
import { SeriesView } from "@/components/public/series/series-view";
import { WholeView } from "@/components/public/whole/whole-view";
import { AboutView } from "@/components/public/about/about-view";
import { GlossaryView } from "@/components/public/about/glossary-view";
import { SitePageView } from "@/components/public/about/site-page-view";
import { SiteVersionView } from "@/components/public/about/site-version-view";
import { AccessibilityRecordView } from "@/components/public/method/accessibility-record-view";
import { ComparabilityView } from "@/components/public/method/comparability-view";
import { MethodParts } from "@/components/public/method/method-parts";
import { ReleaseDates } from "@/components/public/method/release-dates";
import { columns } from "@/lib/open-data/columns";
import { comparedTopics } from "@/lib/open-data/comparability/listing";
import { basisExamplesOf, signsOf } from "@/lib/open-data/reading-signs/signs";
import { filterExamples } from "@/lib/open-data/filter-examples";
import type { Office } from "@/lib/office/model";
import { findOffice } from "@/lib/office/repository";
import { withSiteNames } from "@/lib/office/site-names";
import { reader } from "@/lib/platform/database";
import { loadMessages } from "@/lib/platform/i18n/load-messages";
import { correctionsOf } from "@/lib/publication/changes/corrections";
import type { Release } from "@/lib/publication/content/model";
import { nameInEnglish, namesToTranslate } from "@/lib/publication/content/names-in-english";
import { type AcrossYears, joinYears } from "@/lib/publication/public-reads/across-years";
import { occurrencesOf } from "@/lib/publication/public-reads/occurrences";
import { findReleaseInForce, releasesInForce } from "@/lib/publication/releases/in-force-repository";
import {
  type SiteContents,
  siteContents,
  type SiteVersionText,
  siteVersionText,
} from "@/lib/site-texts/reads";
import { sitePages } from "@/lib/site-texts/site-texts";
import { unmarkedChinese } from "@/lib/testing/unmarked-chinese";
import { loadDemo } from "./load";
import { reports } from "./reports";

let releases: Release[];
let across: AcrossYears;
let office: Office;
let contents: SiteContents;
let texts: SiteVersionText;
let messages: Awaited<ReturnType<typeof loadMessages>>;

beforeAll(async () => {
  await loadDemo({ passwordOf: () => "a password that only tests use", onProgress: () => undefined });
  const inForce = await releasesInForce(reader(), new Date());
  const found = await Promise.all(reports.map(({ year }) => findReleaseInForce(reader(), inForce, { year })));
  office = await findOffice(reader());
  contents = await siteContents();
  const written = await siteVersionText(1);
  if (!written) throw new Error("The texts of the site are not released.");
  texts = written;
  releases = found.filter((release) => release !== null);
  across = joinYears(releases);
  messages = withSiteNames(await loadMessages("en"), office, "en");
});

function rendered(page: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="Asia/Shanghai">
      {page}
    </NextIntlClientProvider>,
  );
}

/** The pages that print what the office writes: reports, figures, indicators, events and the guide to the data. */
function pages(): ReactNode[] {
  const ofRelease = releases.flatMap((release) => {
    const base = `/reports/${release.year}`;
    const named = { release, across, base, latestVersion: release.version, site: "", office };
    const context = { ...named, corrections: correctionsOf([release]) };
    const figures = Object.values(release.report.figures).map((figure) => {
      const occurrences = occurrencesOf(release.report, figure.key);
      const empty = { versions: [], charts: [] };
      return <FigureView key={figure.key} {...{ context, figure, origin: release, occurrences, ...empty }} />;
    });
    return [<WholeView key="whole" context={context} />, ...figures];
  });
  return [
    ...ofRelease,
    ...[...across.indicators.values()].map((indicator) => (
      <IndicatorView key={indicator.code} {...{ across, indicator, charts: [], site: "" }} />
    )),
    ...[...across.series.values()].map((series) => (
      <SeriesView key={series.code} {...{ across, series, charts: [], site: "" }} />
    )),
    ...aboutPages(),
    ...derivedPages(),
    <DataGuide
      key="data"
      {...{ site: "", office, releases, columns }}
      examples={filterExamples(across)}
      explorer={null}
    />,
  ];
}

function aboutPages(): ReactNode[] {
  const { line, document } = texts;
  const written = sitePages.flatMap((page) => {
    const text = document.pages[page];
    return text ? [{ page, ...text, since: line }] : [];
  });
  expect(written).toHaveLength(sitePages.length);
  return [
    <AboutView key="about" contents={contents} texts={written} versions={[line]} />,
    <GlossaryView key="glossary" terms={document.terms} since={line} contents={contents} />,
    <SiteVersionView key="version" shown={texts} latest={2} contents={contents} />,
    ...written.map((text) => (
      <SitePageView key={text.page} page={text.page} text={text} contents={contents} />
    )),
  ];
}

/** What the pages about the site take from data. */
function derivedPages(): ReactNode[] {
  const [topics, signs, bases] = [comparedTopics(across), signsOf(across), basisExamplesOf(across)];
  expect([topics.length, bases.length, texts.document.calendar.length].every((count) => count > 0)).toBe(
    true,
  );
  return [
    <ComparabilityView key="comparability" topics={topics} />,
    <MethodParts key="method" topics={topics} signs={signs} bases={bases} />,
    <AccessibilityRecordView key="record" />,
    <ReleaseDates key="dates" expected={texts.document.calendar} releases={releases} />,
  ];
}

it("English pages mark every passage in Chinese as Chinese", () => {
  expect([...new Set(pages().map(rendered).flatMap(unmarkedChinese))]).toEqual([]);
});

it("the names in lists are known in English, but for the one that the glossary leaves out", () => {
  const figures = releases.flatMap(({ report }) => Object.values(report.figures));
  const missing = figures.flatMap((figure) =>
    namesToTranslate(figure.value).filter((name) => nameInEnglish(figure, name) === null),
  );
  expect([...new Set(missing)]).toEqual(["耐逆农作物高产优质育种及示范种植研究"]);
});

it("the Chinese of a name stands beside it where an English page first has it", () => {
  const series = across.series.get("pujiang-innovation-forum");
  if (!series) throw new Error("There is no such event.");
  const page = rendered(<SeriesView {...{ across, series, charts: [], site: "" }} />);
  expect(page).toMatch(/Brazil <span[^>]*lang="zh-CN">巴西</);
  expect(page.match(/lang="zh-CN">巴西</g)).toHaveLength(1);
});

it("the map of the districts has each in its place, with the number of its figures", () => {
  const [newest] = releases.toSorted((a, b) => b.year - a.year);
  const section = newest?.report.sections.find(({ blocks }) => blocks.some(({ kind }) => kind === "places"));
  if (!newest || !section) throw new Error("There is no section of districts.");
  const context = { release: newest, across, base: "/reports/2023" };
  const page = rendered(<Blocks context={context} blocks={section.blocks} />);
  const tile = /grid-column:(\d);grid-row:(\d)[^>]*><a href="#([\w-]+)"[^>]*>(.*?)<\/a>/g;
  const tiles = [...page.matchAll(tile)];
  expect(tiles).toHaveLength(16);
  const pudong = tiles.find(([, , , id]) => id === "pudong-new-area");
  expect(pudong?.slice(1, 3)).toEqual(["5", "4"]);
  expect(pudong?.[4]?.replace(/<[^>]*>/g, "")).toBe("Pudong 3");
});
