import { useTranslations } from "next-intl";
import { versionFileAddress } from "@/lib/publication/public-reads/addresses";
import { Words } from "../format/words";
import { CopyButton } from "../site/copy-button";
import css from "./dataset.module.css";

type Props = { year: number; version: string; references: { gb: string; bib: string; ris: string } };

/** A reference to the data of a version in the forms that are asked for, to copy or to take. */
export function References({ year, version, references }: Props) {
  const t = useTranslations("openData.dataset.citation");
  const files = { gb: null, bib: "citation.bib", ris: "citation.ris" } as const;
  return (
    <dl className={css.references}>
      {(["gb", "bib", "ris"] as const).map((form) => {
        const file = files[form];
        return (
          <div key={form}>
            <dt>{t(`forms.${form}`)}</dt>
            <dd>
              <pre
                id={`cite-${form}`}
                className={css.code}
                tabIndex={0}
                aria-label={t(`forms.${form}`)}
                lang="zh-CN"
              >
                {references[form]}
              </pre>
              <p className={css.small}>
                <CopyButton
                  of={{ id: `cite-${form}` }}
                  label={t("copy")}
                  copied={t("copied")}
                  look="button"
                />{" "}
                {file ? (
                  <a href={versionFileAddress(year, version, file)}>{t("take", { file })}</a>
                ) : (
                  <Words>{t("accessed")}</Words>
                )}
              </p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
