"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { SectionView } from "@/lib/outline/editing/view";
import css from "./outline.module.css";
import type { Row } from "./rows";

/** The text of a row of the tree. */
export function LineLabel({ row }: { row: Row }) {
  const locale = useLocale();
  const t = useTranslations("outline.tree");
  if (row.kind === "section") return <SectionLabel section={row.section} />;
  if (row.kind === "loose") return <span className={css.quiet}>{t("loose", { count: row.count })}</span>;
  if (row.kind === "block") {
    const { heading, series, kind, items } = row.block;
    return (
      <span>
        <span className={css.blockName}>
          {heading?.[locale] ?? series?.name[locale] ?? t(`kinds.${kind}`)}
        </span>
        <small className={css.quiet}>
          {t(`kinds.${kind}`)} · {items.length}
        </small>
      </span>
    );
  }
  const { field } = row;
  const label = row.kind === "item" ? row.item.label?.[locale] : undefined;
  const name = field.name[locale] || t("emptySentence");
  return (
    <span>
      {label ? <b className={css.label}>{label}</b> : null}
      <span className={field.isSentence || label ? css.quiet : undefined}>{name}</span>
    </span>
  );
}

function SectionLabel({ section }: { section: SectionView }) {
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("outline.tree");
  const { number, title, dueOn } = section;
  return (
    <span>
      <span className={css.number}>{number}</span> {title[locale]}
      {dueOn ? (
        <small className={css.quiet}>
          {t("due", { day: format.dateTime(new Date(`${dueOn}T00:00:00+08:00`), { dateStyle: "medium" }) })}
        </small>
      ) : null}
    </span>
  );
}
