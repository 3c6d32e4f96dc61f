import type { Content } from "@/lib/prepared/answer";
import type { Shown } from "@/lib/prepared/site-version";
import type { SaveAsked } from "@/server/http/save-endpoint";

/** What the front thread is started with. */
export type FrontData = {
  /** One number, shared: raising it takes effect before anything can be said. */
  turn: Int32Array;
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
export type Told =
  | { kind: "show"; shown: Shown }
  | { kind: "keep"; id: string; url: string; content: Content }
  /** JSON; null where it failed in a way nobody foresaw. */
  | { kind: "saved"; id: number; answer: string | null }
  | { kind: "close" };

/** What the front thread says. */
export type Said =
  | { kind: "listening"; port: number }
  | { kind: "save"; id: number; asked: SaveAsked }
  | { kind: "failed"; code: string | undefined; message: string }
  | { kind: "closed" };
