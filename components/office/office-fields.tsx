"use client";

import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { Choice } from "@/components/ui/choice";
import { dataThemes, publisherTypes } from "@/lib/office/model";
import type { OfficeInput } from "@/lib/office/schema";

/** What the report is called, and whether the site is a demonstration. */
export function ReportFields() {
  const t = useTranslations("office.form");
  const { register } = useFormContext<OfficeInput>();
  return (
    <>
      <NameInputs of="reportName" />
      <NameInputs of="shortName" help={t("shortNameHelp")} />
      <FormControlLabel label={t("demonstration")} control={<Checkbox {...register("demonstration")} />} />
    </>
  );
}

/** Who writes the reports and who publishes them. */
export function NameFields() {
  const t = useTranslations("office");
  const { register } = useFormContext<OfficeInput>();
  const types = publisherTypes.map((type) => ({ value: type, label: t(`publisherTypes.${type}`) }));
  return (
    <>
      <NameInputs of="name" />
      <NameInputs of="publisher" />
      <Choice
        label={t("form.publisherType")}
        input={register("publisherType")}
        options={[{ value: "", label: t("form.notStated") }, ...types]}
      />
      <AddressInput of="homepage" />
    </>
  );
}

export function ContactFields() {
  return (
    <>
      <TextInput of="email" type="email" complaint="badEmail" />
      <TextInput of="phone" type="tel" complaint="badPhone" />
      <NameInputs of="address" />
    </>
  );
}

export function LicenceFields() {
  return (
    <>
      <NameInputs of="licence" />
      <AddressInput of="licenceUrl" />
    </>
  );
}

/** The area and the theme of the reports. */
export function CoverageFields() {
  const t = useTranslations("office");
  const { register } = useFormContext<OfficeInput>();
  const themes = dataThemes.map((theme) => ({ value: theme, label: t(`themes.${theme}`) }));
  return (
    <>
      <NameInputs of="place" />
      <AddressInput of="placeUrl" />
      <Choice
        label={t("form.theme")}
        input={register("theme")}
        options={[{ value: "", label: t("form.notStated") }, ...themes]}
      />
    </>
  );
}

type NameInputsProps = {
  of: "reportName" | "shortName" | "name" | "publisher" | "licence" | "address" | "place";
  help?: string;
};

function NameInputs({ of, help }: NameInputsProps) {
  const t = useTranslations("office.form");
  const { register, formState } = useFormContext<OfficeInput>();
  const isOptional = of === "shortName" || of === "address" || of === "place";
  return (
    <BilingualInputs
      labels={{ zh: t(`${of}Zh`), en: t(`${of}En`) }}
      inputs={{ zh: register(`${of}.zh`), en: register(`${of}.en`) }}
      errors={formState.errors[of]}
      complaint={t(isOptional ? "bothNeeded" : "needed")}
      help={help}
    />
  );
}

/** The input of a web address. */
function AddressInput({ of }: { of: "homepage" | "licenceUrl" | "placeUrl" }) {
  const t = useTranslations("office.form");
  return <TextInput of={of} type="url" complaint="badAddress" help={t(`${of}Help`)} />;
}

type TextInputProps = {
  of: "email" | "phone" | "homepage" | "licenceUrl" | "placeUrl";
  type: "email" | "tel" | "url";
  complaint: "badEmail" | "badPhone" | "badAddress";
  help?: string;
};

function TextInput({ of, type, complaint, help }: TextInputProps) {
  const t = useTranslations("office.form");
  const { register, formState } = useFormContext<OfficeInput>();
  const isWrong = Boolean(formState.errors[of]);
  return (
    <TextField
      {...register(of)}
      type={type}
      label={t(of)}
      error={isWrong}
      helperText={isWrong ? t(complaint) : help}
      slotProps={{ htmlInput: { autoComplete: "off" } }}
    />
  );
}
