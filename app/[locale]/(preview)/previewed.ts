import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { Metadata } from "next";
import { previewAddress } from "@/components/public/site/staff-addresses";
import type { PlacedRelease } from "@/components/public/site/placed-release";
import { acrossYearsWith } from "@/lib/publication/public-reads/across-years-reads";
import { loadPreview } from "@/lib/publication/releases/preview-loaders";
import { findFigureVersions } from "@/lib/publication/public-reads/reads";
import { site } from "../(public)/published";

type Asked = { year: string };

/** The release that is being prepared, placed where staff read it. Answers 404 when the year has no report. */
export async function previewed({ year }: Asked) {
  const preview = /^\d{4}$/.test(year) ? await loadPreview(Number(year)) : null;
  if (!preview) return notFound();
  const { release, takesEffectAt } = preview;
  const base = previewAddress(release.year);
  const placed: PlacedRelease = {
    release,
    base,
    latestVersion: release.version,
    site,
    across: await acrossYearsWith({ ...release, base }),
    preview: { takesEffectAt },
  };
  return { preview, placed };
}

export async function previewedSection({ number, ...asked }: Asked & { number: string }) {
  const { placed } = await previewed(asked);
  const section = placed.release.report.sections.find((each) => each.number === number);
  return { placed, section: section ?? notFound() };
}

export async function previewedFigure({ key, ...asked }: Asked & { key: string }) {
  const { placed } = await previewed(asked);
  const { figures } = placed.release.report;
  const figure = Object.hasOwn(figures, key) ? figures[key] : undefined;
  const versions = await findFigureVersions(placed.release.year, key);
  return { placed, versions, figure: figure ?? notFound() };
}

/** `part`: what of the report the page shows, when it is not the whole. */
export async function previewMetadata(asked: Asked, part?: string): Promise<Metadata> {
  const { placed } = await previewed(asked);
  const t = await getTranslations("release.preview");
  const title = placed.release.title[await getLocale()];
  return { title: t("title", { title: part ? `${part} · ${title}` : title }) };
}
