"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import css from "./figure-input.module.css";
import { FlowGap } from "./flowing-input";
import { useField, useFieldState } from "../store/form-context";
import { LineGap } from "./line-input";
import { StateMark } from "./state-mark";
import { useGap } from "./use-figure-input";
import { useUnder } from "./use-note-below";
import type { Bilingual } from "@/lib/platform/bilingual";

type Props = { id: string; label?: Bilingual; showsPrevious?: boolean };

/** A gap in the text for one figure, with its state at the left and the last report's value below it. */
export function FigureInput({ id, label, showsPrevious = true }: Props) {
  const { kind, previous } = useField(id);
  const { saving } = useFieldState(id);
  const own = useGap(id, label);
  const below = useRef<HTMLElement>(null);
  const locale = useLocale();
  const t = useTranslations("desk.form");
  const flows = isFlowing(kind);
  useUnder(below, flows ? own.gap : null, own.typed);
  return (
    <span className={flows ? css.stretch : css.gap} data-saving={saving}>
      <StateMark id={id} />
      {flows ? <FlowGap own={own} /> : <LineGap own={own} />}
      {showsPrevious && previous ? (
        <small
          ref={below}
          className={css.previous}
          title={`${previous.year} ${previous.printed}`}
          lang="zh-CN"
        >
          <span className={css.hidden} lang={locale}>
            {t("previous", { year: previous.year })}
          </span>
          {previous.printed}
        </small>
      ) : null}
    </span>
  );
}

/** Whether such a figure may fill more than a line, and then breaks with its sentence. */
function isFlowing(kind: string): boolean {
  return kind === "names" || kind === "text";
}
