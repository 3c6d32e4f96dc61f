// The thread that matches a document. It is started by match-in-worker.ts, answers with the proposals, and ends.
import { parentPort, workerData } from "node:worker_threads";
import { matchDocument } from "./match-document";
import type { MatchingInput } from "./match-in-worker";

const { content, known } = workerData as MatchingInput;
parentPort?.postMessage(matchDocument(content, known));
