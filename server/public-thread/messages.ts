import type { MessagePort, Worker } from "node:worker_threads";
import { createBirpc } from "birpc";
import type { Answer } from "@/lib/prepared/answer";
import type { ActiveVersion } from "@/lib/prepared/site-version";
import type { SaveRequest } from "../http/save-endpoint";

/** What the front thread is started with. */
export type WorkerSettings = {
  /** One number, shared: raising it takes effect before anything can be said. */
  epoch: Int32Array;
  /** The file of the database, which is only read here. */
  database: string;
  /** Where prepared sets are kept; null where none are. */
  folder: string | null;
  port: number;
  host: string | undefined;
  /** How many proxies stand in front. */
  proxies: number;
  /** Where the server behind listens. */
  behind: string;
};

/** What the app thread calls on the public thread. */
export type PublicThreadCalls = {
  listen: () => Promise<{ port: number } | Pick<NodeJS.ErrnoException, "code" | "message">>;
  activate: (version: ActiveVersion) => void;
  put: (id: string, url: string, answer: Answer) => void;
  /** Resolves once every open request is answered. */
  close: () => Promise<void>;
};

/** What the public thread calls on the app thread. */
export type AppThreadCalls = {
  /** The answer is JSON. */
  save: (request: SaveRequest) => Promise<string>;
};

/**
 * Calls between two threads, each of which offers its own functions to the other. Every call is answered, because birpc
 * hides the errors of those that are not, and none times out: the other thread ends only with the process.
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

/** The same function, whose errors can be sent: one that holds what cannot be copied would leave its call unanswered. */
export function withPlainErrors(save: AppThreadCalls["save"]): AppThreadCalls["save"] {
  return (request) =>
    save(request).catch((error: unknown) => {
      console.error(error);
      throw new Error("A save failed in the app thread.");
    });
}
