import { z } from "zod";
import { oneLine } from "@/lib/characters/clean-text";

/** For a text of one line, such as a name. */
export const lineSchema = z.string().overwrite(oneLine).trim();
