import { useLocale, useTranslations } from "next-intl";
import { referencesOf } from "@/lib/narrative/narrative";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import type { ReleasedItem } from "@/lib/publication/content/model";
import { Trend } from "./trend";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import css from "./margin-notes.module.css";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";

const most = 2;

type Props = { placed: PlacedRelease; items: ReleasedItem[]; told?: ReleasedItem[] };

/** Beside a paragraph, what became of its figures since an earlier year; below it on a phone. */
export function MarginNotes({ placed, items, told = [] }: Props) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const { release, across } = placed;
  const { figures, sentences } = release.report;
  const keys = items.flatMap(({ field }) => referencesOf(sentences[field] ?? ""));
  const isTold = (key: string) => told.some(({ field }) => field === key);
  const notes = [...new Set(keys)].flatMap((key) => {
    if (isTold(key)) return [];
    const figure = figures[key];
    const past = figure && figureHistoryOf(across, release.year, figure);
    return figure && past?.change ? [{ figure, past }] : [];
  });
  if (notes.length === 0) return null;
  return (
    <ul className={css.notes} lang={locale === "zh" ? undefined : "en"} aria-label={t("compared")}>
      {notes.slice(0, most).map(({ figure, past: { timeSeries: strand, breaks } }) => (
        <li key={figure.key} className={css.note}>
          <PublicLink href={indicatorAddress(figure.indicator.code)} className={css.name}>
            {figure.indicator.name[locale]}
          </PublicLink>
          <Trend strand={strand} breaks={breaks} year={release.year} />
        </li>
      ))}
    </ul>
  );
}
