// The public thread owns the port. It shares nothing with the framework but the machine: a page that Next renders does not
// keep other readers waiting.
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { openReadOnlyRows } from "@/lib/platform/read-only-rows";
import { currentStorageState } from "@/lib/platform/storage/current";
import { currentVitalSigns } from "@/lib/platform/vital-signs";
import type { Answer } from "@/lib/prepared/answer";
import { addressReceiver } from "@/lib/prepared/address-lists";
import { openAnswerCache } from "@/lib/prepared/answer-cache";
import { notePreparingState, preparingState } from "@/lib/prepared/preparing-state";
import { publicRouteMatcher } from "@/lib/prepared/public-routes";
import { sendAnswer } from "@/lib/prepared/send-answer";
import { openSetStore } from "@/lib/prepared/set-store";
import { withEndpoints } from "../endpoints";
import { closerOf } from "../http/close-server";
import { refuseUndecodableFile } from "../http/decodable-address";
import { createHttpServer } from "../http/http-server";
import { observationsEndpoint } from "../http/observations-endpoint";
import { withErrors } from "../http/request-handler";
import { appRequests } from "./app-requests";
import { deskRequests } from "./desk-requests";
import { knownBrowsers } from "./known-browser";
import { type AppThreadCalls, callsOver, type PublicThreadCalls, type WorkerSettings } from "./messages";
import { openOperations } from "./operations";
import { openReaderLine } from "./reader-line";
import { readerPages } from "./reader-pages";
import { reverseProxy } from "./reverse-proxy";
import { staffRequests } from "./staff-requests";
import { staticFiles } from "./static-files";
import { wholeAnswers } from "./whole-answer";

const { storage, signs, database, folder, port, host, proxies, appSocket, secret } =
  workerData as WorkerSettings;
currentStorageState(storage);
currentVitalSigns(signs);
openReadOnlyRows(() => database);

// Enough for every page of a few reports; the least recently used are read from disk again.
const cacheBytes = 96_000_000;

const receiveAddresses = addressReceiver();
const cache = openAnswerCache({
  store: folder === null ? null : openSetStore(folder),
  maxBytes: cacheBytes,
});

const { requests, countSave, ...operations } = openOperations({
  ...{ proxies, prepared: preparingState },
  appFigures: () => appThread.figures(),
});

const isKnown = knownBrowsers(secret);
const staff = staffRequests(() => line.beginNext());
const line = openReaderLine({ epoch: cache.epoch, isStaffWaiting: staff.isWaiting });

const handlers = {
  "desk-endpoint": deskRequests({ line, isKnown, countSave, ask: (request) => appThread.desk(request) }),
  ...operations.handlers,
  // A file of the prepared set is left to the app thread, which makes it once and puts it into the cache.
  "observations-endpoint": observationsEndpoint(async (url) => {
    await cache.waitUntilActive();
    return cache.isOfSet(url) ? null : cache.releases();
  }),
};
const answerStatic = staticFiles();
const answerReader = readerPages({
  line,
  make: async (url) => {
    const answer = await appThread.page(url);
    return answer && asBuffers(answer);
  },
  isReaderPath: publicRouteMatcher(
    JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<string, string>,
  ),
  prepared: async (url) => cache.find(url) ?? cache.fetch(url),
  isOfSet: cache.isOfSet,
  isUnknown: cache.isUnknown,
});
const answerByApp = appRequests({
  ...{ line, staff, isKnown },
  forward: reverseProxy(appSocket),
  askWhole: wholeAnswers(appSocket),
});
const others = withEndpoints(handlers, async (request, response) => {
  if (await answerStatic(request, response)) return;
  if (await answerReader(request, response)) return;
  if (!refuseUndecodableFile(request, response)) await answerByApp(request, response);
});

const answerPrepared: typeof sendAnswer = (request, response, ready) => {
  requests.isPrepared(response);
  sendAnswer(request, response, ready);
};

const server = createHttpServer({
  proxies,
  observe: requests.observe,
  answerFromMemory: (request, response) => {
    const ready = cache.find(request.url ?? "/");
    if (ready) answerPrepared(request, response, ready);
    return ready !== undefined;
  },
  handle: withErrors(async (request, response) => {
    const { method, url = "/" } = request;
    const ready = method === "GET" || method === "HEAD" ? await cache.fetch(url) : null;
    if (ready) answerPrepared(request, response, ready);
    else await others(request, response);
  }),
});

const appThread = callsOver<AppThreadCalls, PublicThreadCalls>(parentPort as MessagePort, {
  listen: () =>
    new Promise((resolve) => {
      server.once("error", ({ code, message }: NodeJS.ErrnoException) => resolve({ code, message }));
      server.listen(port, host, () => resolve({ port: (server.address() as AddressInfo).port }));
    }),
  activate: (version) =>
    cache.activate({
      ...version,
      addresses: receiveAddresses(version.addresses),
      warm: version.warm.map(([url, answer]) => [url, asBuffers(answer)]),
    }),
  put: (id, url, answer) => cache.put(id, url, asBuffers(answer)),
  preparing: notePreparingState,
  close: closerOf(server),
});

// A Buffer that crosses threads arrives as a plain Uint8Array.
function asBuffers({ bodies: { plain, gzip, br }, ...rest }: Answer): Answer {
  const wrap = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...rest, bodies: { plain: wrap(plain), gzip: gzip && wrap(gzip), br: br && wrap(br) } };
}
