import { describe, expect, test } from "vitest";
import { run } from "../support/run.ts";

describe("a fiche is named by", () => {
  test.each([
    "36924",
    "RNCP36924",
    "rncp 36924",
    "https://www.francecompetences.fr/recherche/rncp/36924/",
    "Epsi",
    "Expert en cybersecurite et securite informatique",
  ])("%s", async (name) => {
    expect(await run(["export", "blocs", name, "--fields", "fiche,bloc"])).toEqual({
      status: 0,
      stdout: `fiche,bloc\r\n${[1, 2, 3, 4].map((bloc) => `RNCP36924,RNCP36924BC0${bloc}\r\n`).join("")}`,
      stderr: "",
    });
  });
});
