// npm run db:client: generates the database client in lib/platform/prisma from prisma/schema.prisma. The client is part of the
// sources, because what generates it takes a fifth of all packages and nobody else needs it.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Failed, run, step } from "./steps.mjs";

const marker = "lib/platform/prisma/.made-from";

/** Returns whether the client was generated from the present schema, by the version of the library that is installed. */
export function isClientCurrent() {
  return existsSync(marker) && readFileSync(marker, "utf8") === source();
}

function source() {
  const schema = createHash("sha256").update(readFileSync("prisma/schema.prisma")).digest("hex");
  return `${version()} ${schema}\n`;
}

function version() {
  return JSON.parse(readFileSync("package.json", "utf8")).dependencies["@prisma/client"];
}

async function generate() {
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  await step("Generating the database client", () =>
    run(npx, ["--yes", `prisma@${version()}`, "generate"], { name: "Generating" }),
  );
  writeFileSync(marker, source());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await generate().catch((error) => {
    console.error(error instanceof Failed ? error.message : error);
    process.exitCode = 1;
  });
