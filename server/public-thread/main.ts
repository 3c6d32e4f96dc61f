// A thread of its own for what readers ask most: it shares nothing with the framework but the machine, and so is neither
// slowed by what the framework does to its thread nor kept waiting while a page is rendered.
import type { AddressInfo } from "node:net";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { openReadOnlyRows } from "@/lib/platform/read-only-rows";
import type { Answer } from "@/lib/prepared/answer";
import { openAnswerCache } from "@/lib/prepared/answer-cache";
import { sendAnswer } from "@/lib/prepared/send-answer";
import { openSetStore } from "@/lib/prepared/set-store";
import { answerSaves } from "../http/save-endpoint";
import { withErrors } from "../http/request-handler";
import { answerExport } from "../http/observations-endpoint";
import { createHttpServer } from "../http/http-server";
import { type AppThreadCalls, callsOver, type PublicThreadCalls, type WorkerSettings } from "./messages";
import { reverseProxy } from "./reverse-proxy";

const { epoch: turn, database, folder, port, host, proxies, behind } = workerData as WorkerSettings;
openReadOnlyRows(() => database);

// Enough for all of a few reports; what is asked for least is read from disk again.
const room = 96_000_000;

const display = openAnswerCache({
  epoch: () => Atomics.load(turn, 0),
  store: folder === null ? null : openSetStore(folder),
  room,
});
const passOn = reverseProxy(behind);
// A save is asked for by a call: the server behind opens a context for the framework at every request, and an editor waits.
const answerSave = answerSaves((request) => appThread.save(request));

// An export of the set is made behind, once, and kept here. Where it is not known what is in force, the thread behind asks.
async function inForceFor(url: string) {
  await display.settled();
  return display.isOfSet(url) ? null : display.releases();
}

const server = createHttpServer({
  proxies,
  answered: (request, response) => {
    const { method, url = "/" } = request;
    const ready = method === "GET" || method === "HEAD" ? display.find(url) : undefined;
    if (ready) sendAnswer(request, response, ready);
    return ready !== undefined;
  },
  handle: withErrors(async (request, response) => {
    const { method, url = "/" } = request;
    const ready = method === "GET" || method === "HEAD" ? await display.fetch(url) : null;
    if (ready) return sendAnswer(request, response, ready);
    if (await answerExport(request, response, () => inForceFor(url))) return;
    if (await answerSave(request, response)) return;
    passOn(request, response);
  }),
});

const appThread = callsOver<AppThreadCalls, PublicThreadCalls>(parentPort as MessagePort, {
  listen: () =>
    new Promise((resolve) => {
      server.once("error", ({ code, message }: NodeJS.ErrnoException) => resolve({ code, message }));
      server.listen(port, host, () => resolve({ port: (server.address() as AddressInfo).port }));
    }),
  activate: (version) => display.activate(version),
  put: (id, url, answer) => display.put(id, url, asBuffers(answer)),
  close: () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    }),
});

// Between threads a buffer arrives as plain bytes.
function asBuffers({ bodies: { plain, gzip, br }, ...rest }: Answer): Answer {
  const wrap = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...rest, bodies: { plain: wrap(plain), gzip: gzip && wrap(gzip), br: br && wrap(br) } };
}
