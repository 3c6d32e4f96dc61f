import "server-only";
import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { digestOf, openArchive, type OpenArchive } from "./archive";
import { type Proof, verifyDatabase } from "./verify-database";
import { type Digest, type Manifest, formatVersion, manifestSchema, member } from "./model";
import { BackupRefused, DatabaseUnsound, refusals } from "./refusals";

/** A backup that was read in full and found sound. Its database is in a file of its own. */
export type OpenedBackup = {
  manifest: Manifest;
  settings: Record<string, string>;
  /** The sealed part; null if it was left out. */
  sealed: Buffer | null;
};

/** Verifies an archive in full and writes its database to `database`. Refuses an archive of which anything does not hold. */
export async function openBackup(file: string, database: string, proof: Proof = {}): Promise<OpenedBackup> {
  if (!existsSync(file)) throw new BackupRefused(refusals.noSuchFile(file));
  const archive = await openArchive(file).catch((error: unknown) => {
    throw new BackupRefused(refusals.notABackup(file), { cause: error });
  });
  try {
    const manifest = await readManifest(file, archive);
    const read = partsReader(file, archive, manifest);
    const settings = z
      .record(z.string(), z.string())
      .parse(JSON.parse((await read(member.settings)).toString()));
    const sealed = manifest.secrets === "sealed" ? await read(member.secrets) : null;
    await extractDatabase(archive, { file, manifest, database, proof });
    return { manifest, settings, sealed };
  } finally {
    archive.close();
  }
}

const anyFormat = z.object({ product: z.literal("annals"), format: z.number() });

async function readManifest(file: string, archive: OpenArchive): Promise<Manifest> {
  const json: unknown = await archive
    .read(member.manifest)
    .then((bytes) => JSON.parse(bytes.toString()))
    .catch(() => null);
  const known = anyFormat.safeParse(json);
  if (known.success && known.data.format > formatVersion) throw new BackupRefused(refusals.newerFormat(file));
  const manifest = manifestSchema.safeParse(json);
  if (!manifest.success) throw new BackupRefused(refusals.notABackup(file), { cause: manifest.error });
  const expected = [member.manifest, ...Object.keys(manifest.data.members)];
  if (!isDeepStrictEqual(expected.toSorted(), archive.names.toSorted()))
    throw new BackupRefused(refusals.notABackup(file));
  return manifest.data;
}

type Described = { file: string; manifest: Manifest };

function partsReader(file: string, archive: OpenArchive, manifest: Manifest) {
  return async (name: string) => {
    const bytes = await archive.read(name).catch((error: unknown) => {
      throw new BackupRefused(refusals.memberDamaged(file, name), { cause: error });
    });
    compare({ file, manifest }, name, digestOf(bytes));
    return bytes;
  };
}

async function extractDatabase(
  archive: OpenArchive,
  { file, manifest, database, proof }: Described & { database: string; proof: Proof },
): Promise<void> {
  const digest = await archive.extract(member.database, database).catch((error: unknown) => {
    // What the disk refuses has a code; what the archive's own reader finds has none, and zlib's begin with Z_.
    const { code = "" } = error as { code?: string };
    if (code !== "" && !code.startsWith("Z_")) throw error;
    throw new BackupRefused(refusals.memberDamaged(file, member.database), { cause: error });
  });
  compare({ file, manifest }, member.database, digest);
  try {
    const { migration, head, counts, releases } = manifest;
    const state = await verifyDatabase(database, proof);
    if (!isDeepStrictEqual(state, { migration, head, counts, releases }))
      throw new BackupRefused(refusals.memberDamaged(file, member.manifest));
  } catch (error) {
    if (!(error instanceof DatabaseUnsound)) throw error;
    throw new BackupRefused(refusals.archiveDiffers(file, error.sentence), { cause: error });
  }
}

function compare({ file, manifest }: Described, name: string, digest: Digest): void {
  if (!isDeepStrictEqual(manifest.members[name], digest))
    throw new BackupRefused(refusals.memberDamaged(file, name));
}
