import Database from "better-sqlite3";
import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openYear, syntheticYears } from "@/bench/years";
import type { Session } from "@/lib/accounts/sessions/session";
import { figureChoices } from "@/lib/entry/binding/reads";
import { find } from "@/lib/finder/find";
import type { Actor } from "@/lib/platform/actor";
import { closeDatabase, reader } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { earlierReports } from "@/lib/intake/propose";
import { handIn, proposalOf } from "@/lib/intake/intake.test-data";
import { submitSection, withdrawSubmission } from "@/lib/review/commands";
import { loadMenuCounts } from "@/lib/tasks/loaders";
import { type Counted, countStatements } from "@/lib/testing/counted-statements";
import { must } from "@/lib/testing/small-report";
import { runServerComponents } from "@/lib/testing/run-server-components";

const asked = vi.hoisted(() => ({ session: null as Session | null }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ getAll: () => [], get: () => undefined }),
}));
vi.mock("next-intl/server", async () => {
  const { loadMessages } = await import("@/lib/platform/i18n/load-messages");
  const t = Object.assign((key: string) => key, { rich: (key: string) => key, has: () => true });
  return {
    getLocale: async () => "zh",
    getTranslations: async () => t,
    getMessages: () => loadMessages("zh"),
    getFormatter: async () => ({ dateTime: String, number: String }),
    setRequestLocale: () => undefined,
  };
});
vi.mock("@/lib/platform/i18n/navigation", () => ({
  ...{ Link: "a", usePathname: () => "/", useRouter: () => ({}), getPathname: () => "/" },
  redirect: ({ href }: { href: unknown }) => {
    throw new Error(`redirect ${JSON.stringify(href)}`);
  },
}));
vi.mock(import("@/lib/accounts/sessions/current-session"), async (original) => ({
  ...(await original()),
  currentSession: async () => asked.session,
  currentActor: async () => asked.session?.person ?? null,
}));

/** So much more may be read with 12 closed years than with 3. */
const allowed = 1.2;
const [few, many] = [3, 12] as const;

/**
 * What a page may read for each closed year besides, where it has something to show of each: so many rows, and so many statements
 * where it reads the releases themselves, each once.
 */
const ofEachYear: Record<string, { rows: number; statements?: number }> = {
  "what a document is compared with": { rows: 1 },
  // The years to choose from, or to follow.
  "desk/page": { rows: 1 },
  "desk/audit/page": { rows: 1 },
  "desk/intake/page": { rows: 1 },
  "desk/reviews/page": { rows: 10 },
  "desk/reports/page": { rows: 3 },
  "desk/reports/new/page": { rows: 2 },
  "desk/reports/from-document/page": { rows: 2 },
  "desk/reports/[year]/departments/page": { rows: 1 },
  // A line for each, with its releases and the newest entries of the trail.
  "desk/releases/page": { rows: 7 },
  "desk/releases/[year]/page": { rows: 6 },
  "desk/releases/[year]/publish/page": { rows: 6 },
  // The names of what readers follow.
  "desk/subscribers/page": { rows: 1 },
  // The sections of a topic, the editions of a series, the values of a figure: three of each in this report.
  "desk/catalogue/topics/page": { rows: 4 },
  "desk/catalogue/series/page": { rows: 16 },
  "desk/catalogue/indicators/[code]/page": { rows: 8 },
  "desk/reports/[year]/figures/[key]/page": { rows: 1 },
  // What is printed of other years.
  "desk/releases/[year]/changes/page": { rows: 16, statements: 3 },
  "desk/reviews/[id]/page": { rows: 16, statements: 3 },
  "(public)/compare/page": { rows: 10, statements: 3 },
  "(public)/tables/page": { rows: 10, statements: 3 },
  "(public)/indicators/page": { rows: 10, statements: 3 },
  "(public)/data/page": { rows: 10, statements: 3 },
  // More is found: of the index up to eight results of each kind, at the desk up to 400 to choose the best from.
  "(public)/search/page": { rows: 8, statements: 1 },
  "a figure looked for": { rows: 11 },
};

type Page = (props: object) => Promise<unknown>;

const folder = "app/[locale]";
const onDemand = ["search", "compare", "tables", "indicators", "data"].map((name) => `(public)/${name}/page`);
const pages = readdirSync(`${folder}/desk`, { recursive: true, encoding: "utf8" })
  .map((name) => `desk/${name.replaceAll("\\", "/")}`)
  .filter((name) => /(^|\/)(page|layout)\.tsx$/.test(name))
  .map((name) => name.replace(/\.tsx$/, ""));

const queries: Record<string, Record<string, string>> = {
  "desk/intake/new/page": { year: String(openYear) },
  "(public)/search/page": { q: "第1号" },
  "(public)/compare/page": { years: `${openYear - 1},${openYear - 2}` },
  "(public)/tables/page": { i: "figure.n1", years: `${openYear - 1},${openYear - 2}` },
  "(public)/indicators/page": { q: "n1" },
  "(public)/data/page": { indicator: "figure.n1" },
};

async function open(path: string): Promise<void> {
  const { default: page } = (await import(/* @vite-ignore */ resolve(`${folder}/${path}.tsx`))) as {
    default: Page;
  };
  const submission = await reader().submission.findFirst({ where: { state: "submitted" } });
  const [person, document] = [await reader().person.findFirst(), await reader().document.findFirst()];
  const id = path.includes("reviews") ? submission?.id : path.includes("intake") ? document?.id : person?.id;
  const params = {
    year: String(openYear),
    number: "1",
    key: "figure.n1",
    code: "figure.n1",
    page: "office",
    locale: "zh",
    id,
  };
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(queries[path] ?? {}) };
  await runServerComponents(await page(props));
}

/** What is read without a page of its own. */
const others: Record<string, (actor: Actor) => Promise<unknown>> = {
  "the counts of the menu": () => loadMenuCounts(),
  "what a document is compared with": () => earlierReports(reader(), openYear),
  "a figure looked for": (actor) => find("figure.n1", actor),
  "the figures that a number may be": async (actor) => {
    const sentence = await reader().field.findFirstOrThrow({
      where: { report: { year: openYear }, indicatorId: null },
    });
    return figureChoices({ sentenceId: sentence.id }, actor);
  },
  "a section submitted, and withdrawn": async (actor) => {
    const last = await reader().section.findFirstOrThrow({
      where: { report: { year: openYear } },
      orderBy: { position: "desc" },
    });
    const { id } = must(await submitSection({ sectionId: last.id }, actor));
    must(await withdrawSubmission({ submissionId: id }, actor));
  },
};

const files = new Map<number, string>();
const counter = countStatements();

beforeAll(async () => {
  const own = dirname(databaseFile(env.DATABASE_URL));
  for (const years of [few, many]) {
    files.set(years, join(own, `${years}-years.db`));
    await syntheticYears(join(own, `${years}-years.db`), { years, fields: 60 });
    const actor = await openDatabaseOf(years);
    const { id: reportId } = await reader().report.findUniqueOrThrow({ where: { year: openYear } });
    must(await handIn({ name: "来件.txt", reportId, proposals: [proposalOf("24批")], rejects: [] }, actor));
  }
});
afterAll(() => counter.stop());

/** From now on, the database of so many years is read, by somebody who has every role. */
async function openDatabaseOf(years: number): Promise<Actor> {
  await closeDatabase();
  env.DATABASE_URL = `file:${files.get(years)}`;
  const { id, email, name } = await reader().person.findFirstOrThrow({
    where: { email: "admin@annals.test" },
  });
  const topics = await reader().topic.findMany();
  const topicIds = topics.map((topic) => topic.id);
  const roles = ["editor", "reviewer", "administrator"] as const;
  const account = { sessionVersion: 1, disabled: false, hasPassword: true, hasSecondFactor: true };
  const person = { ...{ id, email, name, topicIds }, ...account, roles: [...roles] };
  asked.session = { id: "session", person, requiredStep: null, passwordAt: Date.now() / 1000 };
  return { id, name, roles, topicIds };
}

/** Counts what is asked of the database the second time, when what a process keeps is known. */
async function countsWith(years: number, work: (actor: Actor) => Promise<unknown>): Promise<Counted> {
  const actor = await openDatabaseOf(years);
  await work(actor);
  return counter.during(() => work(actor));
}

it("knows the pages of the desk", () => {
  expect(pages.length).toBeGreaterThan(35);
  const known = [...pages, ...onDemand, ...Object.keys(others)];
  expect(Object.keys(ofEachYear).filter((name) => !known.includes(name))).toEqual([]);
});

const reads = [
  ...[...pages, ...onDemand].map((path) => [path, () => open(path)] as const),
  ...Object.entries(others),
];

it.each(reads)("%s reads no more with more years", async (name, work) => {
  const [before, after] = [await countsWith(few, work), await countsWith(many, work)];
  const each = { rows: 0, statements: 0, ...ofEachYear[name] };
  for (const what of ["rows", "statements"] as const) {
    const most = Math.ceil(before[what] * allowed) + each[what] * (many - few);
    expect(after[what], `${what} of ${name}, ${before[what]} with ${few} years`).toBeLessThanOrEqual(most);
  }
});

/** The tables that have more rows with every year. */
const growing = [
  ...["Block", "Item", "Field", "Revision", "Answer", "Comment", "Submission", "SubmissionItem", "Decision"],
  ...["Observation", "AuditEvent", "Notice"],
];

/** What reads everything there is, and why. */
const readsAll: Record<string, string> = {
  "desk/audit/page": "ends with the first entries of its order",
  "desk/releases/page": "compares with the editions of all years",
  "desk/releases/[year]/page": "compares with the editions of all years",
  "desk/releases/[year]/publish/page": "compares with the editions of all years",
  "a figure looked for": "looks for a text in all of them",
};

/** The statements for which SQLite looks through all of a table that grows. */
function scansIn(statements: ReadonlyMap<string, unknown[]>): string[] {
  const db = new Database(databaseFile(env.DATABASE_URL), { readonly: true });
  try {
    return [...statements]
      .filter(([statement, input]) =>
        planOf(db, statement, input).some(({ detail }) =>
          growing.includes(tableOf(/^SCAN (\w+)/.exec(detail)?.[1] ?? "", statement)),
        ),
      )
      .map(([statement]) => statement.replaceAll(/\s+/g, " ").trim());
  } finally {
    db.close();
  }
}

/** The plan of a query; empty for what is asked of another database, such as the index of the search. */
function planOf(db: Database.Database, statement: string, input: unknown[]): { detail: string }[] {
  if (!/^\s*(?:SELECT|WITH)/i.test(statement)) return [];
  try {
    return db.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(...input) as { detail: string }[];
  } catch (error) {
    if (/no such (?:table|column): "?(?:touched|term|body)\b/.test((error as Error).message)) return [];
    throw error;
  }
}

/** The table that a plan calls by a name of the statement. */
function tableOf(name: string, statement: string): string {
  const named = statement.matchAll(/["`](\w+)["`] (?:AS )?["`]?(\w+)["`]?/g);
  return [...named].find(([, , alias]) => alias === name)?.[1] ?? name;
}

it.each(reads)("%s looks through no table that grows, unless it must", async (name, work) => {
  const actor = await openDatabaseOf(few);
  await work(actor);
  const scans = scansIn(await counter.statementsOf(() => work(actor)));
  if (name in readsAll) expect(scans).not.toEqual([]);
  else expect(scans).toEqual([]);
});
