#!/usr/bin/env bash
# @prisma/adapter-better-sqlite3 7.10.0 with @prisma/debug 7.10.0, with DEBUG not set: what stays of a query's arguments.
#
# A good guess: where nothing is debugged, a query's text and arguments are let go when it was answered.
# What happens: the adapter hands each query to @prisma/debug, which keeps the last hundred calls in case somebody asks for
# them later, whether or not anything is printed. So the arguments of past queries, among them long documents, live until a
# hundred others have followed: here 100 texts of 1,000,000 characters, after each was stored and forgotten. clearLogs() of
# @prisma/debug lets them go.
#
# Tried with Node 20.20 on 2026-11-29. Exits with 1 when less than half of them is kept.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --prefer-offline \
  @prisma/adapter-better-sqlite3@7.10.0 @prisma/debug@7.10.0 >/dev/null 2>&1 ||
  { echo "skipped: needs npm's registry"; exit 0; }

cat >queries.mjs <<'JS'
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { clearLogs } from "@prisma/debug";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const used = () => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

const adapter = await new PrismaBetterSqlite3({ url: "file:documents.db" }).connect();
await adapter.executeScript("CREATE TABLE Document (id INTEGER, body TEXT)");
const store = (id) =>
  adapter.executeRaw({
    sql: "INSERT INTO Document VALUES (?, ?)",
    args: [id, Buffer.alloc(1_000_000, `report ${id} `).toString("latin1")],
    argTypes: [
      { scalarType: "int", arity: "scalar" },
      { scalarType: "string", arity: "scalar" },
    ],
  });
await store(0);
clearLogs();
const before = used();
for (let id = 1; id <= 200; id += 1) await store(id);
const after = used();
clearLogs();
const cleared = used();
console.log(`in use: ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after 200 texts of 1 MB were stored, `
  + `${cleared.toFixed(0)} MB after clearLogs()`);
process.exitCode = after - before < 50 || cleared - before > 10 ? 1 : 0;
JS
env -u DEBUG node queries.mjs
