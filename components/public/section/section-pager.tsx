import { useLocale, useTranslations } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { neighboursOf } from "./released-sections";
import css from "./section-pager.module.css";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";

/** Turns to the section before and after. */
export function SectionTurn({ placed, number }: { placed: PlacedRelease; number: string }) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const { previous, next } = neighboursOf(placed.release.report, number);
  const turn = (section: ReleasedSection, rel: "prev" | "next", word: string) => (
    <PublicLink href={sectionAddress(placed.base, section.number)} rel={rel} className={css[rel]}>
      <span className={css.word}>{word}</span>
      <span className={css.title}>
        {section.number} {section.title[locale]}
      </span>
    </PublicLink>
  );
  return (
    <div className={css.turn}>
      {previous && turn(previous, "prev", t("previous"))}
      {next && turn(next, "next", t("next"))}
    </div>
  );
}
