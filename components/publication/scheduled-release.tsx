import { useTranslations } from "next-intl";
import type { ReleaseRecord } from "@/lib/publication/releases/release-history";
import type { ChangeCounts } from "@/lib/publication/releases/year-release";
import { ChangeSummary } from "./change-summary";
import css from "./publication.module.css";
import { useWhen } from "./use-when";
import { WithdrawForm } from "./withdraw-form";

type Props = { scheduled: ReleaseRecord; changes: ChangeCounts | null; mayWithdraw: boolean };

/** A version that takes effect at a set time: when, what it changes, and the way to take it back. */
export function ScheduledRelease({ scheduled, changes, mayWithdraw }: Props) {
  const { id, year, version, releasedAt } = scheduled;
  const when = useWhen();
  const t = useTranslations("release.desk");
  return (
    <div className={css.scheduled}>
      <h3 className={css.heading}>{t("scheduledTitle", { version })}</h3>
      <p>{t("scheduled", { at: when(releasedAt) })}</p>
      <ChangeSummary year={year} changes={changes} />
      {mayWithdraw && <WithdrawForm releaseId={id} version={version} />}
    </div>
  );
}
