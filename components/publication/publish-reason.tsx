import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { TypedOrder } from "./publish-order";
import { reasonClasses } from "@/lib/publication/content/model";

/** Why a correction is made: one of four reasons that readers will see. */
export function PublishReason() {
  const { register, formState } = useFormContext<TypedOrder>();
  const t = useTranslations("release.desk");
  const words = useTranslations("release.reasonClasses");
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
          {words(each)}
        </option>
      ))}
    </TextField>
  );
}
