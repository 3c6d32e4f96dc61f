import { useLocale, useTranslations } from "next-intl";
import type { Explored, ExplorerChoices, ExplorerField } from "@/lib/open-data/explorer/explorer";
import { offeredFormats } from "@/lib/publication/observations/export-formats";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { RowsPreview } from "../format/rows-preview";
import { PublicLink } from "../site/public-link";
import { CopyButton } from "../site/copy-button";
import css from "./explorer.module.css";
import { formatNamesOnPage } from "./download-table";

type Props = { explored: Explored; site: string; choices: ExplorerChoices };

/**
 * A form with the filters of the interface that answers with the address they make and its first rows. Works without JavaScript;
 * public/reader.js only updates the answer while one types.
 */
export function Explorer({ explored: { format, fields, answer }, site, choices }: Props) {
  const t = useTranslations("openData.tool");
  const tFormats = useTranslations("data.formats");
  const locale = useLocale();
  return (
    <>
      <form action={`${localAddress(locale, "/data")}#tool`} className={css.form} data-search>
        {fields.map((field) => (
          <Field key={field.name} field={field} choices={choices[field.name] ?? []} />
        ))}
        <label>
          <span className={css.label}>{t("format")}</span>
          <select name="format" defaultValue={format} className={css.input}>
            {offeredFormats.map((name) => (
              <option key={name} value={name}>
                {tFormats(formatNamesOnPage[name])}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={css.button}>
          {t("make")}
        </button>
      </form>
      <div className={css.answer} data-results>
        <Answer answer={answer} site={site} />
      </div>
      <p className={css.tables}>
        {t.rich("tables", { tables: (words) => <PublicLink href="/tables">{words}</PublicLink> })}
      </p>
    </>
  );
}

function Field({
  field: { name, example, value },
  choices,
}: {
  field: ExplorerField;
  choices: ExplorerChoices[string];
}) {
  const t = useTranslations("openData.tool");
  const tFilters = useTranslations("data.filters");
  const locale = useLocale();
  const list = `choices-${name}`;
  return (
    <label>
      <span className={css.label}>
        <code>{name}</code> {tFilters(name as "year")}
      </span>
      <input
        name={name}
        defaultValue={value}
        placeholder={`${t("any")}${example.includes(",") ? ` · ${t("several")}` : ""}`}
        list={choices.length > 0 ? list : undefined}
        autoComplete="off"
        spellCheck={false}
        className={css.input}
      />
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name?.[locale]}
            </option>
          ))}
        </datalist>
      )}
    </label>
  );
}

function Answer({ answer, site }: { answer: Explored["answer"]; site: string }) {
  const t = useTranslations("openData.tool");
  const locale = useLocale();
  if ("refusal" in answer)
    return (
      <p className={css.refused} role="alert">
        {answer.refusal[locale]}
      </p>
    );
  return (
    <>
      <p className={css.label}>{t("address")}</p>
      <p className={css.address}>
        <a id="made-address" href={answer.address}>
          {site + answer.address}
        </a>{" "}
        <CopyButton of={{ id: "made-address" }} label={t("copy")} copied={t("copied")} look="button" />
      </p>
      {answer.rows.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <RowsPreview isOfSeveral rows={answer.rows} lead={t("rows", { count: answer.rows.length })} />
      )}
    </>
  );
}
