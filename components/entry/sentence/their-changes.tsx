"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Difference } from "@/components/ui/difference";
import { type OpenChange, openChanges, withChanges } from "@/lib/narrative/combine";
import { withFigureNames } from "@/lib/narrative/named";
import type { Wording } from "./use-wording";
import css from "./wording-editor.module.css";

/** In a conflict: what the other person changed in the sentence, to be taken into one's own text piece by piece. */
export function TheirChanges({ wording }: { wording: Wording }) {
  const { conflict, names, text, setText } = wording;
  const t = useTranslations("entry.combine");
  if (!conflict) return null;
  const [base, theirs] = [conflict.base?.printed ?? "", conflict.theirs.printed].map((sentence) =>
    withFigureNames(sentence, names),
  ) as [string, string];
  const changes = openChanges(base, text, theirs);
  const take = (...taken: OpenChange[]) => setText(withChanges(text, taken));
  return (
    <section className={css.numbers} aria-label={t("title")}>
      <p className={css.hint}>{changes.length > 0 ? t("help") : t("none")}</p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.start} ${change.theirs}`}>
            <Change change={change} text={text} />
            <Button size="small" variant="outlined" onClick={() => take(change)}>
              {t("take")}
            </Button>
            {change.isClash ? <span className={css.hint}>{t("clash")}</span> : null}
          </li>
        ))}
      </ul>
      {changes.length > 1 ? (
        <Button size="small" onClick={() => take(...changes)}>
          {t("takeAll")}
        </Button>
      ) : null}
    </section>
  );
}

const contextLength = 6;

/** The change with a few characters of one's own text around it. */
function Change({ change: { start, end, own, theirs }, text }: { change: OpenChange; text: string }) {
  return (
    <span lang="zh-CN" className={css.change}>
      {start > contextLength ? "…" : ""}
      {text.slice(Math.max(0, start - contextLength), start)}
      <Difference
        runs={[
          { kind: "removed" as const, text: own },
          { kind: "added" as const, text: theirs },
        ].filter((run) => run.text !== "")}
      />
      {text.slice(end, end + contextLength)}
      {end + contextLength < text.length ? "…" : ""}
    </span>
  );
}
