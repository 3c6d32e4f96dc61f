import type * as engineModule from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The package is unstable and untyped for this entry, so it is pinned exactly and used only in this file.
type Glue = typeof engineModule & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

let loaded: Promise<Glue> | undefined;

// Its glue keeps one instance.
const loadEngine = (): Promise<Glue> => (loaded ??= instantiateEngine());

async function instantiateEngine(): Promise<Glue> {
  const glue = bindings as unknown as Glue;
  const wasm = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(wasm.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue as never });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

/**
 * Returns the SQL from the database in `file` to the schema; null when they agree. Compares with a migrated database
 * because the engine's own replay sends each file as one statement, which this adapter refuses.
 */
export async function migrationSql(schema: string, file: string): Promise<string | null> {
  const files = filesOf(schema);
  return scriptOf(await openEngine(schema, file), {
    from: { tag: "schemaDatasource", files, configDir: "." },
    to: { tag: "schemaDatamodel", files },
  });
}

/**
 * Returns the SQL for PostgreSQL from one schema to another; null when they agree. The engine cannot read a PostgreSQL database, and
 * needs a connection that it does not use: to an empty one of SQLite, whose schema is `sqlite`.
 */
export async function postgresqlMigrationSql(
  before: string,
  after: string,
  sqlite: string,
): Promise<string | null> {
  const sql = await scriptOf(await openEngine(sqlite, ":memory:"), {
    from: { tag: "schemaDatamodel", files: filesOf(before) },
    to: { tag: "schemaDatamodel", files: filesOf(after) },
  });
  // Texts compare and sort by their bytes, as in SQLite.
  return sql && sql.replaceAll(/" (SET DATA TYPE )?TEXT\b/g, '$& COLLATE "C"');
}

/** Returns the schema of PostgreSQL that says the same as the one of SQLite. */
export function postgresqlSchema(schema: string): string {
  return (
    "// Made from ../schema.prisma by npm run db:diff. Do not edit.\n\n" +
    schema
      .replace('provider = "sqlite"', 'provider = "postgresql"')
      .replace('"../lib/platform/prisma"', '"../../lib/platform/prisma-postgresql"')
  );
}

const filesOf = (content: string) => [{ path: "schema.prisma", content }];

async function openEngine(schema: string, file: string) {
  const { SchemaEngine } = await loadEngine();
  return SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: file })),
  );
}

type Engine = Awaited<ReturnType<typeof openEngine>>;
type Ends = Pick<Parameters<Engine["diff"]>[0], "from" | "to">;

async function scriptOf(engine: Engine, ends: Ends): Promise<string | null> {
  const { exitCode, stdout } = await engine.diff({
    ...ends,
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  // 0: no difference, 2: a difference. No output must not be mistaken for "no changes".
  if (exitCode === 0) return null;
  if (exitCode !== 2 || !stdout) throw new Error(`The schema engine answered ${exitCode} without a script.`);
  return stdout;
}
