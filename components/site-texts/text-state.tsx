import { useTranslations } from "next-intl";
import type { TextLine } from "@/lib/site-texts/loaders";
import css from "./site-texts.module.css";

/** What the newest draft of a text waits for, in words. */
export function TextStateWords({ line }: { line: TextLine }) {
  const { state, waiting, returned, isRemoval, mayDecide } = line;
  const t = useTranslations("siteTexts");
  const words =
    state === null
      ? t("states.unwritten")
      : state === "waiting"
        ? t("states.waiting", { name: waiting?.submitterName ?? "" })
        : state === "returned"
          ? t("states.returned", { name: returned?.deciderName ?? "", reason: returned?.reason ?? "" })
          : t(`states.${state}`);
  return (
    <span className={css.state} data-state={state}>
      {isRemoval ? <b>{t("removal")} · </b> : null}
      {words}
      {mayDecide ? <b className={css.mine}> · {t("mayDecide")}</b> : null}
    </span>
  );
}
