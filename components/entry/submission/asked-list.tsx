"use client";

import { useLocale } from "next-intl";
import { GapLink, type GoToGap } from "./gap-list";
import css from "./submission-sheet.module.css";
import type { Asked } from "./submission-preview";

type Props = { title: string; asked: readonly Asked[]; isBlocking?: boolean; go: GoToGap };

/** What is asked about single fields, each with a link to its field. Blocking questions are settled before the section is sent. */
export function AskedList({ title, asked, isBlocking, go }: Props) {
  const locale = useLocale();
  if (asked.length === 0) return null;
  return (
    <section
      className={css.part}
      data-blocking={isBlocking}
      data-answer={isBlocking && "settled"}
      tabIndex={-1}
    >
      <h3>{title}</h3>
      <ul className={css.gaps}>
        {asked.map(({ id, kind, gap, sentence }) => (
          <li key={`${gap.id} ${id}`}>
            <GapLink gap={gap} go={go} what={kind === "number" ? "words" : "field"} /> {sentence[locale]}
          </li>
        ))}
      </ul>
    </section>
  );
}
