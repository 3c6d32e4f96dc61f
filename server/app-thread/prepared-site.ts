import { readFileSync } from "node:fs";
import { env } from "@/lib/platform/env";
import { type Outside, openPublicSide, type PublicSide } from "@/lib/prepared/prepared-site";
import { readerPaths } from "@/lib/prepared/public-routes";
import { openShelf } from "@/lib/prepared/set-store";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { missingPage } from "@/lib/publication/public-reads/public-paths";
import { onReleasesChanging } from "@/lib/publication/releases/release-signal";
import type { Handler } from "@/server/http/request-handler";
import { prepareApart } from "./prerender-process";
import { publishedNow, renderer } from "./site-build";

type Of = { site: string; outside: Outside; folder: string | null };

/** The public side of this build, with Next to render what is not prepared. */
export function publicSideOf(next: Promise<Handler>, { site, outside, folder }: Of): PublicSide {
  const side = openPublicSide({
    published: () => publishedNow(site),
    render: renderer(next, site),
    isReaderPath: readerPaths(JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8"))),
    missing: (url) => {
      const page = localAddress(/^\/en(?:\/|$)/.test(url) ? "en" : "zh", missingPage);
      return `${page}?asked=${encodeURIComponent(url.slice(0, 600))}`;
    },
    outside,
    ahead: folder === null ? null : { shelf: openShelf(folder), prepare: prepareApart },
    say: (line) => console.log(line),
  });
  onReleasesChanging(side.changing);
  return side;
}

/** Whether pages are prepared before they are asked for. */
export const isAhead = env.ANNALS_PREPARE === "ahead";
