import { useTranslations } from "next-intl";
import type { RevisedMoment } from "@/lib/history/record/record";
import css from "./record.module.css";

type Changed = Pick<RevisedMoment, "from" | "to" | "difference">;

/** The value from → to; the value alone if it did not change. */
export function Change({ moment: { from, to, difference } }: { moment: Changed }) {
  const t = useTranslations("audit.record");
  if (from === null || from === to) return to || t("emptied");
  if (difference && from !== "" && to !== "")
    return difference.map(({ kind, text }, index) => {
      if (kind === "removed") return <del key={index}>{text}</del>;
      return kind === "added" ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
    });
  return (
    <>
      <del>{from || t("emptied")}</del> → <ins>{to || t("emptied")}</ins>
    </>
  );
}

/** Names what was changed besides the value. Renders nothing if it was the value alone. */
export function Aspects({ changes }: Pick<RevisedMoment, "changes">) {
  const t = useTranslations("audit.record");
  const name = useTranslations("audit.codes.aspect");
  if (changes.length === 0) return <p className={css.muted}>{t("changedBack")}</p>;
  if (changes.every(({ aspect }) => aspect === "value")) return null;
  const aspects = changes.map(({ aspect }) => name(aspect)).join(t("listed"));
  return <p className={css.muted}>{t("changed", { aspects })}</p>;
}
