import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { Metadata } from "next";
import type { ReleaseContext } from "@/components/public/site/release-context";
import { previewAddress } from "@/components/public/site/staff-addresses";
import { officeInForce } from "@/lib/office/reads";
import { acrossYearsWith } from "@/lib/publication/public-reads/across-years-reads";
import { occurrencesOf } from "@/lib/publication/public-reads/occurrences";
import { findCorrections, findFigureVersions } from "@/lib/publication/public-reads/reads";
import { loadPreview } from "@/lib/publication/releases/preview-loaders";
import { site } from "../(public)/release-context";

type Params = { year: string };

/** Returns the next release of a year with its preview addresses. Responds with 404 if the year has no report. */
export async function loadPreviewContext({ year }: Params) {
  const preview = /^\d{4}$/.test(year) ? await loadPreview(Number(year)) : null;
  if (!preview) return notFound();
  const { release, takesEffectAt } = preview;
  const base = previewAddress(release.year);
  const context: ReleaseContext = {
    release,
    base,
    latestVersion: release.version,
    site,
    office: await officeInForce(),
    across: await acrossYearsWith({ ...release, base }),
    corrections: await findCorrections(release),
    preview: { takesEffectAt },
  };
  return { preview, context };
}

/** Returns the context of a year's next release that has a release summary. Responds with 404 if it has none. */
export async function loadPreviewSummary(params: Params): Promise<ReleaseContext> {
  const { context } = await loadPreviewContext(params);
  return context.release.report.summary ? context : notFound();
}

export async function loadPreviewSection({ number, ...params }: Params & { number: string }) {
  const { context } = await loadPreviewContext(params);
  const section = context.release.report.sections.find((each) => each.number === number);
  return { context, section: section ?? notFound() };
}

export async function loadPreviewFigure({ key, ...params }: Params & { key: string }) {
  const { context } = await loadPreviewContext(params);
  const { report, year } = context.release;
  const figure = Object.hasOwn(report.figures, key) ? report.figures[key] : undefined;
  const [versions, occurrences] = [await findFigureVersions(year, key), occurrencesOf(report, key)];
  const origin = context.release;
  // Charts are taken from what is public.
  return { context, origin, versions, occurrences, charts: [], figure: figure ?? notFound() };
}

/** Returns the metadata of a preview page; `part` names the part of the report it shows. */
export async function previewMetadata(params: Params, part?: string): Promise<Metadata> {
  const { context } = await loadPreviewContext(params);
  const t = await getTranslations("release.preview");
  const title = context.release.title[await getLocale()];
  return { title: t("title", { title: part ? `${part} · ${title}` : title }) };
}
