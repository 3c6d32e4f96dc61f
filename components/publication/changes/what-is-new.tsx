import { useTranslations } from "next-intl";
import type { OtherYear } from "@/lib/publication/other-years/other-years";
import type { Publishing } from "@/lib/publication/releases/publishing";
import { countChanges } from "@/lib/publication/releases/year-release";
import { ChangeSummary } from "../change-summary";
import { ChangedFigures } from "./changed-figures";
import { ChangedSentences } from "./changed-sentences";
import { OtherYears } from "./other-years";
import css from "../publication.module.css";

const mostShown = 12;

type Props = { publishing: Publishing; otherYears: readonly OtherYear[] };

/**
 * What a version holds that the one in force does not, and what it changes on pages of other years. A longer list is left to the
 * list of changes.
 */
export function WhatIsNew({ publishing, otherYears }: Props) {
  const { year, version, inForce, size, changes, reasons } = publishing;
  const t = useTranslations("release.publishing");
  const isShort = changes !== null && changes.figures.length + changes.sentences.length <= mostShown;
  return (
    <section className={css.year} aria-labelledby="new">
      <h2 id="new" className={css.heading}>
        {inForce === null ? t("newFirst") : t("new", { inForce })}
      </h2>
      {inForce === null ? <p>{t("size", size)}</p> : null}
      <ChangeSummary year={year} changes={changes && countChanges(changes)} />
      {isShort && inForce !== null ? (
        <>
          <ChangedFigures
            year={year}
            figures={changes.figures}
            versions={{ earlier: inForce, later: version }}
            reasons={reasons}
          />
          <ChangedSentences year={year} sentences={changes.sentences} />
        </>
      ) : null}
      <OtherYears years={otherYears} />
    </section>
  );
}
