import fc from "fast-check";
import { Histogram, Registry } from "prom-client";
import { expect, it } from "vitest";
import { openRequestDurations } from "./request-durations";
import { requestKinds } from "./request-kind";

const bounds = [0.001, 0.005, 0.025, 0.1, 0.25, 1, 2.5, 10];
const requests = fc.array(
  fc.record({
    kind: fc.constantFrom(...requestKinds),
    status: fc.constantFrom(200, 204, 304, 404, 503, null),
    milliseconds: fc.oneof(fc.constantFrom(...bounds.map((bound) => bound * 1000)), fc.nat(20_000)),
  }),
);

it("says the same as the histogram of prom-client", async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (all) => {
      const [name, labelNames] = ["annals_request_duration_seconds", ["kind", "status"]];
      const registry = new Registry();
      const histogram = new Histogram({
        name,
        labelNames,
        buckets: bounds,
        help: "-",
        registers: [registry],
      });
      const durations = openRequestDurations();
      for (const request of all) {
        const { kind, status, milliseconds } = request;
        histogram.observe({ kind, status: status ? `${String(status)[0]}xx` : "gone" }, milliseconds / 1000);
        durations.observe(request);
      }
      expect(samples(durations.text())).toEqual(samples(await registry.metrics()));
    }),
    { numRuns: 50 },
  );
});

/** The samples of a text, whatever the order of their labels. */
function samples(text: string): Record<string, number> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(
    lines.map((line) => {
      const [, metric = "", labels = "", value = ""] = /^(\w+)\{(.*)\} (\S+)$/.exec(line) ?? [];
      return [`${metric} ${labels.split(",").sort().join(",")}`, Number(value)];
    }),
  );
}
