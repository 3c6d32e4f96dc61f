import { useLocale, useTranslations } from "next-intl";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";
import type { Occurrence } from "@/lib/publication/public-reads/occurrences";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./occurrence-list.module.css";
import { QuotedSentence } from "./quoted-sentence";

type Props = { context: ReleaseContext; figure: ReleasedFigure; occurrences: readonly Occurrence[] };

/** Every occurrence of the figure in the report, with its sentence. */
export function OccurrenceList({ context, figure, occurrences }: Props) {
  const t = useTranslations("public.figure");
  const locale = useLocale();
  const { report } = context.release;
  return (
    <section className={css.occurrences}>
      <h2 className={css.heading}>{t("standsIn")}</h2>
      <ul>
        {occurrences.map(({ section, wording }, index) => (
          <li key={index} className={css.occurrence}>
            {wording !== null && (
              <blockquote className={css.quote} lang={locale === "zh" ? undefined : "zh-CN"}>
                <QuotedSentence report={report} wording={wording} marked={figure.key} />
              </blockquote>
            )}
            <PublicLink href={sectionAddress(context.base, section.number)} className={css.section}>
              {section.number} <Words>{section.title[locale]}</Words>
            </PublicLink>
            {wording === null && <span className={css.row}>{t("standsInRow")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
