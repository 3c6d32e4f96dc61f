import { useLocale, useTranslations } from "next-intl";
import { referencesOf } from "@/lib/narrative/narrative";
import type { ReleasedItem } from "@/lib/publication/content/model";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { SectionContext } from "../site/release-context";
import css from "./margin-notes.module.css";
import { Trend } from "./trend";

const maxNotes = 2;

type Props = { context: SectionContext; items: ReleasedItem[]; excluded?: ReleasedItem[] };

/**
 * Notes beside a paragraph, or below it on a phone: how its first figures changed since an earlier year. Leaves out the
 * figures of the `excluded` items, whose change the page shows elsewhere.
 */
export function MarginNotes({ context, items, excluded = [] }: Props) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const { release, across } = context;
  const { figures, sentences } = release.report;
  const keys = items.flatMap(({ field }) => referencesOf(sentences[field] ?? ""));
  const isExcluded = (key: string) => excluded.some(({ field }) => field === key);
  const notes = [...new Set(keys)].flatMap((key) => {
    if (isExcluded(key)) return [];
    const figure = figures[key];
    const past = figure && figureHistoryOf(across, release.year, figure);
    return figure && past?.change ? [{ figure, past }] : [];
  });
  if (notes.length === 0) return null;
  return (
    <ul className={css.notes} lang={locale === "zh" ? undefined : "en"} aria-label={t("compared")}>
      {notes.slice(0, maxNotes).map(({ figure, past: { timeSeries } }) => (
        <li key={figure.key} className={css.note}>
          <PublicLink href={indicatorAddress(figure.indicator.code)} className={css.name}>
            <Words>{figure.indicator.name[locale]}</Words>
          </PublicLink>
          <Trend timeSeries={timeSeries} year={release.year} />
        </li>
      ))}
    </ul>
  );
}
