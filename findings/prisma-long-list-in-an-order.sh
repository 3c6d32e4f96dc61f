#!/usr/bin/env bash
# @prisma/client 7.10.0 on SQLite: findMany with a list of 2,500 ids, with and without orderBy.
#
# A good guess: SQLite takes 32,766 values in a statement, and Prisma splits longer lists by itself, so the order that is asked
# for makes no difference.
# What happens: without orderBy the list is split into several statements and all rows come. With orderBy it is not split, and
# from a certain length on, below 1,000, the call fails with P2029, "query parameter limit exceeded". The same call passes every
# test that has fewer rows.
#
# Tried with Node 20.20 on 2026-11-29. Exits with 1 when both calls answer alike.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --prefer-offline \
  prisma@7.10.0 @prisma/client@7.10.0 @prisma/adapter-better-sqlite3@7.10.0 esbuild@0.28.2 >/dev/null 2>&1 ||
  { echo "skipped: needs npm's registry"; exit 0; }

cat >schema.prisma <<'PRISMA'
generator client {
  provider = "prisma-client"
  output   = "client"
}
datasource db {
  provider = "sqlite"
}
model Figure {
  id Int @id
}
PRISMA
PRISMA_SCHEMA_ENGINE_BINARY=$(command -v node) npx prisma generate --schema schema.prisma >/dev/null
cat >list.ts <<'TS'
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "./client/client";
const db = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: "file:list.db" }) });
await db.$executeRawUnsafe('CREATE TABLE "Figure" ("id" INTEGER PRIMARY KEY)');
const ids = Array.from({ length: 2500 }, (_, id) => id + 1);
await db.figure.createMany({ data: ids.map((id) => ({ id })) });
const answerTo = (count: number, orderBy?: { id: "asc" }) =>
  db.figure.findMany({ where: { id: { in: ids.slice(0, count) } }, ...(orderBy && { orderBy }) }).then(
    (rows) => `${rows.length} rows`,
    (error: { code?: string }) => `error ${error.code}`,
  );
const [free, ordered] = [await answerTo(2500), await answerTo(2500, { id: "asc" })];
console.log(`2500 ids: ${free} without orderBy, ${ordered} with it`);
if (free === ordered) process.exitCode = 1;
let longest = 2500;
while (longest > 0 && (await answerTo(longest, { id: "asc" })).startsWith("error")) longest -= 1;
console.log(`the longest list that is answered in an order has ${longest} ids`);
TS
npx esbuild list.ts --bundle --platform=node --format=esm --packages=external --outfile=list.mjs --log-level=error
node list.mjs
