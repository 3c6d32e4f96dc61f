import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import type { DeliveredLink } from "@/lib/departments/deliver-link";
import css from "./departments.module.css";
import { TextToPassOn } from "./text-to-pass-on";

/** A link just made, with the text to pass on. It is shown this once. */
export function LinkPanel({ link: { mail, text }, onDone }: { link: DeliveredLink; onDone: () => void }) {
  const locale = useLocale();
  const t = useTranslations("departments.link");
  return (
    <section className={css.panel} aria-label={t("title")}>
      {mail ? (
        <Alert severity={mail.isAccepted ? "success" : "error"}>
          {t(mail.isAccepted ? "mailed" : "notMailed", { email: mail.to })}
        </Alert>
      ) : null}
      <p>{t("byHand")}</p>
      <TextToPassOn text={text[locale]} label={t("text")} hasFocus />
      <Button onClick={onDone}>{t("done")}</Button>
    </section>
  );
}
