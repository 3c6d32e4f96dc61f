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

/** What the front thread is told. */
export type ToWorker =
  | { kind: "show"; shown: ActiveVersion }
  | { kind: "keep"; id: string; url: string; content: Answer }
  /** JSON; null where it failed in a way nobody foresaw. */
  | { kind: "saved"; id: number; answer: string | null }
  | { kind: "close" };

/** What the front thread says. */
export type FromWorker =
  | { kind: "listening"; port: number }
  | { kind: "save"; id: number; asked: SaveRequest }
  | { kind: "failed"; code: string | undefined; message: string }
  | { kind: "closed" };
