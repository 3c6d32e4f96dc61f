import { useTranslations } from "next-intl";
import { ReportStateButton } from "@/components/desk/report-state-button";
import type { ReportState } from "@/lib/outline/model";
import css from "./publication.module.css";

type Props = { year: number; state: ReportState; canRelease: boolean };

/** Of a released year: what it means that it is open or closed for entry, and the button that changes it. */
export function EntryState({ year, state, canRelease }: Props) {
  const t = useTranslations("release.desk.entryOfReleased");
  return (
    <div className={css.entryState}>
      <p>{t(state)}</p>
      {canRelease ? <ReportStateButton year={year} state={state} isReleased /> : null}
    </div>
  );
}
