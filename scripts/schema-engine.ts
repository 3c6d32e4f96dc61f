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

async function loadEngine(): Promise<Glue> {
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
  const files = [{ path: "schema.prisma", content: schema }];
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: file })),
  );
  const { exitCode, stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files, configDir: "." },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  // 0: no difference, 2: a difference. No output must not be mistaken for "no changes".
  if (exitCode === 0) return null;
  if (exitCode !== 2 || !stdout) throw new Error(`The schema engine answered ${exitCode} without a script.`);
  return stdout;
}
