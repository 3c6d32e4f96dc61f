import type { MessagePort, Worker } from "node:worker_threads";
import { createBirpc } from "birpc";
import type { Activity } from "@/lib/platform/activity";
import type { SentList } from "@/lib/prepared/address-lists";
import type { Answer } from "@/lib/prepared/answer";
import type { PreparingState } from "@/lib/prepared/preparing-state";
import type { ActiveVersion } from "@/lib/prepared/site-version";
import type { DeskAnswer, DeskRequest } from "../http/desk-endpoint";

/** What the public thread is started with. */
export type WorkerSettings = {
  /** The memory of the state that all threads share: `currentStorageState`. */
  storage: SharedArrayBuffer;
  /** The memory of what each thread shows of itself: `vitalSigns`. */
  signs: SharedArrayBuffer;
  /** The address of the database, which the public thread only reads. */
  database: string;
  /** The folder of prepared sets; null where pages are made as they are asked for. */
  folder: string | null;
  port: number;
  host: string | undefined;
  /** How many proxies are in front of the server. */
  proxies: number;
  /** The path of the socket on which the app thread listens. */
  appSocket: string;
  /** What the cookies of staff are sealed with. */
  secret: string;
};

type SentVersion = Omit<ActiveVersion, "addresses"> & { addresses: readonly SentList[] };

/** What the app thread calls on the public thread. */
export type PublicThreadCalls = {
  listen: () => Promise<{ port: number } | Pick<NodeJS.ErrnoException, "code" | "message">>;
  /** Resolves once readers are served the version. */
  activate: (version: SentVersion) => Promise<void>;
  put: (id: string, url: string, answer: Answer) => void;
  /** How far the stored pages are; called at each change. */
  preparing: (state: PreparingState) => void;
  /** Resolves when every open request has been answered. */
  close: () => Promise<void>;
};

/** What the public thread calls on the app thread. */
export type AppThreadCalls = {
  /** Answers a page of the desk. Never rejects: an error that cannot be cloned would never be answered. */
  desk: (request: DeskRequest) => Promise<DeskAnswer>;
  /** Makes a public page; null if the url is not one, or while none can be made. Never rejects. */
  page: (url: string) => Promise<Answer | null>;
  figures: () => AppFigures;
};

/** What the app thread is doing; delays are in seconds, since they were last asked for. */
export type AppFigures = Activity & {
  writerReopened: number;
  eventLoopDelay: { mean: number; p99: number; max: number };
};

/**
 * Offers `ours` to the other thread and returns its functions. Calls wait for an answer, because birpc drops the errors of
 * calls that do not, and have no timeout, because the other thread ends only with the process.
 */
export function callsOver<Theirs extends object, Ours extends object>(
  channel: MessagePort | Worker,
  ours: Ours,
) {
  return createBirpc<Theirs, Ours>(ours, {
    post: (message) => channel.postMessage(message),
    on: (receive) => void channel.on("message", receive),
    timeout: -1,
  });
}
