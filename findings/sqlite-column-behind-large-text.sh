#!/usr/bin/env bash
# Prisma 7.10.0 on SQLite, a column that was added to a model with a large text.
#
# A good guess: `select` without the large text costs the same whether the small columns stand before it or behind it, as it does on
# PostgreSQL, which keeps large values elsewhere.
# What happens: SQLite stores a row in the order of its columns, and a text that does not fit its page in a list of further pages. To
# reach a column behind it, it follows that list to its end. A column that is added later (ALTER TABLE … ADD COLUMN, as Prisma
# writes it) always stands behind; so a list of thirty rows with 2 MB of text each takes many times as long once it shows it, while
# the plan of the query and what it returns are the same. In a table that is written anew with the text last, it does not. (A null, 0
# or 1 stands in the row's header, so a test with such values sees nothing of this.)
#
# Tried with Node 20.20 and better-sqlite3 12.11.1 on 2026-11-30. Exits with 1 when the added column is less than five times as slow.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --prefer-offline \
  prisma@7.10.0 @prisma/client@7.10.0 @prisma/adapter-better-sqlite3@7.10.0 better-sqlite3@12.11.1 esbuild@0.28.2 \
  >/dev/null 2>&1 || { echo "skipped: needs npm's registry"; exit 0; }

cat >schema.prisma <<'PRISMA'
generator client {
  provider = "prisma-client"
  output   = "client"
}
datasource db {
  provider = "sqlite"
}
model Release {
  id      Int     @id
  title   String
  content String
  format  Int?
}
PRISMA
PRISMA_SCHEMA_ENGINE_BINARY=$(command -v node) npx prisma generate --schema schema.prisma >/dev/null
cat >lists.ts <<'TS'
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import Database from "better-sqlite3";
import { PrismaClient } from "./client/client";

function fill(file: string, statements: string[]) {
  const db = new Database(file);
  const add = (text: string) => {
    const insert = db.prepare(`INSERT INTO "Release" ("id", "title", "content") VALUES (?, ?, ?)`);
    for (let id = 1; id <= 30; id += 1) insert.run(id, `Report ${id}`, text);
  };
  for (const sql of statements) sql === "rows" ? add("1080 people were trained. ".repeat(80_000)) : db.exec(sql);
  db.close();
}
const before = `CREATE TABLE "Release" ("id" INTEGER NOT NULL PRIMARY KEY, "title" TEXT NOT NULL, "content" TEXT NOT NULL)`;
fill("added.db", [before, "rows", `ALTER TABLE "Release" ADD COLUMN "format" INTEGER`, `UPDATE "Release" SET "format" = 20`]);
const after = `CREATE TABLE "Release" ("id" INTEGER NOT NULL PRIMARY KEY, "title" TEXT NOT NULL, "format" INTEGER, "content" TEXT NOT NULL)`;
fill("last.db", [after, "rows", `UPDATE "Release" SET "format" = 20`]);

async function time(file: string, select: Record<string, true>): Promise<number> {
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:./${file}` }) });
  const times: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const since = performance.now();
    await client.release.findMany({ select });
    times.push(performance.now() - since);
  }
  await client.$disconnect();
  return times.sort((a, b) => a - b)[7] ?? 0;
}

const [title, format] = [{ id: true, title: true } as const, { id: true, title: true, format: true } as const];
const [without, behind, first] = [await time("added.db", title), await time("added.db", format), await time("last.db", format)];
console.log(`thirty rows: ${without.toFixed(2)} ms without the added column, ${behind.toFixed(2)} ms with it`);
console.log(`and ${first.toFixed(2)} ms with it where the text is the last column`);
if (behind < 5 * without || first > behind / 5) process.exitCode = 1;
TS
npx esbuild lists.ts --bundle --platform=node --format=esm --packages=external --outfile=lists.mjs --log-level=error
node lists.mjs
