"use client";

import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import type { Ref } from "react";
import { matchesWords } from "@/lib/entry/binding/figure-choices";
import type { Bilingual } from "@/lib/platform/bilingual";
import css from "./outline.module.css";

/** What is chosen by its name; `about` tells it from others of the same name. */
export type Named = { code: string; name: Bilingual; unit: string; about: string };

type Props = {
  label: string;
  help: string;
  isWrong: boolean;
  options: readonly Named[];
  /** Codes of what is chosen. */
  chosen: readonly string[];
  onChoose: (codes: string[]) => void;
  /** Whether several may be chosen. */
  isList?: boolean;
  inputRef?: Ref<HTMLInputElement>;
};

/** Finds figures by words of their names in either language, and chooses one or several of them. */
export function NameSearch({ label, help, isWrong, options, chosen, onChoose, isList, inputRef }: Props) {
  const locale = useLocale();
  const t = useTranslations("outline.search");
  const found = options.filter(({ code }) => chosen.includes(code));
  return (
    <Autocomplete<Named, boolean>
      multiple={isList ?? false}
      options={options}
      value={isList ? found : (found[0] ?? null)}
      onChange={(_, value) => onChoose([value ?? []].flat().map(({ code }) => code))}
      filterOptions={(all, { inputValue }) => all.filter((one) => matchesWords(one, inputValue)).slice(0, 50)}
      getOptionKey={({ code }) => code}
      getOptionLabel={({ name }) => name[locale]}
      isOptionEqualToValue={(option, value) => option.code === value.code}
      renderOption={({ key, ...line }, { name, about }) => (
        <li key={key} {...line}>
          {name[locale]}
          {about ? <small className={css.quiet}>{about}</small> : null}
        </li>
      )}
      autoHighlight
      filterSelectedOptions={isList ?? false}
      noOptionsText={t("none")}
      openText={t("open", { label })}
      closeText={t("close", { label })}
      clearText={t("clear", { label })}
      renderInput={(input) => (
        <TextField {...input} inputRef={inputRef} label={label} helperText={help} error={isWrong} />
      )}
    />
  );
}
