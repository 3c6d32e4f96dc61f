// Checks the pages of a database when asked, in a thread of its own: a large file takes seconds, in which the monitor goes on.
import { parentPort } from "node:worker_threads";
import { checkPages, type PageCheckKind } from "./page-check";

parentPort?.on("message", ({ path, kind }: { path: string; kind: PageCheckKind }) => {
  parentPort?.postMessage(checkPages(path, kind));
});
