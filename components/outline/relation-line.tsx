"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import type { Relation } from "@/lib/checks/rule-schema";
import type { OutlineView } from "@/lib/outline/editing/view";
import css from "./outline.module.css";

type Props = { view: OutlineView; relation: Relation; onRemove: (() => void) | null };

/** A check between fields as a sentence, with the names of its figures. */
export function RelationLine({ view, relation, onRemove }: Props) {
  const locale = useLocale();
  const t = useTranslations("outline.relations");
  const names = new Map(Object.values(view.fields).map(({ key, name }) => [key, name[locale]]));
  const byRole = namesByRole(relation, (key) => names.get(key) ?? key);
  const sentence = t(`says.${relation.kind}`, byRole);
  return (
    <div className={css.relation}>
      <span>
        {sentence}
        {relation.importance === "high" ? <small className={css.quiet}>{t("high")}</small> : null}
      </span>
      {onRemove ? (
        <Button size="small" onClick={onRemove} aria-label={t("removeThis", { said: sentence })}>
          {t("remove")}
        </Button>
      ) : null}
    </div>
  );
}

function namesByRole(relation: Relation, nameOf: (key: string) => string): Record<string, string> {
  if (relation.kind === "sum")
    return { total: nameOf(relation.total), parts: relation.parts.map(nameOf).join(" + ") };
  const { kind: _kind, importance: _importance, ...keys } = relation;
  return Object.fromEntries(Object.entries(keys).map(([role, key]) => [role, nameOf(key)]));
}
