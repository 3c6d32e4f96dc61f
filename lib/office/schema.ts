import { z } from "zod";
import {
  bilingualLineSchema,
  bilingualSchema,
  optionalBilingualLineSchema,
  optionalBilingualSchema,
} from "@/lib/platform/bilingual";
import { dataThemes, publisherTypes } from "./model";

const notStated = z.literal("");
const typedText = (max: number) => z.string().trim().max(max);

// Normalised, so that a name or path in Chinese becomes an address that every format can carry. Characters that no IRI may
// have are refused.
const webAddressSchema = typedText(500).pipe(
  z.union([notStated, z.url({ protocol: /^https?$/, normalize: true }).regex(/^[^\s"<>\\^`{|}]+$/)]),
);

export const officeDetailsSchema = z.object({
  reportName: bilingualLineSchema,
  shortName: optionalBilingualLineSchema,
  demonstration: z.boolean(),
  name: bilingualSchema,
  publisher: bilingualSchema,
  publisherType: z.enum(["", ...publisherTypes]),
  email: typedText(200).pipe(z.union([notStated, z.email()])),
  phone: typedText(60).regex(/^(?:[+\d(（][\d\s()（）.,、;/转ext-]*)?$/i),
  address: optionalBilingualSchema,
  homepage: webAddressSchema,
  licence: bilingualSchema,
  licenceUrl: webAddressSchema,
  place: optionalBilingualSchema,
  placeUrl: webAddressSchema,
  theme: z.enum(["", ...dataThemes]),
});

/** `stamp` identifies the record that the edit is based on; see `stampOf`. */
export const changeOfficeSchema = officeDetailsSchema.extend({ stamp: z.string() });

export type OfficeInput = z.input<typeof officeDetailsSchema>;
