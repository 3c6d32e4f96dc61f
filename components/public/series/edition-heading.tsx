import { useLocale, useTranslations } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { PublishedEdition } from "@/lib/publication/public-reads/across-years";
import { reportAddress, sectionAddress } from "@/lib/publication/public-reads/addresses";
import { PublishedFigure } from "../indicators/published-figure";
import { PublicLink } from "../site/public-link";
import css from "./edition-table.module.css";

const numberOf = ({ figures, block }: PublishedEdition) =>
  figures.find(({ figure }) => figure.key === block.edition);

/** Returns what names an edition beside its values on a phone: "16th", or its year. */
export function useEditionName(edition: PublishedEdition): string {
  const locale = useLocale();
  const figure = numberOf(edition)?.figure;
  const name = figure && (locale === "zh" ? figure.printed : englishOfFigure(figure));
  return name ?? String(edition.year);
}

/** The head of an edition's column: its number, and where the report tells of it. */
export function EditionHeading({ edition }: { edition: PublishedEdition }) {
  const t = useTranslations("public.series");
  const { year, section, block } = edition;
  const number = numberOf(edition);
  const address = `${sectionAddress(reportAddress(year), section.number)}#${block.series.code}`;
  return (
    <>
      <span className={css.number}>{number ? <PublishedFigure value={number} /> : t("unnumbered")}</span>
      <PublicLink href={address} className={css.year}>
        {t("inReport", { year, number: section.number })}
      </PublicLink>
    </>
  );
}
