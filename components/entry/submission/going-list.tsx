"use client";

import { useTranslations } from "next-intl";
import { GapChange, GapLink, type GoToGap } from "./gap-list";
import { type GoingGroup, goingGroupsOf } from "./going-groups";
import type { SubmissionPreview } from "./submission-preview";
import css from "./submission-sheet.module.css";

/** What goes, besides what the sheet lists above. */
export function GoingList({ preview, go }: { preview: SubmissionPreview; go: GoToGap }) {
  const t = useTranslations("entry.submission");
  const groups = goingGroupsOf(preview);
  const count = groups.reduce((sum, { gaps }) => sum + gaps.length, 0);
  if (count === 0) return null;
  return (
    <section className={css.part}>
      <h3>{t(count < preview.going.length ? "goingBesides" : "going", { count })}</h3>
      {groups.map((group) => (
        <Group key={group.reason ?? ""} group={group} go={go} />
      ))}
    </section>
  );
}

function Group({ group: { reason, gaps }, go }: { group: GoingGroup; go: GoToGap }) {
  const t = useTranslations("entry.submission");
  return (
    <>
      {reason ? <p className={css.shared}>{t("givenForAll", { reason, count: gaps.length })}</p> : null}
      <ul className={css.gaps}>
        {gaps.map((gap) => (
          <li key={gap.id}>
            <GapLink gap={gap} go={go} /> <GapChange gap={reason ? { ...gap, reason: null } : gap} />
          </li>
        ))}
      </ul>
    </>
  );
}
