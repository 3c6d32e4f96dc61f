import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { reasonClasses } from "@/lib/publication/content/model";
import type { TypedOrder } from "./publish-order";

/** Why a correction is made: one of four reasons, which readers will see. */
export function PublishReason() {
  const { register, formState } = useFormContext<TypedOrder>();
  const t = useTranslations("release.desk");
  const reasonName = useTranslations("release.reasonClasses");
  const isMissing = Boolean(formState.errors.reasonClass);
  return (
    <TextField
      {...register("reasonClass", { required: true })}
      select
      fullWidth
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      label={t("reasonClass")}
      error={isMissing}
      helperText={t(isMissing ? "reasonNeeded" : "reasonHelp")}
    >
      <option value="">{t("choose")}</option>
      {reasonClasses.map((each) => (
        <option key={each} value={each}>
          {reasonName(each)}
        </option>
      ))}
    </TextField>
  );
}
