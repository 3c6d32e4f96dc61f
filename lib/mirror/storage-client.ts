import type { S3Client } from "@aws-sdk/client-s3";
import { hashOf } from "./model";
import { MirrorRefused, refusals } from "./refusals";

export type Place = { bucket: string; prefix: string; endpoint: string | undefined };

/** What is stored under one key: its bytes, and what the storage says of them to readers. */
export type StoredObject = {
  body: Buffer;
  contentType: string | undefined;
  contentEncoding: string | undefined;
  contentDisposition: string | undefined;
  contentLanguage: string | undefined;
  cacheControl: string | undefined;
  /** Of the answer as a whole, kept with the object. */
  stamp: string;
};

/** Object storage by S3's interface, as far as a mirror needs it. Every failure says what to do. */
export type Storage = Awaited<ReturnType<typeof openStorage>>;

/** Opens a bucket with the settings and credentials that AWS's clients read from the environment. */
export async function openStorage({ bucket, prefix, endpoint }: Place) {
  // Which versions of Node.js it will ask for one day is for us to know, who pin it, and not for whoever mirrors.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
  // It is large, and only a mirror needs it.
  const s3 = await import("@aws-sdk/client-s3");
  const client: S3Client = new s3.S3Client({
    region: process.env.AWS_REGION ?? "us-east-1",
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    // With checksums of its own, the client writes in chunks with marks between them, which not every server takes out.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const explained = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw storageRefusal({ bucket, prefix, endpoint }, error);
    }
  };
  const at = (key: string) => ({ Bucket: bucket, Key: prefix + key });

  const get = async (key: string): Promise<StoredObject | null> => {
    const read = async () => {
      const { Body, Metadata, ...found } = await client.send(new s3.GetObjectCommand(at(key)));
      return {
        body: Buffer.from((await Body?.transformToByteArray()) ?? []),
        contentType: found.ContentType,
        contentEncoding: found.ContentEncoding,
        contentDisposition: found.ContentDisposition,
        contentLanguage: found.ContentLanguage,
        cacheControl: found.CacheControl,
        stamp: Metadata?.stamp ?? "",
      };
    };
    return explained(read().catch(nullIfMissing));
  };
  const put = async (key: string, object: StoredObject) => {
    await explained(
      client.send(
        new s3.PutObjectCommand({
          ...at(key),
          Body: object.body,
          ContentType: object.contentType,
          ContentEncoding: object.contentEncoding,
          ContentDisposition: object.contentDisposition,
          ContentLanguage: object.contentLanguage,
          CacheControl: object.cacheControl,
          Metadata: { stamp: object.stamp },
        }),
      ),
    );
    const stored = await get(key);
    if (!stored || !isSame(stored, object))
      throw new MirrorRefused(refusals.altered(`s3://${bucket}/${prefix}${key}`));
  };
  /** Returns the stamp that was kept with an object; null if there is none. */
  const stampAt = async (key: string): Promise<string | null> => {
    const read = async () => (await client.send(new s3.HeadObjectCommand(at(key)))).Metadata?.stamp ?? null;
    return explained(read().catch(nullIfMissing));
  };
  /** Returns the size of every object under the prefix, by its key. */
  const sizes = async (): Promise<Map<string, number>> => {
    const found = new Map<string, number>();
    const read = async () => {
      const pages = s3.paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix });
      for await (const { Contents = [] } of pages)
        for (const { Key = "", Size = 0 } of Contents) found.set(Key.slice(prefix.length), Size);
      return found;
    };
    return explained(read());
  };
  const remove = async (key: string): Promise<void> => {
    await explained(client.send(new s3.DeleteObjectCommand(at(key))));
  };
  return { get, put, stampAt, sizes, remove, close: () => client.destroy() };
}

/** Whether an object has the bytes and headers that it was given. */
export function isSame(stored: StoredObject, given: StoredObject): boolean {
  const { body, ...headers } = given;
  const names = Object.keys(headers) as (keyof typeof headers)[];
  return hashOf(stored.body) === hashOf(body) && names.every((name) => stored[name] === headers[name]);
}

type ServiceError = Error & { code?: string; $metadata?: { httpStatusCode?: number } };

function nullIfMissing(error: unknown): null {
  const { name } = error as ServiceError;
  if (name === "NoSuchKey" || name === "NotFound") return null;
  throw error;
}

const denials = new Set(["AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken"]);
const outages = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH|CERT/;

/** Returns what to say of an error of the client. */
function storageRefusal({ bucket, endpoint }: Place, error: unknown): MirrorRefused {
  if (error instanceof MirrorRefused) return error;
  const { name, code = "", message, $metadata } = error as ServiceError;
  const reason = message && message !== name ? `${name}: ${message}` : name;
  const of = (sentence: (typeof refusals)["noCredentials"]) => new MirrorRefused(sentence, { cause: error });
  if (name === "CredentialsProviderError") return of(refusals.noCredentials);
  if (name === "NoSuchBucket") return of(refusals.noBucket(bucket));
  if (denials.has(name) || $metadata?.httpStatusCode === 403) return of(refusals.noAccess(bucket, reason));
  if (outages.test(code) || name === "TimeoutError")
    return of(refusals.unreachable(endpoint ?? "s3.amazonaws.com", code || name));
  return of(refusals.storageFailed(reason));
}
