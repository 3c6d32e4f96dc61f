import "server-only";
import { isPostgresql } from "../database/kind";
import { env } from "../env";
import { inMemory } from "./in-memory";
import { inTable } from "./in-table";
import type { ShortLived } from "./store";

/** In the memory of the one server that an office on SQLite has, where nothing of this is a write; on PostgreSQL in a table. */
export const shortLived = (): ShortLived => (isPostgresql(env.DATABASE_URL) ? inTable : inMemory);
