import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, tool } from "../../scripts/steps.mjs";
import { serve, type Served } from "./processes";

// Inside the product's folder, so that it resolves the same packages.
const folder = ".next/bench-plain";

const files = {
  "package.json": '{ "name": "bench-plain", "private": true, "type": "module" }',
  "next.config.js": `export default {
  serverExternalPackages: ["better-sqlite3"],
  turbopack: { root: ${JSON.stringify(process.cwd())} },
};`,
  "app/layout.js": "export default function Layout({ children }) { return children; }",
  "app/rows/route.js": `import Database from "better-sqlite3";
const { database, sql, values } = JSON.parse(process.env.BENCH_QUERY ?? "{}");
const statement = database && new Database(database, { readonly: true }).prepare(sql);
export const dynamic = "force-dynamic";
export function GET() { return Response.json(statement.all(...values)); }`,
};

/** Builds and starts a minimal Next app with one route handler that returns the rows of a query as JSON. */
export async function servePlainNext(query: object): Promise<Served> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const next = join(process.cwd(), ...tool("next/dist/bin/next"));
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", BENCH_QUERY: JSON.stringify(query) };
  await run(process.execPath, [next, "build", folder], { env });
  return serve([next, "start", "--port", "0", "--hostname", "127.0.0.1"], { env, cwd: folder });
}
