// Checks the pages of a database once, in a thread of its own: a large file takes seconds, in which the monitor goes on.
import { parentPort, workerData } from "node:worker_threads";
import { checkPages, type PageCheckKind } from "./page-check";

const { path, kind } = workerData as { path: string; kind: PageCheckKind };

parentPort?.postMessage(checkPages(path, kind));
