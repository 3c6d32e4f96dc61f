import { type AddressInfo, createServer } from "node:net";

/** A message as the server took it: headers unfolded, names in lower case, and the text decoded. */
export type CaughtMail = { to: string; headers: Readonly<Record<string, string>>; text: string };

/**
 * A minimal mail server that accepts messages, refuses one address, and refuses everything while `state.isBroken`. It can be told to
 * keep whoever sends more than so many messages waiting.
 */
export function fakeSmtp(refused = "nobody@") {
  const received: string[] = [];
  /** Recipients of the accepted messages, in order. */
  const accepted: string[] = [];
  const messages: CaughtMail[] = [];
  const state = { isBroken: false };
  let most = Infinity;
  const waiting: (() => void)[] = [];

  const server = createServer((socket) => {
    socket.write(state.isBroken ? "421 not now\r\n" : "220 ready\r\n");
    let [isData, to, rest] = [false, "", ""];
    let source: string[] = [];
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line !== "") received.push(line);
        if (isData && line !== ".") {
          source.push(line.replace(/^\./, ""));
          continue;
        }
        if (isData) {
          accepted.push(to);
          messages.push(caughtMail(to, source));
        } else if (line === "") continue;
        isData = line === "DATA";
        if (isData) source = [];
        to = /^RCPT TO:<(.*)>/.exec(line)?.[1] ?? to;
        const answer = isData
          ? "354 go on\r\n"
          : line.includes(refused)
            ? "550 nobody here\r\n"
            : "250 fine\r\n";
        if (isData && messages.length >= most) waiting.push(() => socket.write(answer));
        else socket.write(answer);
      }
    });
    socket.on("error", () => undefined);
  });

  return {
    received,
    accepted,
    messages,
    state,
    takeNoMoreThan: (number: number) => void (most = number),
    takeAll: () => {
      most = Infinity;
      for (const goOn of waiting.splice(0)) goOn();
    },
    start: () =>
      new Promise<string>((resolve) =>
        server.listen(0, "127.0.0.1", () =>
          resolve(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`),
        ),
      ),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function caughtMail(to: string, lines: readonly string[]): CaughtMail {
  const end = lines.indexOf("");
  const head = lines
    .slice(0, end)
    .join("\r\n")
    .replace(/\r\n[ \t]+/g, " ");
  const headers = Object.fromEntries(
    head.split("\r\n").map((line) => {
      const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return [name.toLowerCase(), decodedWords(value)];
    }),
  );
  const body = lines.slice(end + 1).join("\r\n");
  return { to, headers, text: decodedBody(body, headers["content-transfer-encoding"] ?? "7bit") };
}

function decodedBody(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString();
  if (encoding === "quoted-printable") return quotedPrintable(body.replace(/=\r\n/g, ""));
  return Buffer.from(body, "latin1").toString();
}

const quotedPrintable = (text: string) =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  ).toString();

/** Decodes the words of a header that are not ASCII (RFC 2047). */
function decodedWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, text: string) =>
      how.toLowerCase() === "b"
        ? Buffer.from(text, "base64").toString()
        : quotedPrintable(text.replaceAll("_", " ")),
    );
}
