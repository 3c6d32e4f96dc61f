import { existsSync } from "node:fs";
import { authSecretFile } from "@/lib/platform/auth-secret-file";
import type { Source } from "./read-source";
import type { Secrets } from "./sealed-secrets";
import { envLines } from "./settings";
import { prepareFile } from "./swap-database";

type Places = { database: string; settingsFile?: string | undefined; passphrase?: string | undefined };

/**
 * Writes the secret and the settings of a backup before anything is changed, because a disk may be full. `put` then gives them their
 * names, and says what was restored.
 */
export function prepareFiles(source: Source, secrets: Secrets, places: Places) {
  const { AUTH_SECRET, ...secretSettings } = secrets;
  const settings = { ...source.settings, ...secretSettings };
  const putSecret = AUTH_SECRET && prepareFile(authSecretFile(places.database), `${AUTH_SECRET}\n`);
  const putSettings = prepareSettings(places.settingsFile, settings);
  const notRestored = source.sealed && !places.passphrase ? "sealed" : "left out";
  const put = () => {
    if (putSecret) putSecret();
    putSettings?.();
    const { state, madeAt } = source;
    const secret: "restored" | "sealed" | "left out" = AUTH_SECRET ? "restored" : notRestored;
    return { state, madeAt, settings, hasWrittenSettings: Boolean(putSettings), secret };
  };
  return { put };
}

function prepareSettings(file: string | undefined, settings: Record<string, string>) {
  if (!file || existsSync(file) || Object.keys(settings).length === 0) return undefined;
  return prepareFile(file, envLines(settings));
}
