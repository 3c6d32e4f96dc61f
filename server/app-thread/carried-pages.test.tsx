import fc from "fast-check";
import { createTranslator, NextIntlClientProvider, type useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import {
  loadPublishedIndicator,
  loadPublishedSeries,
  loadPublishedTopic,
} from "@/app/[locale]/(public)/across-years";
import {
  findPrintedVersion,
  loadFigure,
  loadReleaseContext,
  loadSection,
  loadVersionFigure,
} from "@/app/[locale]/(public)/release-context";
import ComparabilityPage from "@/app/[locale]/(public)/methods/comparability/page";
import { derivedPartOf } from "@/app/[locale]/(public)/about/derived-part";
import TablesPage from "@/app/[locale]/(public)/tables/page";
import VersionDataPage from "@/app/[locale]/(public)/reports/[year]/versions/[version]/data/page";
import { GET as changesFile } from "@/app/api/v1/reports/[year]/versions/[version]/changes.csv/route";
import { GET as citationFile } from "@/app/api/v1/reports/[year]/versions/[version]/citation.bib/route";
import { GET as comparabilityFile } from "@/app/api/v1/comparability.csv/route";
import { GET as chartFile } from "@/app/[locale]/charts/[file]/route";
import { GET as indicatorsDocument } from "@/app/api/v1/indicators.json/route";
import { GET as reportsDocument } from "@/app/api/v1/reports.json/route";
import { FigureView } from "@/components/public/figure/figure-view";
import { HomeView } from "@/components/public/home/home-view";
import { IndicatorView } from "@/components/public/indicators/indicator-view";
import { ReportOverview } from "@/components/public/report/report-overview";
import { SectionView } from "@/components/public/section/section-view";
import { SeriesView } from "@/components/public/series/series-view";
import { TopicView } from "@/components/public/topics/topic-view";
import { UpdatesView } from "@/components/public/updates/updates-view";
import { volumeOf } from "@/components/public/volume/volume";
import { WholeView } from "@/components/public/whole/whole-view";
import { saveField } from "@/lib/entry/saving/commands";
import { indicatorAtomOf } from "@/lib/open-data/feed/atom";
import { exportAnswer } from "@/lib/open-data/export-answer";
import { officeInForce } from "@/lib/office/reads";
import { withSiteNames } from "@/lib/office/site-names";
import zhData from "@/lib/platform/i18n/messages/zh/data.json";
import zhMethod from "@/lib/platform/i18n/messages/zh/method.json";
import zhOpenData from "@/lib/platform/i18n/messages/zh/open-data.json";
import zhPicture from "@/lib/platform/i18n/messages/zh/picture.json";
import zh from "@/lib/platform/i18n/messages/zh/public.json";
import zhSubscriptions from "@/lib/platform/i18n/messages/zh/subscriptions.json";
import zhRelease from "@/lib/platform/i18n/messages/zh/release.json";
import { withDependencies } from "@/lib/platform/public-pages/dependencies";
import { headingFontName } from "@/lib/publication/public-reads/heading-font-reads";
import { partsChanged, type StateStamp } from "@/lib/publication/public-reads/published-state";
import { findIndicatorUpdates } from "@/lib/publication/public-reads/indicator-updates-reads";
import {
  findRelease,
  findUpdates,
  publishedReleases,
  publishedUpdates,
  selectableReleases,
} from "@/lib/publication/public-reads/reads";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";

// Next's translations are not there outside of it. What a PDF is written from stands for the PDF.
vi.mock("@/app/[locale]/pdf-response", () => ({
  volumesOf: async ({ year, version }: { year: number; version: string }) => [
    { name: "report.pdf", locale: "zh", content: Buffer.from(await volume({ year: String(year), version })) },
  ],
}));

const office = await officeInForce();
const messages = {
  public: zh,
  release: zhRelease,
  data: zhData,
  method: zhMethod,
  openData: zhOpenData,
  subscriptions: zhSubscriptions,
  picture: zhPicture,
};
const translate = createTranslator({
  locale: "zh",
  namespace: "release",
  messages: withSiteNames({ release: zhRelease }, office, "zh"),
});

type Year = { report: SmallReport; saved: Map<string, number>; isPublished: boolean };

const typed = {
  "training.batches": fc.integer({ min: 20, max: 23 }).map((count) => `${count}批`),
  "training.people": fc.constantFrom("6万人次", "超6万人次", "7万人次"),
  "text.training": fc.constantFrom("培训{training.batches}", "举办培训{training.batches}、{training.people}"),
  "forum.edition": fc.constantFrom("第3届", "第4届"),
};
type Field = keyof typeof typed;
const corrections = fc.array(
  fc.record({ of: fc.constantFrom(0, 1), values: fc.record(typed, { requiredKeys: [] }) }),
  { minLength: 2, maxLength: 3 },
);

/** Enters values of a year and releases them, if any of them is new. */
async function release(year: Year, values: Partial<Record<Field, string>>) {
  const { report, saved } = year;
  for (const [key, text] of Object.entries(values)) {
    const basedOn = saved.get(key) ?? 0;
    const input = { fieldId: report.fieldId(key), typed: text, reason: "核对", basedOn };
    saved.set(key, must(await saveField(input, report.editor)).revision.number);
  }
  for (const sectionId of [report.sectionId, report.forumSectionId]) {
    const submitted = await submitSection({ sectionId }, report.editor);
    if (submitted.ok) must(await approveSubmission(await seenNow(submitted.value.id), report.reviewer));
  }
  const reason = year.isPublished ? ({ note: "更正", reasonClass: "typing_error" } as const) : { note: "" };
  const published = await publishNow(
    { year: report.year, ...reason, embargoUntil: null },
    report.administrator,
  );
  year.isPublished ||= published.ok;
}

const page = (node: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="zh"
      messages={withSiteNames(messages, office, "zh")}
      timeZone="Asia/Shanghai"
    >
      {node}
    </NextIntlClientProvider>,
  );

const t = createTranslator({
  locale: "zh",
  messages: withSiteNames(messages, office, "zh"),
  namespace: "public",
}) as unknown as ReturnType<typeof useTranslations<"public">>;

/** What a version is printed from. */
async function volume({ year, version }: { year: string; version?: string }): Promise<string> {
  const printed = version ?? (await findRelease(Number(year)))?.version ?? "";
  const context = await findPrintedVersion(Number(year), printed);
  return JSON.stringify(context && volumeOf({ context, locale: "zh", t }));
}
const paramsOf = async (file: string) => ({ locale: "zh", file });

const request = () => new Request("http://localhost/");

async function exported(query: string): Promise<string> {
  const answer = await exportAnswer({ format: "csv", query, inForce: await selectableReleases() });
  if (!("pieces" in answer)) throw new Error(query);
  let text = JSON.stringify(answer.headers);
  for await (const piece of answer.pieces) text += String(piece);
  return text;
}

/** How the page of a version's data and its files are made. */
function dataOf(name: string, of: { year: string; version: string }): [string, () => Promise<string>][] {
  const params = Promise.resolve({ locale: "zh", ...of });
  const asked = { params, searchParams: Promise.resolve({}) };
  return [
    [`${name} data`, async () => page(await VersionDataPage(asked))],
    [`${name} changes`, async () => (await changesFile(request(), asked)).text()],
    [`${name} citation`, async () => (await citationFile(request(), asked)).text()],
  ];
}

async function feedOf(code: string): Promise<string> {
  const { indicator } = await loadPublishedIndicator({ code });
  const feed = { site: "http://localhost", office, locale: "zh", t: translate, indicator } as const;
  return indicatorAtomOf(feed, await findIndicatorUpdates(code));
}

/** How each address of two years is made, as the routes of the site make it. */
async function makersOf(years: readonly number[]): Promise<Map<string, () => Promise<string>>> {
  const all = (await selectableReleases()).filter(({ year }) => years.includes(year));
  const bases = [
    ...all.filter(({ isLatest }) => isLatest).map(({ year }) => ({ year: String(year) })),
    ...all.map(({ year, version }) => ({ year: String(year), version })),
  ];
  const ofRelease = bases.flatMap((of) => {
    const name = Object.values(of).join("/");
    return [
      [name, async () => page(<ReportOverview context={await loadReleaseContext(of)} />)],
      [`${name} whole`, async () => page(<WholeView context={await loadReleaseContext(of)} />)],
      ...["8.3", "8.4"].map((number) => [
        `${name} ${number}`,
        async () => page(<SectionView {...await loadSection({ ...of, number })} />),
      ]),
      ...["training.batches", "training.people"].map((key) => [
        `${name} ${key}`,
        async () =>
          page(
            <FigureView
              {...await ("version" in of
                ? loadVersionFigure({ year: of.year, version: String(of.version), key })
                : loadFigure({ year: of.year, key }))}
            />,
          ),
      ]),
      [`${name} pdf`, () => volume(of)],
      [`${name} csv`, () => exported(new URLSearchParams(of).toString())],
      ...("version" in of ? dataOf(name, { year: of.year, version: String(of.version) }) : []),
    ] as [string, () => Promise<string>][];
  });
  return new Map([
    ...ofRelease,
    [
      "home",
      async () =>
        page(
          <HomeView
            context={await loadReleaseContext({ year: String(years.at(-1)) })}
            releases={await publishedReleases()}
            expected={[]}
          />,
        ),
    ],
    ...years.map((year): [string, () => Promise<string>] => [
      `${year} updates`,
      async () => page(<UpdatesView updates={await findUpdates(year)} />),
    ]),
    ...["training.batches", "training.people"].map((code): [string, () => Promise<string>] => [
      `indicator ${code}`,
      async () => page(<IndicatorView {...await loadPublishedIndicator({ code })} />),
    ]),
    ...["training.batches", "training.people"].map((code): [string, () => Promise<string>] => [
      `feed of ${code}`,
      () => feedOf(code),
    ]),
    ...["training", "elsewhere"].map((code): [string, () => Promise<string>] => [
      `topic ${code}`,
      async () => page(<TopicView {...await loadPublishedTopic({ code })} />),
    ]),
    ["series", async () => page(<SeriesView {...await loadPublishedSeries({ code: "forum" })} />)],
    [
      "tables",
      async () =>
        page(
          await TablesPage({
            params: Promise.resolve({ locale: "zh" }),
            searchParams: Promise.resolve({}),
          }),
        ),
    ],
    ...["training.batches", "training.people"].map((code): [string, () => Promise<string>] => [
      `chart ${code}`,
      async () => (await chartFile(request(), { params: paramsOf(`${code}.csv`) })).text(),
    ]),
    ["comparability", async () => page(await ComparabilityPage())],
    ["methodology", async () => page(await derivedPartOf("methodology"))],
    ["calendar", async () => page(await derivedPartOf("calendar"))],
    ["comparability.csv", async () => (await comparabilityFile(request())).text()],
    ["name of the font", headingFontName],
    ["all csv", () => exported("")],
    ["indicators.json", async () => (await indicatorsDocument(request())).text()],
    ["reports.json", async () => (await reportsDocument(request())).text()],
    ["updates", async () => JSON.stringify(await publishedUpdates())],
  ]);
}

type Made = { text: string; parts: readonly string[] };

async function makeAll(makers: Awaited<ReturnType<typeof makersOf>>): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  for (const [name, make] of makers) {
    const { made: text, dependencies } = await withDependencies(make);
    made.set(name, { text, parts: dependencies });
  }
  return made;
}

const stampNow = async (): Promise<StateStamp> => ({
  releases: (await selectableReleases()).map(({ id }) => id),
  office: "",
  siteTexts: "",
});

it(
  "what a release carries on is byte for byte what would be made anew, whatever it corrects",
  { timeout: 120_000 },
  async () => {
    const counts = { carried: 0, changed: 0 };
    const law = fc.asyncProperty(corrections, async (steps) => {
      const years: Year[] = [];
      for (let index = 0; index < 2; index += 1) {
        const report = await openSmallReport();
        const year = { report, saved: new Map<string, number>(), isPublished: false };
        await release(year, {
          "training.batches": "20批",
          "training.people": "6万人次",
          "text.training": "培训{training.batches}",
          "forum.edition": "第3届",
        });
        years.push(year);
      }
      const numbers = years.map(({ report }) => report.year);
      let [before, stamp] = [await makeAll(await makersOf(numbers)), await stampNow()];
      // The page of a figure names the version that first published it so, and is not made anew with every other.
      const ofFigures = [...before].filter(([name]) => /^\d+ training\.\w+$/.test(name));
      expect(ofFigures).toHaveLength(4);
      for (const [name, { parts }] of ofFigures)
        expect(
          parts.filter((part) => part.startsWith("version")),
          name,
        ).toEqual([]);
      for (const { of, values } of steps) {
        await release(years[of] as Year, values);
        const [now, after] = [await makeAll(await makersOf(numbers)), await stampNow()];
        const parts = new Set([...before.values()].flatMap((made) => made.parts));
        const changed = new Set(await partsChanged(stamp, after, [...parts]));
        for (const [name, made] of before) {
          const isCarried = !made.parts.some((part) => changed.has(part));
          counts[isCarried ? "carried" : "changed"] += 1;
          if (isCarried) expect(made.text === now.get(name)?.text, name).toBe(true);
        }
        [before, stamp] = [now, after];
      }
    });
    await fc.assert(law, { numRuns: 2, endOnFailure: true });
    expect(counts.carried).toBeGreaterThan(20);
    expect(counts.changed).toBeGreaterThan(20);
  },
);
