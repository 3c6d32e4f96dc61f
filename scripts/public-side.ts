import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { env } from "@/lib/platform/env";
import { routing } from "@/lib/platform/i18n/routing";
import { contentOf } from "@/lib/prepared/content";
import { askWithin } from "@/lib/prepared/inner-request";
import type { Published } from "@/lib/prepared/prepared-set";
import { openPublicSide, type PublicSide } from "@/lib/prepared/public-side";
import { readerPaths } from "@/lib/prepared/reader-paths";
import { layout, openShelf } from "@/lib/prepared/shelf";
import type { ReleaseSummary } from "@/lib/publication/model";
import { localAddress } from "@/lib/publication/addresses";
import { answeringQueries, missingPage, publicPaths } from "@/lib/publication/public-paths";
import { publishedSet } from "@/lib/publication/published-set";
import { onReleasesChanging } from "@/lib/publication/release-signal";
import { caught, type Handler } from "./handler";

export type Public = PublicSide & {
  /** What is in force; null while it is not known. */
  releases: () => readonly ReleaseSummary[] | null;
};

/** The public side of this build, with Next to render what is not prepared. */
export function publicSideOf(next: Promise<Handler>, { site, file }: { site: string; file: string }): Public {
  let known: Known = { id: "", releases: [] };
  // Pages must not differ by who asks first: Next is always asked as the site itself, and gives whole documents.
  const render = caught(async (request, response) => (await next)(request, response));
  const ask = askWithin(render, { host: new URL(site).host, "user-agent": "Annals", accept: "*/*" });
  const side = openPublicSide({
    published: async () => {
      const { releases, ...published } = await publishedNow(site);
      known = { id: published.id, releases };
      return published;
    },
    render: async (url) => contentOf(await ask(url)),
    isReaderPath: readerPaths(JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8"))),
    missing: (url) => {
      const page = localAddress(/^\/en(?:\/|$)/.test(url) ? "en" : "zh", missingPage);
      return `${page}?asked=${encodeURIComponent(url.slice(0, 600))}`;
    },
    shelf: env.ANNALS_PREPARE === "ahead" ? openShelf(preparedFolder(file)) : null,
    say: (line) => console.log(line),
  });
  onReleasesChanging(side.changing);
  return { ...side, releases: () => (side.inForce() === known.id ? known.releases : null) };
}

type Known = { id: string; releases: readonly ReleaseSummary[] };

/** Beside the database, under a name of its own when that has another than the usual one. */
export function preparedFolder(file: string): string {
  const name = basename(file, ".db");
  return join(dirname(file), name === "annals" ? "prepared" : `${name}-prepared`);
}

async function publishedNow(site: string): Promise<Published & Known> {
  const { releases, changesAt } = await publishedSet();
  const build = readFileSync(".next/BUILD_ID", "utf8");
  const madeOf = JSON.stringify([layout, build, site, releases.map(({ id }) => id)]);
  return {
    id: createHash("sha256").update(madeOf).digest("hex").slice(0, 16),
    urls: [...publicPaths(releases), ...assets()],
    answeringQueries: answeringQueries.flatMap((path) =>
      routing.locales.map((locale) => localAddress(locale, path)),
    ),
    changesAt: changesAt?.getTime() ?? Infinity,
    releases: releases.map(({ report: _, observations: __, ...summary }) => summary),
  };
}

/** What pages need besides themselves, so that the prepared folder is whole: sheets, fonts, icons, our own scripts. */
function assets(): string[] {
  const built = filesIn(".next/static").filter((file) => !/\.(?:js|json|map)$/.test(file));
  return [
    ...built.map((file) => file.replace(".next", "/_next")),
    ...filesIn("public").map((file) => file.slice("public".length)),
  ];
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));
}
