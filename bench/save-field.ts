import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, type OutgoingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";
import { saveFieldAddress } from "@/lib/entry/save-address";
import { sessionOf } from "./session";
import type { BenchRow } from "./table";
import { percentile } from "./timings";

const aSave = "a save";
/** Requests of one kind that follow each other, before another kind has its turn. */
const blockSize = 50;
const blocks = 20;
const warmUp = 6;

/** One kind of request; `processor` is what its server has used since it was started, in milliseconds. */
type Asked = { name: string; ask: () => Promise<unknown>; processor: () => Promise<number> };

/** In milliseconds; a ratio is to the bare server: for `p50` the median of those of the blocks, for `p99` that of all samples. */
type Times = {
  name: string;
  p50: number;
  p99: number;
  processor: number;
  ratios: { p50: number; p99: number };
};

/**
 * Times saves of one figure as the form sends them, and how far such a request comes when it is refused earlier, against the
 * least that could be called a save. All kinds alternate in blocks; the bare server comes last.
 */
export async function measureSaves(url: string, year: number): Promise<BenchRow[]> {
  const bare = await startBare();
  const kinds = [...(await requestsTo(url, year)), bare.asked];
  const blocksOf = kinds.map(() => [] as Block[]);
  try {
    for (let round = 0; round < warmUp + blocks; round += 1)
      for (const [index, kind] of kinds.entries()) {
        const block = await timeBlock(kind);
        if (round >= warmUp) blocksOf[index]?.push(block);
      }
  } finally {
    await bare.stop();
  }
  const against = blocksOf.at(-1) ?? [];
  return kinds.map(({ name }, index) => rowOf(timesOf(name, blocksOf[index] ?? [], against)));
}

function rowOf({ name, p50, p99, processor, ratios }: Times): BenchRow {
  const [absolute, relative] = [
    [p50, p99].map((ms) => ms.toFixed(2)),
    [ratios.p50, ratios.p99].map((ratio) => ratio.toFixed(1)),
  ];
  const now = `${absolute.join(" / ")} ms, ${relative.join(" / ")} ×, processor ${processor.toFixed(2)} ms`;
  const isSave = name === aSave;
  return {
    what: name,
    before: isSave ? "4.19 / 11.1 ms, 6.7 / 2.9 ×" : "",
    now,
    aim: isSave ? "≤ 3 / 2 ×" : "",
  };
}

type Block = { samples: number[]; processor: number };

async function timeBlock({ ask, processor }: Asked): Promise<Block> {
  const before = await processor();
  const samples: number[] = [];
  for (let n = 0; n < blockSize; n += 1) {
    const since = performance.now();
    await ask();
    samples.push(performance.now() - since);
  }
  return { samples, processor: ((await processor()) - before) / blockSize };
}

function timesOf(name: string, measured: readonly Block[], against: readonly Block[]): Times {
  const samplesOf = (blocks: readonly Block[]) => blocks.flatMap(({ samples }) => samples);
  const part = (blocks: readonly Block[], of: number) => percentile(samplesOf(blocks), of);
  const medians = measured.map((block, n) => part([block], 0.5) / part(against.slice(n, n + 1), 0.5));
  return {
    name,
    ...{ p50: part(measured, 0.5), p99: part(measured, 0.99) },
    processor: percentile(
      measured.map((block) => block.processor),
      0.5,
    ),
    ratios: { p50: percentile(medians, 0.5), p99: part(measured, 0.99) / part(against, 0.99) },
  };
}

/** What is asked of Annals, each kind doing what the one before does and something more. */
async function requestsTo(url: string, year: number): Promise<Asked[]> {
  const field = await openField(url, year);
  const send = clientOf(url);
  const headers = { cookie: field.cookie, origin: url, "content-type": "application/json" };
  const processor = async () => {
    const { body } = await send("GET", "/api/metrics");
    return 1000 * Number(/^process_cpu_seconds_total (\S+)/m.exec(body)?.[1]);
  };
  let version = field.version;
  let typed = "";
  const post = async (part: Record<string, unknown>, expected: RegExp) => {
    const input = { fieldId: field.id, typed, basedOn: version, openedBy: field.openedBy, ...part };
    const { body } = await send("POST", saveFieldAddress, { headers, body: JSON.stringify(input) });
    if (!expected.test(body)) throw new Error(`A save was answered with ${body.slice(0, 300)}`);
    version = Number(/"number":(\d+)/.exec(body)?.[1] ?? version);
  };
  let n = 0;
  const save = () => {
    typed = `${20 + ((n += 1) % 9)}批`;
    return post({}, /"ok":true/);
  };
  await save();
  const kinds = {
    "a page from memory": () => send("GET", "/api/health"),
    "refused: not the form of a save": () => post({ fieldId: 1 }, /INVALID/),
    "refused: the field is not there": () => post({ fieldId: "none" }, /NOT_FOUND/),
    "the value it has already": () => post({}, /"ok":true/),
    [aSave]: save,
  };
  return Object.entries(kinds).map(([name, ask]) => ({ name, ask, processor }));
}

export async function openField(url: string, year: number) {
  const cookie = await sessionOf(url, "editor");
  const html = await (
    await fetch(`${url}/desk/reports/${year}/sections/8.3`, { headers: { cookie } })
  ).text();
  const id = /data-field="training\.batches" data-field-id="([^"]+)"/.exec(html)?.[1];
  if (!id) throw new Error("The form does not show the field.");
  const data = html.replaceAll('\\"', '"');
  const version = /"key":"training\.batches".{0,2000}?"version":(\d+)/s.exec(data)?.[1];
  return { cookie, id, openedBy: /"personId":"([^"]+)"/.exec(data)?.[1], version: Number(version ?? 0) };
}

async function startBare() {
  const child = spawn(process.execPath, ["bench/bare-save.mjs"], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const send = clientOf(line.toString().trim());
  const asked = {
    name: "the bare server",
    ask: () => send("POST", "/", { body: JSON.stringify({ typed: "17批" }) }),
    processor: async () => (JSON.parse((await send("GET", "/")).body) as { cpu: number }).cpu,
  };
  const stop = async () => {
    child.stdin.end();
    await once(child, "exit");
  };
  return { asked, stop };
}

/** Returns a function that sends requests over one connection that is kept; `fetch` takes as long as the bare server. */
export function clientOf(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  type Sent = { headers?: OutgoingHttpHeaders; body?: string };
  return async (method: string, path: string, { headers = {}, body = "" }: Sent = {}) => {
    const sent = request(new URL(path, url), { method, agent, headers });
    sent.end(body);
    const [answer] = (await once(sent, "response")) as [NodeJS.ReadableStream & { statusCode: number }];
    return { status: answer.statusCode, body: await text(answer) };
  };
}
