import { useTranslations } from "next-intl";
import { useSingleKeys } from "@/components/desk/single-keys";
import css from "./change-panel.module.css";

const keys = ["J", "K", "A", "R"] as const;
const always = ["arrows", "enter", "escape", "send"] as const;

/** How to go through the changes by keyboard, shown until one is opened. */
export function KeyHelp() {
  const hasLetters = useSingleKeys();
  const t = useTranslations("review.keys");
  return (
    <>
      <p className={css.hint}>{t("begin")}</p>
      <dl className={css.keys}>
        {hasLetters
          ? keys.map((key) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(key)}</dd>
              </div>
            ))
          : null}
        {always.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`names.${key}`)}</kbd>
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
