"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ActionButton } from "@/components/desk/action-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { removeGradeAction } from "@/lib/catalogue/actions";
import type { Indicator, Use } from "@/lib/catalogue/model";
import { type YearPairLine, yearPairsOf } from "@/lib/catalogue/year-pairs";
import css from "./catalogue.module.css";
import { GradeForm } from "./grade-form";
import { usePairName } from "./pair-name";

type Props = { indicator: Indicator; uses: readonly Use[]; canEdit: boolean };

/** How the values of an indicator compare from year to year: what was graded, and what follows where nothing was. */
export function GradeList({ indicator, uses, canEdit }: Props) {
  const [chosen, setChosen] = useState<YearPairLine | null>(null);
  const t = useTranslations("catalogue.grades");
  const lines = yearPairsOf(indicator, uses);
  return (
    <>
      {lines.length === 0 ? (
        <p className={css.muted}>{t("none")}</p>
      ) : (
        <ul className={css.entries}>
          {lines.map((line) => (
            <PairLine
              key={`${line.series} ${line.earlier} ${line.later}`}
              line={line}
              buttons={
                canEdit ? <PairButtons {...{ code: indicator.code, line }} choose={setChosen} /> : null
              }
            />
          ))}
        </ul>
      )}
      {canEdit ? (
        <GradeForm
          key={chosen ? `${chosen.series} ${chosen.earlier} ${chosen.later}` : ""}
          {...{ indicator, uses, chosen }}
        />
      ) : null}
    </>
  );
}

function PairLine({ line, buttons }: { line: YearPairLine; buttons: React.ReactNode }) {
  const locale = useLocale();
  const t = useTranslations("catalogue.grades");
  const { grade, notes } = line.comparability;
  const nameOf = usePairName();
  return (
    <li>
      <b>{nameOf(line)}</b> {t(`grades.${grade}`)}
      {line.graded ? null : <span className={css.muted}> · {t("notGraded")}</span>}
      {notes.map((note) => (
        <p key={note.zh} className={css.muted}>
          {note[locale]}
        </p>
      ))}
      {buttons}
    </li>
  );
}

type ButtonsProps = {
  code: string;
  line: YearPairLine;
  choose: (line: YearPairLine) => void;
};

function PairButtons({ code, line, choose }: ButtonsProps) {
  const isReady = useHydrated();
  const t = useTranslations("catalogue");
  const name = usePairName()(line);
  const { series, earlier, later, graded } = line;
  return (
    <>
      <Button size="small" disabled={!isReady} onClick={() => choose(line)}>
        {t("grades.gradeFor", { pair: name })}
      </Button>
      {graded ? (
        <ActionButton
          size="small"
          variant="text"
          action={() => removeGradeAction({ code, series, earlier, later })}
          done={t("form.saved")}
          means={t("grades.removeMeans")}
        >
          {t("grades.removeFor", { pair: name })}
        </ActionButton>
      ) : null}
    </>
  );
}
