"use client";

import { useState } from "react";
import { type Refused, refusedOf } from "@/components/desk/refused";
import { usePagePersonId } from "@/components/desk/drafts/page-person";
import type { ChangeToSave } from "@/lib/intake/spreadsheets/change";
import type { ColumnMapping } from "@/lib/intake/spreadsheets/mapping/column-mapping";
import type { UploadPreview, UploadRequest } from "@/lib/intake/spreadsheets/upload/upload";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { sendUpload } from "./send-upload";

type Of = { year: number; section: string | null };
type Mapped = { sheet: number; mapping: ColumnMapping };

/** State of an uploaded workbook: what it would change, and why the last step was refused. */
export function useUpload({ year, section }: Of) {
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<UploadPreview | null>(null);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const personId = usePagePersonId();
  const router = useRouter();

  async function send<T>(sent: File, more: Partial<UploadRequest>, done: (value: T) => void): Promise<void> {
    setIsBusy(true);
    setRefusal(null);
    const result = await sendUpload<T>(sent, { year, section, ...more }, personId);
    setIsBusy(false);
    if (result.ok) done(result.value);
    else setRefusal(refusedOf(result.error));
  }

  async function open(chosen: File): Promise<void> {
    setFile(chosen);
    setPreview(null);
    setSaved(null);
    await send<UploadPreview>(chosen, {}, setPreview);
  }

  async function map(mapped: Mapped): Promise<void> {
    if (file) await send<UploadPreview>(file, { mapped }, setPreview);
  }

  async function take(changes: ChangeToSave[]): Promise<void> {
    if (!file || !preview) return;
    const mapping = preview.kind === "table" ? preview.sheets[preview.sheet]?.mapping : undefined;
    const mapped = preview.kind === "table" && mapping ? { mapped: { sheet: preview.sheet, mapping } } : {};
    await send<{ saved: number }>(file, { take: changes, ...mapped }, ({ saved: count }) => {
      setSaved(count);
      setPreview(null);
      router.refresh();
    });
  }

  return { file, preview, refusal, saved, isBusy, open, map, take };
}
