import { useTranslations } from "next-intl";
import { useId } from "react";
import { escapeMarkup } from "@/lib/open-data/escape-markup";
import { CopyButton } from "../site/copy-button";
import css from "./take-charts.module.css";

type Props = { label: string; title: string; address: string };

/** High enough for a chart with its notes in a narrow column. */
const height = 600;

/** The code that shows a chart in another page: chosen as a whole by a click, or copied by the button, which needs a script. */
export function EmbedCode({ label, title, address }: Props) {
  const t = useTranslations("picture.take");
  const id = useId();
  const attributes = `src="${escapeMarkup(address)}" title="${escapeMarkup(title)}"`;
  return (
    <div className={css.embed}>
      <p className={css.label}>
        <span id={`${id}label`}>{label}</span>{" "}
        <CopyButton of={{ id }} label={t("copy")} copied={t("copied")} />
      </p>
      <code
        id={id}
        className={css.code}
        tabIndex={0}
        role="textbox"
        aria-readonly
        aria-labelledby={`${id}label`}
      >
        {`<iframe ${attributes} width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`}
      </code>
    </div>
  );
}
