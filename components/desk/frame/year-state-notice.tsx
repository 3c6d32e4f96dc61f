import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import type { YearState } from "@/lib/outline/published-version";
import { useDateTime } from "../use-date-time";

/** Says on the pages of a year that it is published, so that a change is a correction, or that it is closed for entry. */
export function YearStateNotice({ year, is: { state, published } }: { year: number; is: YearState }) {
  const dateTime = useDateTime();
  const t = useTranslations("desk.yearState");
  const isClosed = state === "closed";
  if (!published && !isClosed) return null;
  const version = published?.version ?? "";
  const at = published?.takesEffectAt;
  const said = at
    ? t("scheduled", { year, version, at: dateTime(at) })
    : published
      ? t("published", { year, version })
      : null;
  return (
    <Alert severity="info" role="note" isAbove>
      {[said, isClosed ? t("closed") : published ? t("correction") : null].filter(Boolean).join(t("space"))}
    </Alert>
  );
}
