import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { TypedOrder } from "./publish-order";

/** Asks for the number of the version that is about to be published, as the pause before what cannot be taken back. */
export function TypedVersion({ version }: { version: string }) {
  const { register, formState } = useFormContext<TypedOrder>();
  const t = useTranslations("release.publishing");
  const isWrong = Boolean(formState.errors.version);
  return (
    <TextField
      {...register("version", { validate: (typed) => typed.trim() === version })}
      label={t("typedVersion")}
      error={isWrong}
      helperText={t(isWrong ? "typedVersionWrong" : "typedVersionHelp", { version })}
      autoComplete="off"
      fullWidth
    />
  );
}
