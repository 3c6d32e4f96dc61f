import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { openYear } from "./years";
import { type Served, serveProduct } from "./public/processes";
import { sessionOf } from "./session";
import type { BenchRow } from "./table";
import { percentile } from "./timings";

const sizes = [3, 10, 30] as const;
const figures = 500;
/** Of the open year in databases of `figures` figures. */
const lastSection = Math.ceil(figures / 20);
const warmUp = 3;
const rounds = 15;

type Who = "editor" | "reviewer" | "admin";
type Asked = {
  what: string;
  before?: string;
  who: Who;
  ask: (site: Site) => Promise<Response>;
  /** Done with the answer's text once its time is taken. */
  undo?: (site: Site, text: string) => Promise<void>;
};
type Site = {
  years: number;
  served: Served;
  cookies: Record<Who, string>;
  submission: string;
  /** A section that was only carried over: its form, and its id. */
  draftForm: string;
  section: string;
};

const page = (who: Who, path: string | ((site: Site) => string)): Pick<Asked, "who" | "ask"> => ({
  who,
  ask: (site) => get(site, who, typeof path === "string" ? path : path(site)),
});

const asked: Asked[] = [
  { what: "/desk", before: "248 → 781 ms", ...page("editor", "/desk") },
  { what: "/desk/releases", before: "446 → 6563 ms", ...page("admin", "/desk/releases") },
  { what: "  of the open year", ...page("admin", `/desk/releases/${openYear}`) },
  { what: "  what it changes", ...page("admin", `/desk/releases/${openYear}/changes`) },
  { what: "catalogue", before: "117 → 662 ms", ...page("admin", "/desk/catalogue") },
  { what: "  an indicator", ...page("admin", "/desk/catalogue/indicators/figure.n1") },
  { what: "submitting a section", before: "136 → 272 ms", who: "editor", ask: submit, undo: withdraw },
  { what: "review: the queue", ...page("reviewer", "/desk/reviews") },
  {
    what: "review: a submission",
    before: "189 → 456 ms",
    ...page("reviewer", ({ submission }) => `/desk/reviews/${submission}`),
  },
  { what: "a section's form", ...page("editor", `/desk/reports/${openYear}/sections/1`) },
  { what: "the record of a figure", ...page("editor", `/desk/reports/${openYear}/figures/figure.n1`) },
  { what: "intake", ...page("editor", "/desk/intake") },
  { what: "the years", ...page("admin", "/desk/reports") },
  { what: "the audit trail", ...page("admin", "/desk/audit") },
  { what: "search", ...page("reviewer", "/search?q=%E4%B8%93%E9%A2%98") },
];

/** Measures pages of the desk with 3, 10 and 30 closed years of 500 figures, in databases that it makes in a folder. */
export async function measureYears(folder: string): Promise<BenchRow[]> {
  const files = new Map<number, string>();
  for (const years of sizes) files.set(years, await makeYears(join(folder, `${years}-years.db`), years));
  return measurePages(files);
}

/**
 * Measures pages with databases by their number of years: medians in milliseconds and, in brackets, of the server's processor time.
 * The servers are asked in turn, so that other work on the machine affects all of them alike.
 */
export async function measurePages(
  files: ReadonlyMap<number, string>,
  { sections = lastSection, only }: { sections?: number; only?: readonly string[] } = {},
): Promise<BenchRow[]> {
  const first = only ? [] : [await firstSearches(files)];
  const sites: Site[] = [];
  try {
    for (const [years, file] of files) sites.push(await openSite({ years, file, sections }));
    const rows: BenchRow[] = [];
    for (const one of asked) if (!only || only.includes(one.what)) rows.push(await measure(one, sites));
    const peaks = sites.map(({ served }) => `${Math.round((served.peak() ?? 0) / 1e6)}`);
    const memory = { what: "peak memory of the server, MB", before: "1700 with 30", aim: "≤ 400" };
    return [...rows, ...first, { ...memory, now: peaks.join(" → ") }];
  } finally {
    for (const { served } of sites) await served.stop();
  }
}

/** Makes a database of so many closed years of 500 figures; returns its file. */
export async function makeYears(file: string, years: number): Promise<string> {
  const parameters = ["--import", "tsx", "bench/make-years.ts", file, String(years), String(figures)];
  await promisify(execFile)(process.execPath, parameters, { maxBuffer: 1e8 });
  return file;
}

type Opened = { years: number; file: string; sections: number };

async function openSite({ years, file, sections }: Opened): Promise<Site> {
  const served = await serveProduct(file);
  const signIn = (who: Who) => sessionOf(served.url, who);
  const cookies = {
    editor: await signIn("editor"),
    reviewer: await signIn("reviewer"),
    admin: await signIn("admin"),
  };
  const draftForm = `/desk/reports/${openYear}/sections/${sections}`;
  const site = { years, served, cookies, submission: "", draftForm, section: "" };
  const queue = await (await get(site, "reviewer", "/desk/reviews?state=submitted")).text();
  const submission = /\/desk\/reviews\/([0-9a-f-]{36})/.exec(queue)?.[1] ?? "";
  const form = await (await get(site, "editor", draftForm)).text();
  const section = /"sectionId":"([^"]+)"/.exec(form.replaceAll('\\"', '"'))?.[1] ?? "";
  return { ...site, submission, section };
}

function get({ served, cookies }: Site, who: Who, path: string): Promise<Response> {
  return fetch(served.url + path, { headers: { cookie: cookies[who] }, redirect: "manual" });
}

/** Submits the section as its form does. */
function submit(site: Site): Promise<Response> {
  return act(site, "submitSectionAction", { sectionId: site.section });
}

async function withdraw(site: Site, text: string): Promise<void> {
  const submissionId = /"id":"([0-9a-f-]{36})"/.exec(text)?.[1];
  if (!submissionId) throw new Error(`Submitting was answered: ${text.slice(0, 300)}`);
  await (await act(site, "withdrawSubmissionAction", { submissionId })).text();
}

async function act(
  { served: { url }, cookies, draftForm }: Site,
  action: string,
  input: object,
): Promise<Response> {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { exportedName?: string }>;
  };
  const [id] = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === action) ?? [];
  const headers = {
    cookie: cookies.editor,
    origin: url,
    "next-action": id ?? "",
    "content-type": "text/plain;charset=UTF-8",
  };
  return fetch(url + draftForm, { method: "POST", headers, body: JSON.stringify([input]) });
}

async function measure({ what, before = "", ask, undo }: Asked, sites: readonly Site[]): Promise<BenchRow> {
  const samples = new Map<Site, { time: number; processor: number }[]>(sites.map((site) => [site, []]));
  for (let round = -warmUp; round < rounds; round += 1)
    for (const site of sites) {
      const { text, ...sample } = await timeOf(site, () => ask(site));
      await undo?.(site, text);
      if (round >= 0) samples.get(site)?.push(sample);
    }
  const now = [...samples.values()].map((all) => {
    const [time, processor] = [median(all.map((one) => one.time)), median(all.map((one) => one.processor))];
    return `${time.toFixed(0)} (${processor.toFixed(0)})`;
  });
  const [least = 1, most = 1] = [samples.values().next().value, [...samples.values()].at(-1)].map((all) =>
    median(all?.map((one) => one.time) ?? []),
  );
  return {
    what,
    before,
    now: `${now.join(" → ")} ms, ${(most / least).toFixed(2)} times`,
    aim: "≤ 300 ms, ≤ 1.2 times",
  };
}

const median = (samples: readonly number[]) => percentile(samples, 0.5);

async function timeOf({ served }: Site, ask: () => Promise<Response>) {
  const [since, used] = [performance.now(), served.processorTime()];
  const answer = await ask();
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.url} answered ${answer.status}.`);
  return { text, time: performance.now() - since, processor: served.processorTime() - used };
}

/** Measures the first search after a start, with the index in its file from the start before. */
async function firstSearches(files: ReadonlyMap<number, string>): Promise<BenchRow> {
  const times: string[] = [];
  for (const file of files.values()) {
    const search = async () => {
      const served = await serveProduct(file);
      const since = performance.now();
      await (await fetch(`${served.url}/search?q=%E4%B8%93%E9%A2%98`)).text();
      const time = performance.now() - since;
      await served.stop();
      return time;
    };
    await search();
    times.push((await search()).toFixed(0));
  }
  return {
    what: "first search after a start",
    before: "232 → 1013 ms",
    now: `${times.join(" → ")} ms`,
    aim: "≤ 300 ms, ≤ 1.2 times",
  };
}
