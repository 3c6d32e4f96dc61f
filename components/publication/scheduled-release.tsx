import { useTranslations } from "next-intl";
import type { ReleaseRecord } from "@/lib/publication/releases/release-history";
import type { ChangeCounts } from "@/lib/publication/releases/year-release";
import { ChangeSummary } from "./change-summary";
import css from "./publication.module.css";
import { useLongDateTime } from "./use-long-date-time";
import { WithdrawForm } from "./withdraw-form";

type Props = { scheduled: ReleaseRecord; changes: ChangeCounts | null; canWithdraw: boolean };

/** A scheduled version: when it takes effect, what it changes, and a form to withdraw it. */
export function ScheduledRelease({ scheduled, changes, canWithdraw }: Props) {
  const { id, year, version, releasedAt } = scheduled;
  const dateTime = useLongDateTime();
  const t = useTranslations("release.desk");
  return (
    <div className={css.scheduled}>
      <h2 className={css.heading}>{t("scheduledTitle", { version })}</h2>
      <p>{t("scheduled", { at: dateTime(releasedAt) })}</p>
      <ChangeSummary year={year} changes={changes} />
      {canWithdraw && <WithdrawForm releaseId={id} version={version} />}
    </div>
  );
}
