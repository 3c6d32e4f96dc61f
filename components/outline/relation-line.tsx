"use client";

import { useLocale, useTranslations } from "next-intl";
import { ActionButton } from "@/components/desk/action-button";
import type { Relation } from "@/lib/checks/rule-schema";
import type { OutlineView } from "@/lib/outline/editing/view";
import type { Result } from "@/lib/platform/result";
import css from "./outline.module.css";

type Props = { view: OutlineView; relation: Relation; remove: (() => Promise<Result<unknown>>) | null };

/** A check between fields as a sentence, with the names of its figures. */
export function RelationLine({ view, relation, remove }: Props) {
  const locale = useLocale();
  const t = useTranslations("outline.relations");
  const names = new Map(Object.values(view.fields).map(({ key, name }) => [key, name[locale]]));
  const named = (key: string) => names.get(key) ?? key;
  const keys: string[] = Object.values(relation).flat();
  const isAlone = (key: string) => !keys.some((one) => one !== key && named(one) === named(key));
  const byRole = namesByRole(relation, (key) => (isAlone(key) ? named(key) : `${named(key)} (${key})`));
  const sentence = t(`says.${relation.kind}`, byRole);
  return (
    <div className={css.relation}>
      <span>
        {sentence}
        {relation.importance === "high" ? <small className={css.quiet}>{t("high")}</small> : null}
      </span>
      {remove ? (
        <ActionButton
          size="small"
          variant="text"
          name={t("removeThis", { said: sentence })}
          action={remove}
          means={t("removeMeans")}
        >
          {t("remove")}
        </ActionButton>
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
