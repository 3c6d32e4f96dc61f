import { listPeople } from "@/lib/accounts/people/listing-repository";
import { firstBreak } from "@/lib/audit/chain";
import { chainEntries } from "@/lib/audit/repository";
import { allIndicators } from "@/lib/catalogue/indicator-repository";
import { englishNames } from "@/lib/catalogue/name-repository";
import { allSeries } from "@/lib/catalogue/series-repository";
import { allTopics } from "@/lib/catalogue/topic-repository";
import { findIndicatorUse, usesUpTo } from "@/lib/catalogue/use-repository";
import { earlierValues } from "@/lib/entry/earlier/repository";
import { findReportInputOfFields } from "@/lib/entry/findings/check-repository";
import { progressOfUnfinishedYears } from "@/lib/entry/progress/repository";
import { figuresWithDigits, figuresWithWords, submissionsWithWords } from "@/lib/finder/repository";
import { findRecord } from "@/lib/history/record/record-repository";
import { findTrail } from "@/lib/history/trail/repository";
import { exported } from "@/lib/open-data/exported.test-data";
import { changesFile, parquetFile } from "@/lib/open-data/version-data/files";
import { reportProgress } from "@/lib/outline/progress-repository";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { formatNames } from "@/lib/publication/observations/export-formats";
import { readCodes } from "@/lib/publication/observations/export-reads";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import {
  findDocument,
  publishedReleases,
  publishedUpdates,
  readRelease,
  selectableReleases,
} from "@/lib/publication/public-reads/reads";
import { decidedSubmissions } from "@/lib/review/queue/decided-repository";
import { waitingFor } from "@/lib/review/queue/waiting-repository";
import { submissionsIn } from "@/lib/review/repository";
import { siteTexts } from "@/lib/site-texts/reads";
import { sample } from "./2024";
import { loadDemo } from "./load";

/** What a database answers, by the name of the question. */
export type Answers = Map<string, string>;

/** Loads the demo into the test's database, and asks it everything that the public takes and much of what staff see. */
export async function answersToDemo(): Promise<{ files: Answers; reads: Answers; chain: Answers }> {
  await loadDemo({ passwordOf: () => "a password that only tests use", onProgress: () => undefined });
  return { files: await files(), reads: await reads(), chain: await chain() };
}

async function files(): Promise<Answers> {
  const answers: Answers = new Map();
  const releases = await selectableReleases();
  const own = releases.map(({ year, version }) => `year=${year}&version=${version}`);
  const some = [
    "indicator=training.people,training.batches",
    "section=8.3,8.4",
    "series=pujiang-innovation-forum",
  ];
  const all = ["", ...own, ...some];
  for (const format of formatNames)
    for (const query of all) {
      const body = await exported(`${format}?${query}`).catch((error: unknown) => Buffer.from(String(error)));
      answers.set(`${format}?${query}`, body.toString("latin1"));
    }
  for (const { year, version } of releases) {
    const release = await readRelease(year, version);
    if (!release) throw new Error(`${year} ${version}`);
    answers.set(`parquet of ${year}`, (await parquetFile(release)).toString("latin1"));
    answers.set(`changes of ${year}`, await changesFile(release));
  }
  return answers;
}

async function reads(): Promise<Answers> {
  const db = reader();
  const releases = await publishedReleases();
  const all = { states: ["approved", "returned", "withdrawn"] as const, year: null, limit: 1000 };
  const keys = (await findOutline(db, sample.year))?.fields.map(({ key }) => key) ?? [];
  const people = await listPeople(db);
  const questions: Record<string, () => Promise<unknown>> = {
    releases: async () => releases,
    documents: () => Promise.all(releases.map(({ year, version }) => findDocument(year, version))),
    contents: () => Promise.all(releases.map(({ year, version }) => readRelease(year, version))),
    codes: async () => {
      const { indicators, ...lists } = await readCodes(releases);
      const sorted = Object.values(lists).map((list: readonly unknown[]) => list.map(print).toSorted());
      return [indicators.toSorted((a, b) => (a.code < b.code ? -1 : 1)), sorted];
    },
    "across the years": acrossYearsInForce,
    updates: publishedUpdates,
    "site texts": siteTexts,
    people: async () => people.map(({ link: _, ...person }) => person),
    topics: () => allTopics(db),
    series: () => allSeries(db),
    indicators: () => allIndicators(db),
    "English names": () => englishNames(db),
    "uses of indicators": () => usesUpTo(db, sample.year),
    "years of indicators": async () => (await yearsOfIndicators()).toSorted(),
    "progress of reports": () => reportProgress(db),
    "progress of sections": () => progressOfUnfinishedYears(db),
    outlines: () => Promise.all(releases.map(({ year }) => findOutline(db, year))),
    "earlier values": () => earlierValues(db, sample.year),
    "input of checks": reportInput,
    records: () => Promise.all(keys.map((key) => findRecord(db, sample.year, key))),
    "submissions decided": () => decidedSubmissions(db, all),
    submissions: () => submissionsIn(db, all),
    "submissions waiting": () => Promise.all(people.map(({ id }) => waitingFor(db, id))),
    "figures found by words": () => figuresWithWords(db, { whole: "", words: ["培训"], number: null }, 100),
    "figures found by number": () => figuresWithDigits(db, "1080", 100),
    "submissions found": () => submissionsWithWords(db, { whole: "", words: ["演示"], number: null }, 100),
    "trail of a year": () => findTrail(db, { year: 2021 }, { before: null, size: 1000 }).then(withoutHashes),
    "trail of a figure": () =>
      findTrail(db, { figure: "培训" }, { before: null, size: 1000 }).then(withoutHashes),
  };
  const answers: Answers = new Map();
  for (const [name, ask] of Object.entries(questions)) answers.set(name, print(await ask()));
  return answers;
}

async function yearsOfIndicators(): Promise<string[]> {
  const codes = new Map((await allIndicators(reader())).map(({ id, code }) => [id, code]));
  return [...(await findIndicatorUse(reader()))].map(([id, { years }]) => `${codes.get(id)} ${print(years)}`);
}

async function reportInput() {
  const outline = await findOutline(reader(), sample.year);
  return (
    outline &&
    findReportInputOfFields(
      reader(),
      outline,
      outline.fields.map(({ key }) => key),
    )
  );
}

async function chain(): Promise<Answers> {
  const entries = await chainEntries(reader());
  const kept = withoutHashes(entries);
  return new Map([
    ["breaks", print(firstBreak(entries))],
    ...kept.map((entry) => [String(entry.seq), print(entry)] as const),
  ]);
}

/** Leaves out of entries what depends on ids that are made at random, but for which rows were sealed. */
function withoutHashes<E extends { sealed: string | null; previous: string; hash: string }>(
  entries: readonly E[],
) {
  return entries.map(({ previous: _previous, hash: _hash, ...entry }) => {
    const sealed = JSON.parse(entry.sealed ?? "[]") as [table: string, key: string, hash: string][];
    return { ...entry, sealed: sealed.map(([table]) => table) };
  });
}

const print = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
