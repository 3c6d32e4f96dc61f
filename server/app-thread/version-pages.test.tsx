import fc from "fast-check";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  loadFigure,
  loadReleaseContext,
  loadSection,
  loadVersionFigure,
} from "@/app/[locale]/(public)/release-context";
import { FigureView } from "@/components/public/figure/figure-view";
import { ReportOverview } from "@/components/public/report/report-overview";
import { SectionView } from "@/components/public/section/section-view";
import { WholeView } from "@/components/public/whole/whole-view";
import { saveField } from "@/lib/entry/saving/commands";
import { withSiteNames } from "@/lib/office/site-names";
import { system } from "@/lib/platform/actor";
import enOpenData from "@/lib/platform/i18n/messages/en/open-data.json";
import en from "@/lib/platform/i18n/messages/en/public.json";
import enRelease from "@/lib/platform/i18n/messages/en/release.json";
import zhOpenData from "@/lib/platform/i18n/messages/zh/open-data.json";
import enSubscriptions from "@/lib/platform/i18n/messages/en/subscriptions.json";
import enPicture from "@/lib/platform/i18n/messages/en/picture.json";
import zhPicture from "@/lib/platform/i18n/messages/zh/picture.json";
import zh from "@/lib/platform/i18n/messages/zh/public.json";
import zhRelease from "@/lib/platform/i18n/messages/zh/release.json";
import zhSubscriptions from "@/lib/platform/i18n/messages/zh/subscriptions.json";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { idsFoundInForce } from "@/lib/publication/releases/effects";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { recordEffects } from "@/lib/publication/releases/record-effects";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import type { ReleaseContext } from "@/components/public/site/release-context";

const hour = 3_600_000;
const messages = {
  zh: {
    ...{ public: zh, release: zhRelease, openData: zhOpenData, subscriptions: zhSubscriptions },
    picture: zhPicture,
  },
  en: {
    ...{ public: en, release: enRelease, openData: enOpenData, subscriptions: enSubscriptions },
    picture: enPicture,
  },
};
const key = "training.batches";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

type Year = { report: SmallReport; saved: number };

/** Opens consecutive years whose figures are of the same indicators. */
async function openYears(count: number): Promise<Year[]> {
  const years: Year[] = [];
  for (let index = 0; index < count; index += 1) {
    const report = await openSmallReport();
    const year = { report, saved: 0 };
    await approve(year, { "text.training": `培训{${key}}`, "training.people": "超6万人次" });
    years.push(year);
  }
  return years;
}

async function approve({ report }: Year, typed: Record<string, string>, basedOn = 0) {
  for (const [field, text] of Object.entries(typed))
    must(await saveField({ fieldId: report.fieldId(field), typed: text, basedOn }, report.editor));
  const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
  must(await approveSubmission(await seenNow(id), report.reviewer));
}

/** Releases a year with so many batches, at once or in some hours. Does nothing while one of its releases is scheduled. */
async function release(year: Year, batches: number, inHours: number | null = null) {
  const { report } = year;
  const typed = `${batches}批`;
  const saving = { fieldId: report.fieldId(key), typed, reason: "核对", basedOn: year.saved };
  year.saved = must(await saveField(saving, report.editor)).revision.number;
  const submitted = await submitSection({ sectionId: report.sectionId }, report.editor);
  if (submitted.ok) must(await approveSubmission(await seenNow(submitted.value.id), report.reviewer));
  const isFirst = !(await publishedReleases()).some((each) => each.year === report.year);
  const correction = isFirst ? { note: "" } : ({ note: "更正", reasonClass: "typing_error" } as const);
  const embargoUntil = inHours === null ? null : new Date(Date.now() + inHours * hour).toISOString();
  const published = await publishNow(
    { year: report.year, ...correction, embargoUntil },
    report.administrator,
  );
  if (!published.ok) expect(["LOCKED", "NOTHING_TO_DO"]).toContain(published.error.code);
}

function rendered(locale: "zh" | "en", context: ReleaseContext, page: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={withSiteNames(messages[locale], context.office, locale)}
      timeZone="Asia/Shanghai"
    >
      {page}
    </NextIntlClientProvider>,
  );
}

const withoutSuccessor = (context: ReleaseContext): ReleaseContext => ({
  ...context,
  latestVersion: context.release.version,
  release: { ...context.release, isLatest: true },
});

/** Renders the pages of a year or a version in both languages, without the note that there is a newer version. */
async function pagesOf(year: number, version?: string): Promise<string> {
  const params = { year: String(year), ...(version !== undefined && { version }) };
  const loaded = await loadReleaseContext(params);
  const context = withoutSuccessor(loaded);
  const { section } = await loadSection({ ...params, number: "8.3" });
  const ofFigure = { year: String(year), key };
  const loadedFigure = await (version === undefined
    ? loadFigure(ofFigure)
    : loadVersionFigure({ ...ofFigure, version }));
  const figure = { ...loadedFigure, context: withoutSuccessor(loadedFigure.context) };
  const pages = [
    <ReportOverview key="report" context={context} />,
    <WholeView key="whole" context={context} />,
    <SectionView key="section" context={context} section={section} />,
    <FigureView key="figure" {...figure} />,
  ];
  return (["zh", "en"] as const)
    .flatMap((locale) => pages.map((page) => rendered(locale, context, page)))
    .join("\n");
}

it("keep the sentence that compared with another year when that year is corrected, and name its version", async () => {
  const [before, now] = (await openYears(2)) as [Year, Year];
  const [earlier, year] = [before.report.year, now.report.year];
  await release(before, 24);
  await release(now, 25);
  const said = await pagesOf(year, "1.0");
  expect(said).toContain(`比${earlier}年增加1批`);
  expect(said).toContain(`${earlier}年报告第1.0版`);
  expect(said).toContain(`/reports/${earlier}/versions/1.0/figures/${key}`);
  await release(before, 26);
  expect((await pagesOf(year, "1.0")) === said).toBe(true);
  const current = await pagesOf(year);
  expect(current).toContain(`比${earlier}年减少1批`);
  expect(current).not.toContain(`${earlier}年报告第`);
  await release(now, 27);
  expect((await pagesOf(year, "1.0")) === said).toBe(true);
  const corrected = await pagesOf(year, "1.1");
  expect(corrected).toContain(`比${earlier}年增加1批`);
  expect(corrected).toContain(`${earlier}年报告第1.1版`);
});

it("compare with a version that took effect at the same time", async () => {
  const [before, now] = (await openYears(2)) as [Year, Year];
  await release(now, 25, 1);
  await release(before, 24, 1);
  vi.setSystemTime(Date.now() + hour);
  const unrecorded = await pagesOf(now.report.year, "1.0");
  expect(unrecorded).toContain(`比${before.report.year}年增加1批`);
  must(await recordEffects({}, system));
  expect((await pagesOf(now.report.year, "1.0")) === unrecorded).toBe(true);
});

it("leave out a version that was published before anyone recorded that theirs had taken effect", async () => {
  const [before, now] = (await openYears(2)) as [Year, Year];
  await release(now, 25, 1);
  vi.setSystemTime(Date.now() + hour);
  const said = await pagesOf(now.report.year, "1.0");
  await release(before, 24);
  must(await recordEffects({}, system));
  expect((await pagesOf(now.report.year, "1.0")) === said).toBe(true);
  expect(await pagesOf(before.report.year, "1.0")).toContain(`${now.report.year}年报告第1.0版`);
});

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      of: fc.constantFrom(0, 1),
      batches: fc.integer({ min: 20, max: 40 }),
      inHours: fc.constantFrom(null, null, 1, 2),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom("an hour later", "an hour back", "record", "restart") },
);

it(
  "say what they first said, whatever is released later and in whatever order",
  { timeout: 120_000 },
  async () => {
    const law = fc.asyncProperty(fc.array(step, { minLength: 7, maxLength: 9 }), async (steps) => {
      const years = await openYears(2);
      const mine = new Set(years.map(({ report }) => report.year));
      const versions = async () => (await publishedReleases()).filter(({ year }) => mine.has(year));
      const said = new Map<string, string>();
      for (const each of steps) {
        if (typeof each === "object") await release(years[each.of] as Year, each.batches, each.inHours);
        else if (each === "an hour later") vi.setSystemTime(Date.now() + hour);
        else if (each === "an hour back") vi.setSystemTime(Date.now() - hour);
        else must(await recordEffects({}, system));
        if (each === "restart") (idsFoundInForce() as Set<string>).clear();
        for (const { id, year, version } of await versions())
          if (!said.has(id)) said.set(id, await pagesOf(year, version));
      }
      for (const { id, year, version } of await versions())
        expect((await pagesOf(year, version)) === said.get(id), `${year} ${version}`).toBe(true);
    });
    await fc.assert(law, { numRuns: 2, endOnFailure: true });
  },
);
