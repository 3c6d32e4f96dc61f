"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { FormProvider } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { PagePart } from "@/components/ui/page-part";
import { useLiveForm } from "@/components/ui/use-live-form";
import { changeOfficeAction } from "@/lib/office/actions";
import { detailsOf, type OfficeDetails } from "@/lib/office/model";
import { officeDetailsSchema, type OfficeInput } from "@/lib/office/schema";
import css from "./office-form.module.css";
import { ContactFields, CoverageFields, LicenceFields, NameFields, ReportFields } from "./office-fields";

const parts = [
  ["report", ReportFields],
  ["office", NameFields],
  ["contact", ContactFields],
  ["licence", LicenceFields],
  ["coverage", CoverageFields],
] as const;

/** Edits the office's record. */
export function OfficeForm({ office, stamp }: { office: OfficeDetails; stamp: string }) {
  const methods = useLiveForm({
    resolver: zodResolver(officeDetailsSchema, undefined, { raw: true }),
    values: inputOf(office),
    // Keeps unsaved edits when the page is refreshed.
    resetOptions: { keepDirtyValues: true },
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("office");
  const save = (input: OfficeInput) =>
    action.run(() => changeOfficeAction({ ...input, stamp }), t("form.saved"));
  return (
    <FormProvider {...methods}>
      <LiveForm onSubmit={methods.handleSubmit(save)}>
        {parts.map(([part, Fields]) => (
          <PagePart
            key={part}
            title={t(`parts.${part}`)}
            help={part === "office" ? undefined : t(`${part}Help`)}
          >
            <div className={css.form}>
              <Fields />
            </div>
          </PagePart>
        ))}
        <SubmitRow submit={t("form.save")} action={action} isPrimary />
      </LiveForm>
    </FormProvider>
  );
}

const empty = { zh: "", en: "" };

function inputOf(office: OfficeDetails): OfficeInput {
  const { shortName, address, place, ...rest } = detailsOf(office);
  return { ...rest, shortName: shortName ?? empty, address: address ?? empty, place: place ?? empty };
}
