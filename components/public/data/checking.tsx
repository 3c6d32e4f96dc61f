import { useLocale, useTranslations } from "next-intl";
import { guardRule } from "@/lib/open-data/messages";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { documentAddress } from "@/lib/publication/public-reads/addresses";
import css from "./data.module.css";

const examples = ["verify-rows.py", "verify-rows.R"];

/** How to check a row and a version: the recipes of their hashes, with examples to run. */
export function Checking({ site, release }: { site: string; release: ReleaseSummary | undefined }) {
  const t = useTranslations("data.checking");
  const locale = useLocale();
  return (
    <>
      <p className={css.text}>{t("row")}</p>
      <p className={css.text}>{guardRule[locale]}</p>
      <p className={css.text}>
        {t("examples")}{" "}
        {examples.map((file) => (
          <a key={file} href={`/examples/${file}`} className={css.example}>
            {file}
          </a>
        ))}
      </p>
      {release && (
        <p className={css.text}>
          {t("document", { address: site + documentAddress(release.year, release.version) })}
        </p>
      )}
    </>
  );
}
