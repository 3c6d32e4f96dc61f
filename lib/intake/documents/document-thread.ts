// The thread a document is read on. It is started by read-in-worker.ts, reads one document, and ends.
import { parentPort, workerData } from "node:worker_threads";
import { readDocument } from "./read-document";
import type { ThreadInput, ThreadMessage } from "./read-in-worker";

const { name, bytes } = workerData as ThreadInput;
const send = (message: ThreadMessage) => parentPort?.postMessage(message);
send({ result: await readDocument(name, bytes, (progress) => send({ progress })) });
