import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LRUCache } from "lru-cache";
import { refusalResponse } from "@/app/api/v1/refusal-response";
import { volumeOf } from "@/components/public/volume/volume";
import { unknownAddress } from "@/lib/open-data/refusals";
import type { Volume } from "@/lib/open-data/version-data/files";
import { stampOf } from "@/lib/office/edit-stamp";
import { writePdf } from "@/lib/pdf/write-pdf";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { type Locale, routing } from "@/lib/platform/i18n/routing";
import { madeBody } from "@/lib/platform/public-pages/made-answers";
import { singleton } from "@/lib/platform/singleton";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { localAddress, pdfAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { findRelease } from "@/lib/publication/public-reads/reads";
import { findPrintedVersion } from "./(public)/release-context";

type Params = { locale: string; year: string; version?: string };

/** Responds with a version of a report as a PDF; without a version, with the one in force. Responds with 404 if there is none. */
export async function pdfResponse(
  request: Request,
  { locale, year, version: asked }: Params,
): Promise<Response> {
  const isKnown = hasLocale(routing.locales, locale);
  const version = asked ?? (await findRelease(yearOfAddress(year)))?.version;
  const pdf = isKnown && version !== undefined ? await pdfOf(yearOfAddress(year), version, locale) : null;
  if (!pdf) return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
  return new Response(new Uint8Array(pdf.data), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${pdf.name}"`,
      "content-language": locale === "zh" ? "zh-CN" : "en",
    },
  });
}

/** Returns a version as a PDF in each language, as files of its archive. */
export async function volumesOf({ year, version }: ReleaseSummary): Promise<Volume[]> {
  const volumes: Volume[] = [];
  for (const locale of routing.locales) {
    const pdf = await pdfOf(year, version, locale);
    const name = locale === routing.defaultLocale ? "report.pdf" : `report-${locale}.pdf`;
    if (pdf) volumes.push({ name, content: pdf.data, locale });
  }
  return volumes;
}

// A version has two addresses while it is the latest, and is printed once for both.
const printed = singleton("printed volumes", () => new LRUCache<string, Promise<Buffer>>({ max: 2 }));

/** Returns a version as a PDF and the name of its file; null if there is no such version in force. */
export async function pdfOf(
  year: number,
  version: string,
  locale: Locale,
): Promise<{ name: string; data: Buffer } | null> {
  const context = await findPrintedVersion(year, version);
  if (!context) return null;
  const t = await getTranslations({ locale, namespace: "public" });
  const { release, office, site } = context;
  const language = locale === routing.defaultLocale ? "" : `-${locale}`;
  const name = `annals-${release.year}-${release.version}${language}.pdf`;
  const made = await madeBody(
    localAddress(locale, pdfAddress(versionAddress(release.year, release.version))),
  );
  if (made) return { name, data: made };
  const key = JSON.stringify([release.id, locale, stampOf(office), site]);
  const writing = printed.get(key) ?? writePdf(volumeOf({ context, locale, t }));
  printed.set(key, writing);
  writing.catch(() => printed.delete(key));
  return { name, data: await writing };
}
