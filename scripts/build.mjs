// Builds the site if its sources have changed since the last build. Must load without node_modules.
import { createHmac } from "node:crypto";
import { accessSync, constants, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { compactBuild } from "./compact-build.mjs";
import { compressStatic } from "./compress-static.mjs";
import { madeFrom } from "./made-from.mjs";
import { notWritable, run, step, tool } from "./steps.mjs";

const sources = [
  ...["app", "components", "lib", "public"],
  ...["next.config.js", "proxy.ts", "tsconfig.json", "package-lock.json", "prisma/schema.prisma"],
];
const marker = ".next/annals-build";

export async function build() {
  const from = madeFrom(sources, marker);
  if (from.isMade) return;
  makeRoom();
  const env = {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    ANNALS_BUILD_ID: from.id,
    ...actionKey(),
  };
  const next = tool("next/dist/bin/next", "build");
  await step("Building the site (next build; one to three minutes the first time)", () =>
    run(process.execPath, next, { env, name: "Building" }),
  );
  compactBuild(".next/server");
  await compressStatic(".next/static");
  from.note();
}

// What a form was rendered with on one server has to be understood by another that has the same secret.
function actionKey() {
  const secret = process.env.AUTH_SECRET;
  if (!secret) return {};
  const key = createHmac("sha256", secret).update("server actions").digest("base64");
  return { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key };
}

function makeRoom() {
  try {
    mkdirSync(dirname(marker), { recursive: true });
    rmSync(marker, { force: true });
    accessSync(dirname(marker), constants.W_OK);
  } catch (error) {
    throw notWritable(dirname(marker), error);
  }
}
