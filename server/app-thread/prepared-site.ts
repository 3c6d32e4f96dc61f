import { readFileSync } from "node:fs";
import { isPostgresql } from "@/lib/platform/database/kind";
import { toldOfPublicChanges } from "@/lib/platform/database/postgresql/told-of-changes";
import { env } from "@/lib/platform/env";
import { listenForPublicPages } from "@/lib/platform/public-pages/signal";
import { type FrontCache, openPreparedSite, type PreparedSite } from "@/lib/prepared/prepared-site";
import { publicRouteMatcher } from "@/lib/prepared/public-routes";
import { missingPageOf } from "@/lib/prepared/missing-page";
import { openSetStore } from "@/lib/prepared/set-store";
import type { Handler } from "../http/request-handler";
import { prepareInTurn } from "./prepare-in-turn";
import { prerenderInProcess } from "./prerender-process";
import { changedSince, currentSiteVersion, renderer } from "./site-build";

type Of = { site: string; frontCache: FrontCache; folder: string | null };

/** Opens the prepared site of this build; Next renders what is not prepared yet. */
export function preparedSiteOf(
  next: Promise<Handler>,
  { site, frontCache: outside, folder }: Of,
): PreparedSite {
  const side = openPreparedSite({
    published: () => currentSiteVersion(site),
    changedSince,
    render: renderer(next, site),
    isReaderPath: publicRouteMatcher(JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8"))),
    missing: missingPageOf,
    frontCache: outside,
    prerendering: folder === null ? null : prerenderingIn(folder),
    log: (line) => console.log(line),
  });
  listenForPublicPages({ changed: side.refresh, expected: () => void side.rehearse() });
  if (!isPostgresql(env.DATABASE_URL)) return side;
  const stopListening = toldOfPublicChanges(env.DATABASE_URL, () => void side.refresh());
  return {
    ...side,
    close: () => {
      void stopListening();
      side.close();
    },
  };
}

function prerenderingIn(folder: string) {
  const store = openSetStore(folder);
  const isShared = isPostgresql(env.DATABASE_URL) && env.PREPARED_FOLDER !== undefined;
  return { store, prepare: isShared ? prepareInTurn(prerenderInProcess, store) : prerenderInProcess };
}

/** Whether pages are prerendered before they are requested. */
export const isPrerendering = env.ANNALS_PREPARE === "ahead";
