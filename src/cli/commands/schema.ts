import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { dataKinds } from "../../model/data-kind.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Session } from "../context.ts";
import { emitText } from "../emit.ts";

/** The schemas that ship with the program, by the names `rncp schema` knows. */
export const schemaNames = [...dataKinds, "sorties"] as const;

/** `rncp schema`: prints a schema; without a name, the names. */
export const declare = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  program
    .command("schema")
    .description(help.schema.description)
    .argument("[nom]", help.arguments.schema)
    .addHelpText("after", help.schema.examples)
    .action((name: string | undefined) => {
      emitText(name === undefined ? namesText(help.schema.names) : schemaText(name, io.folders.schemas), io);
      session.setExitCode(exitCodes.done);
    });
};

const namesText = (descriptions: Readonly<Record<(typeof schemaNames)[number], string>>): string =>
  schemaNames.map((name) => `${name.padEnd(14)}${descriptions[name]}\n`).join("");

const schemaText = (name: string, folder: string): string => {
  const known = schemaNames.find((one) => one === name);
  if (known === undefined) throw failure("unknown-schema", { name, schemas: schemaNames.join(", ") });
  return readFileSync(join(folder, `${known}.schema.json`), "utf8");
};
