import Alert from "@mui/material/Alert";
import { useLocale, useTranslations } from "next-intl";
import type { Bilingual } from "@/lib/platform/bilingual";
import { TextToPassOn } from "./text-to-pass-on";

export type ReturnedMessage = { text: Bilingual; mail: { to: string; isAccepted: boolean } | null };

/** Whether the department was told of a return; if not, the text to pass on. */
export function Told({ returned: { text, mail } }: { returned: ReturnedMessage }) {
  const locale = useLocale();
  const t = useTranslations("departments");
  if (mail?.isAccepted)
    return <Alert severity="success">{t("proposals.returnedMailed", { email: mail.to })}</Alert>;
  return (
    <Alert severity="info">
      {mail ? t("link.notMailed", { email: mail.to }) : t("proposals.returned")}
      <TextToPassOn text={text[locale]} label={t("link.text")} />
    </Alert>
  );
}
