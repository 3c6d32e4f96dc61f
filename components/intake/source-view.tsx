"use client";

import { group as groupBy } from "d3-array";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { groups } from "@/lib/intake/proposal";
import { useConfirm } from "./confirm-context";
import { GroupMark } from "./group-mark";
import { SourcePart } from "./source-part";
import css from "./source-view.module.css";

/** The text of the document with a mark on each value found in it. It follows the current proposal. */
export function SourceView() {
  const { loaded, shown, current, show } = useConfirm();
  const pane = useRef<HTMLDivElement>(null);
  const t = useTranslations("intake.confirm");
  const byPart = useMemo(() => groupBy(shown, ({ proposal }) => proposal.place.part), [shown]);
  const currentId = current?.id ?? null;

  useEffect(() => {
    const mark = pane.current?.querySelector<HTMLElement>("[data-current]");
    if (mark && pane.current) pane.current.scrollTop = mark.offsetTop - pane.current.clientHeight / 3;
  }, [currentId]);

  return (
    <section className={css.source} aria-label={t("source")}>
      <p className={css.legend}>
        {groups.map((group) => (
          <span key={group}>
            <GroupMark group={group} /> {t(`groups.${group}`)}
          </span>
        ))}
      </p>
      <div ref={pane} className={css.pane} tabIndex={0} role="group" aria-label={t("source")}>
        {loaded.content.parts.map((part) => {
          const own = byPart.get(part.place.part) ?? none;
          const isHere = current?.place.part === part.place.part;
          return (
            <SourcePart
              key={part.place.part}
              part={part}
              shown={own}
              currentId={isHere ? currentId : null}
              declined={loaded.declined[part.place.part] ?? none}
              onShow={show}
            />
          );
        })}
      </div>
    </section>
  );
}

const none: never[] = [];
