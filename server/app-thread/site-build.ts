import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stampOf } from "@/lib/office/edit-stamp";
import { officeInForce } from "@/lib/office/reads";
import { underWay } from "@/lib/platform/activity";
import { isMailSetUp } from "@/lib/platform/mail";
import { type Answer, answerFromResponse } from "@/lib/prepared/answer";
import { inProcessRequest } from "@/lib/prepared/in-process-request";
import type { SetOrigin } from "@/lib/prepared/manifest";
import type { SiteVersion } from "@/lib/prepared/site-version";
import { layoutVersion } from "@/lib/prepared/set-store";
import { fontAddress, isEmbed } from "@/lib/publication/public-reads/addresses";
import { headingFontName } from "@/lib/publication/public-reads/heading-font-reads";
import { publicPaths, sharedPaths } from "@/lib/publication/public-reads/public-paths";
import { findPublishedSet } from "@/lib/publication/public-reads/published-set";
import { partsChanged } from "@/lib/publication/public-reads/published-state";
import { urgentPaths } from "@/lib/publication/public-reads/urgent-paths";
import { siteTextsInForce } from "@/lib/site-texts/reads";
import { withErrors, type Handler } from "../http/request-handler";

/** Returns a function that renders a public address with the same request headers each time, whoever the reader is. */
export function renderer(next: Promise<Handler>, site: string): (url: string) => Promise<Answer> {
  const render = withErrors(async (request, response) => (await next)(request, response));
  const ask = inProcessRequest(render, { host: new URL(site).host, "user-agent": "Annals", accept: "*/*" });
  return (url) =>
    underWay("renderings", async () => answerFromResponse(await ask(url), { isFramed: isEmbed(url) }));
}

/** Returns what the public site consists of now: build, releases in force, the office's record and texts, and every address. */
export async function currentSiteVersion(site: string): Promise<SiteVersion> {
  const { releases: listed, changesAt } = await findPublishedSet();
  const releases = listed.map(({ contents: _, observations: __, moment: ___, ...summary }) => summary);
  const siteTexts = await siteTextsInForce();
  const origin = {
    // The page for subscribers has a form where mail is set up.
    build: JSON.stringify([layoutVersion, readFileSync(".next/BUILD_ID", "utf8"), site, isMailSetUp()]),
    releases: releases.map(({ id }) => id),
    office: stampOf(await officeInForce()),
    siteTexts: siteTexts[0]?.id ?? "",
  };
  return {
    id: createHash("sha256").update(JSON.stringify(origin)).digest("hex").slice(0, 16),
    addresses: [
      ...publicPaths(listed, siteTexts.length),
      [fontAddress(await headingFontName()), ...assets()],
    ],
    shared: sharedPaths(listed),
    urgent: await urgentPaths(releases),
    changesAt: changesAt?.getTime() ?? Infinity,
    ...{ releases, origin },
  };
}

/** Returns which parts changed between the origins of two sets; null if they are of different builds, or one is not public. */
export async function changedSince(
  before: SetOrigin,
  after: SetOrigin,
  parts: readonly string[],
): Promise<string[] | null> {
  return before.build === after.build ? partsChanged(before, after, parts) : null;
}

/** Returns the addresses of style sheets, fonts, icons and our own scripts, so that the prepared folder is complete. */
function assets(): string[] {
  // The build's compressed copies are no addresses; the set has its own.
  const built = filesIn(".next/static").filter((file) => !/\.(?:js|json|map|br|gz)$/.test(file));
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
