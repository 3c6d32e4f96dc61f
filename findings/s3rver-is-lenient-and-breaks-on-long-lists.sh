#!/usr/bin/env bash
# s3rver 3.7.1 (npm), the local server of S3's interface that tests on Node.js use most, with AWS's own client.
#
# A good guess: a test against it fails where the credentials are wrong, and a bucket lists as it does at Amazon's, a thousand at a time.
# What happens: it does not check signatures of version 4, the only ones that today's client makes: any secret is accepted (an unknown
# key id is refused). A list of more than 1000 objects is answered with 500, "InternalError", on OpenSSL 3 (Node.js 17 and newer),
# because it encrypts the token for the next page with DES. And the error document of a website comes with the bytes
# of an object that was stored as gzip, without its Content-Encoding. `node --openssl-legacy-provider` mends the second.
#
# Tried with Node 20.20, s3rver 3.7.1 and @aws-sdk/client-s3 3.1175.0 on 2026-11-29. Exits with 1 when this has changed.
set -euo pipefail

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "skipped: needs $tool"; exit 0; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund s3rver@3.7.1 @aws-sdk/client-s3@3.1175.0 >/dev/null 2>&1 || { echo "skipped: the packages cannot be fetched"; exit 0; }

cat >program.mjs <<'JS'
import s3 from "@aws-sdk/client-s3";
import S3rver from "s3rver";
import http from "node:http";
import { gzipSync } from "node:zlib";
const website = "<WebsiteConfiguration xmlns='http://s3.amazonaws.com/doc/2006-03-01/'><IndexDocument><Suffix>index.html</Suffix></IndexDocument><ErrorDocument><Key>missing</Key></ErrorDocument></WebsiteConfiguration>";
const server = new S3rver({ port: 0, address: "127.0.0.1", directory: "./storage", silent: true, serviceEndpoint: "localhost", configureBuckets: [{ name: "bucket", configs: [website] }] });
const { port } = await server.run();
const options = { endpoint: `http://127.0.0.1:${port}`, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, requestChecksumCalculation: "WHEN_REQUIRED" };
const client = (accessKeyId, secretAccessKey) => new s3.S3Client({ ...options, credentials: { accessKeyId, secretAccessKey } });
const outcome = (work) => work.then(() => "200", (error) => error.name);
const own = client("S3RVER", "S3RVER");
const put = (to, Key, more = {}) => to.send(new s3.PutObjectCommand({ Bucket: "bucket", Key, Body: "x", ...more }));

console.log("wrong secret", await outcome(put(client("S3RVER", "wrong"), "a")));
console.log("unknown key", await outcome(put(client("somebody", "S3RVER"), "a")));
for (let index = 0; index < 1001; index += 1) await put(own, `k${index}`);
const list = (Prefix) => outcome(own.send(new s3.ListObjectsV2Command({ Bucket: "bucket", Prefix })));
console.log("list of few", await list("k100"));
console.log("list of 1001", await list("k"));
await put(own, "missing", { Body: gzipSync("gone"), ContentEncoding: "gzip", ContentType: "text/html" });
const host = { host: "127.0.0.1", port, path: "/nothing", headers: { host: "bucket.s3-website.localhost" } };
const answer = await new Promise((resolve) => http.get(host, resolve));
console.log("error document", answer.statusCode, answer.headers["content-encoding"] ?? "no encoding");
process.exit(0);
JS
seen=$(AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true node --no-deprecation program.mjs)
echo "$seen"
expected='wrong secret 200
unknown key InvalidAccessKeyId
list of few 200
list of 1001 InternalError
error document 404 no encoding'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
