// A thread of its own for what readers ask most: it shares nothing with the framework but the machine, and so is neither
// slowed by what the framework does to its thread nor kept waiting while a page is rendered.
import type { AddressInfo } from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import { readRowsFrom } from "@/lib/platform/read-only-rows";
import type { Content } from "@/lib/prepared/answer";
import { openDisplay } from "@/lib/prepared/answer-cache";
import { send } from "@/lib/prepared/send-answer";
import { openShelf } from "@/lib/prepared/set-store";
import { answeringSaves } from "@/server/http/save-endpoint";
import { caught } from "@/server/http/request-handler";
import { answerExport } from "@/server/http/observations-endpoint";
import { guarded } from "@/server/http/http-server";
import type { FrontData, Said, Told } from "./messages";
import { passingOnTo } from "./reverse-proxy";
import { savesBehind } from "./save-requests";

const { turn, database, folder, port, host, proxies, behind } = workerData as FrontData;
readRowsFrom(() => database);

// Enough for all of a few reports; what is asked for least is read from disk again.
const room = 96_000_000;

const display = openDisplay({
  turn: () => Atomics.load(turn, 0),
  shelf: folder === null ? null : openShelf(folder),
  room,
});
const say = (said: Said) => parentPort?.postMessage(said);
const passOn = passingOnTo(behind);
const { save, saved } = savesBehind(say);
const answerSave = answeringSaves(save);

// An export of the set is made behind, once, and kept here. Where it is not known what is in force, the thread behind asks.
async function inForceFor(url: string) {
  await display.settled();
  return display.isOfSet(url) ? null : display.releases();
}

const server = guarded({
  proxies,
  answered: (request, response) => {
    const { method, url = "/" } = request;
    const ready = method === "GET" || method === "HEAD" ? display.find(url) : undefined;
    if (ready) send(request, response, ready);
    return ready !== undefined;
  },
  handle: caught(async (request, response) => {
    const { method, url = "/" } = request;
    const ready = method === "GET" || method === "HEAD" ? await display.fetch(url) : null;
    if (ready) return send(request, response, ready);
    if (await answerExport(request, response, () => inForceFor(url))) return;
    if (await answerSave(request, response)) return;
    passOn(request, response);
  }),
});

parentPort?.on("message", (told: Told) => {
  if (told.kind === "show") display.show(told.shown);
  else if (told.kind === "keep") display.keep(told.id, told.url, asBuffers(told.content));
  else if (told.kind === "saved") saved(told);
  else {
    server.close(() => say({ kind: "closed" }));
    server.closeIdleConnections();
  }
});

// Between threads a buffer arrives as plain bytes.
function asBuffers({ bodies: { plain, gzip, br }, ...rest }: Content): Content {
  const wrap = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...rest, bodies: { plain: wrap(plain), gzip: gzip && wrap(gzip), br: br && wrap(br) } };
}

server.once("error", ({ code, message }: NodeJS.ErrnoException) => say({ kind: "failed", code, message }));
server.listen(port, host, () => say({ kind: "listening", port: (server.address() as AddressInfo).port }));
