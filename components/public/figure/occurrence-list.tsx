import { useLocale, useTranslations } from "next-intl";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { QuotedSentence } from "./quoted-sentence";
import { standingsOf } from "./occurrences";
import css from "./occurrence-list.module.css";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";

type Props = { placed: PlacedRelease; figure: ReleasedFigure };

/** Everywhere the report prints this figure, with the sentence it stands in. */
export function Standings({ placed, figure }: Props) {
  const t = useTranslations("public.figure");
  const locale = useLocale();
  const { report } = placed.release;
  return (
    <section className={css.standings}>
      <h2 className={css.heading}>{t("standsIn")}</h2>
      <ul>
        {standingsOf(report, figure.key).map(({ section, wording }, index) => (
          <li key={index} className={css.standing}>
            {wording !== null && (
              <blockquote className={css.quote} lang={locale === "zh" ? undefined : "zh-CN"}>
                <QuotedSentence report={report} wording={wording} marked={figure.key} />
              </blockquote>
            )}
            <PublicLink href={sectionAddress(placed.base, section.number)} className={css.section}>
              {section.number} {section.title[locale]}
            </PublicLink>
            {wording === null && <span className={css.row}>{t("standsInRow")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
