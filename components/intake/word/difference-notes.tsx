"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import type { ShownDifference } from "@/lib/intake/word/loaders";
import type { Bilingual } from "@/lib/platform/bilingual";
import css from "./word.module.css";

type Props = { difference: ShownDifference; problem: Bilingual | null };

/** What has to be known to decide: where it stands, what was saved since, and what is in the way. */
export function DifferenceNotes({ difference, problem }: Props) {
  const { kind, then, changedIn, unchangedIn, basis, since, obstacle } = difference;
  const [locale, dateTime, t] = [useLocale(), useDateTime(), useTranslations("desk.word")];
  return (
    <ul className={css.notes}>
      {kind === "figure" ? changedIn.map((text, index) => <Quoted key={index} text={text} />) : null}
      {unchangedIn.length > 0 ? (
        <li>
          {t("unchangedIn", { count: unchangedIn.length })} <q lang="zh-CN">{unchangedIn[0]}</q>
        </li>
      ) : null}
      {since ? (
        <li data-state="conflict">
          {t("since", { then, printed: since.printed, by: since.by, at: dateTime(since.at) })}
        </li>
      ) : null}
      {basis === "bookmark" ? null : <li>{t(`basis.${basis}`)}</li>}
      {problem ? <li data-state="invalid">{problem[locale]}</li> : null}
      {obstacle ? <li>{obstacle[locale]}</li> : null}
    </ul>
  );
}

function Quoted({ text }: { text: string }) {
  return <li lang="zh-CN">{text}</li>;
}
