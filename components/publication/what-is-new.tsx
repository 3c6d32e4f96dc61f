import { useTranslations } from "next-intl";
import type { Publishing } from "@/lib/publication/releases/publishing";
import { countChanges } from "@/lib/publication/releases/year-release";
import { ChangeSummary } from "./change-summary";
import { ChangedFigures } from "./changes/changed-figures";
import { ChangedSentences } from "./changes/changed-sentences";
import css from "./publication.module.css";

const mostShown = 12;

/** What a version holds that the one in force does not; a longer list is left to the list of changes. */
export function WhatIsNew({ publishing }: { publishing: Publishing }) {
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
    </section>
  );
}
