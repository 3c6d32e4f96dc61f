"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import css from "./submission-sheet.module.css";
import type { Gap } from "./submission-preview";

export type GoToGap = (key: string, what?: "field" | "words") => void;

type Props<T> = {
  title: string;
  help?: string;
  gaps: readonly T[];
  go: GoToGap;
  /** What stands behind the name; by default the value as it was and as it is now. */
  children?: (gap: T) => ReactNode;
};

/** A part of the sheet: its fields by name, each a link to the field in the form. */
export function GapList<T extends Gap>({ title, help, gaps, go, children }: Props<T>) {
  if (gaps.length === 0) return null;
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      {help ? <p className={css.help}>{help}</p> : null}
      <ul className={css.gaps}>
        {gaps.map((gap) => (
          <li key={gap.id}>
            <GapLink gap={gap} go={go} /> {children ? children(gap) : <GapChange gap={gap} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function useGapName(): (gap: Gap) => string {
  const locale = useLocale();
  return ({ name, series }) => (series ? `${series[locale]} · ${name[locale]}` : name[locale]);
}

export function GapLink({ gap, go, what }: { gap: Gap; go: GoToGap; what?: "field" | "words" }) {
  const nameOf = useGapName();
  return (
    <button type="button" className={css.link} onClick={() => go(gap.key, what)}>
      {nameOf(gap)}
    </button>
  );
}

/** A value as it was and as it is now; a figure that was never approved has only the latter. */
export function GapChange({ gap: { before, now, reason } }: { gap: Gap }) {
  const t = useTranslations("entry.submission");
  const shown = now || t("cleared");
  return (
    <span className={css.value} lang="zh-CN">
      {before === null || before === now ? shown : t("change", { before, now: shown })}
      {reason ? ` · ${t("given", { reason })}` : null}
    </span>
  );
}
