import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Command, Option } from "commander";
import { columnsOf, records } from "../../app/columns.ts";
import type { Messages } from "../../messages/fr.ts";
import { daysFrom } from "../../model/enregistrement.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import { countFindings } from "../../model/findings.ts";
import type { RegistreChangesOutput, RegistreOutput, RegistreSource } from "../../model/sorties.generated.ts";
import type { Block } from "../../render/view.ts";
import type { Context, Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { emit } from "../emit.ts";
import { type Format, formatsFor, written } from "../formats.ts";
import { ruleTextsIn } from "../language.ts";
import { registreIn } from "../library.ts";
import { notEmpty, oneOf } from "../option-values.ts";
import { type CommonOptions, formatAsked, withShared } from "../options.ts";
import { listParts, type Outcome } from "../outcome.ts";
import { progressOf } from "../progress.ts";
import { changeKeys, changesRecords } from "../views/changes/records.ts";
import { changesBlocks } from "../views/changes/show-changes.ts";

type Options = CommonOptions & { readonly exitCode?: boolean };

const columns = columnsOf<RegistreSource>(
  "repertoire",
  "fichier",
  "jour",
  "empreinte",
  "octets",
  "fiches",
  "en_double",
  "construit_le",
  "version",
);

const actions = ["build", "status", "changes", "drift"] as const;

/** `rncp registre`: builds a register of all fiches from the official exports, or tells what is in it. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("registre")
    .description(help.registre.description)
    .argument("<action>", help.registre.action, oneOf("<action>", actions))
    .argument("[fichiers...]", help.registre.files)
    .addOption(new Option("-o, --output <fichier>", help.registre.output).argParser(notEmpty("--output", help.text)))
    .option("--force", help.registre.force)
    .option("--exit-code", help.registre.exitCode)
    .addHelpText("after", help.registre.examples);
  withShared(command, session, { parts: [...listParts, "findings"], date: true }).action(
    async (action: (typeof actions)[number], paths: readonly string[]) => {
      const options = command.optsWithGlobals<Options>();
      const format = formatFor(action, command);
      const context = await contextFor(session, options);
      if (action === "drift") return drifted(paths, format, context, session);
      const { exitCode, ...parts } =
        action === "changes" ? await changed(paths, options, context) : await told(action, paths, options, context);
      const { width, paint } = context;
      await emit(await written(parts, format, { width, paint, excel: false }), context.io);
      session.setExitCode(exitCode);
    },
  );
};

/** What is told of differences is told as `validate` tells findings; all else as lists are. */
const formatFor = (action: (typeof actions)[number], command: Command): Format => {
  const isTold = action === "drift";
  const able = isTold ? formatsFor(["findings"], "text") : formatsFor(listParts, "table");
  const asked = formatAsked(command);
  const format = isTold && asked === "table" && command.getOptionValueSource("format") === "default" ? "text" : asked;
  if (!able.includes(format))
    throw failure("not-in-format", { name: `registre ${action}`, format, formats: able.join(", ") });
  return format;
};

/** What the fiches one works on say otherwise than the register. */
const drifted = async (names: readonly string[], format: Format, context: Context, session: Session): Promise<void> => {
  const { io, language, messages } = session;
  const folder = context.workFolder("rncp registre drift --data fiches/");
  const { registreDrift } = await import("../../app/registre-drift.ts");
  const found = await registreDrift(folder, registreIn(io.env), names);
  const words = { ...messages, validate: { ...messages.validate, clean: messages.registre.sansEcart } };
  const texts = await ruleTextsIn(language);
  const report = { messages: words, texts, version: io.version, failing: "warning" as const };
  const { width, paint } = context;
  await emit(await written({ findings: () => found }, format, { width, paint, excel: false, report }), io);
  const { error, warning } = countFindings(found);
  session.setExitCode(error + warning > 0 ? exitCodes.negative : exitCodes.done);
};

const told = async (
  action: "build" | "status",
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<Outcome> => {
  const data = await resultOf(action, paths, options, context);
  return {
    data: () => data,
    records: () => records(columns, data.sources),
    listing: () => ({ keys: Object.keys(columns), items: data.sources }),
    blocks: () => statusBlocks(data, context.messages),
    exitCode: exitCodes.done,
  };
};

/** What changed from one register to another. */
const changed = async (
  [before, after, ...more]: readonly string[],
  { exitCode }: Options,
  { messages }: Context,
): Promise<Outcome> => {
  if (before === undefined || after === undefined)
    throw failure("missing-argument", { name: "fichiers", command: "registre" });
  if (more.length > 0) throw failure("excess-arguments", { command: "registre changes" });
  const { registreChanges } = await import("../../app/registre-changes.ts");
  const data = await registreChanges(before, after);
  // The views of `rncp changes`, where no file is beside the fiches.
  const view = {
    ...{ schemaVersion: data.schemaVersion, source: data.source, total: data.total, items: data.items },
    ...{ revision: before, commit: before, non_compares: [], avec_defauts: [], autres: [] },
  };
  return {
    data: () => data,
    records: () => changesRecords(view),
    listing: () => ({ keys: changeKeys, items: data.items }),
    blocks: () => [...endedBlocks(data, messages), ...changesBlocks(view, messages)],
    exitCode: exitCode === true && data.total > 0 ? exitCodes.negative : exitCodes.done,
  };
};

const endedBlocks = ({ terminees, jour_avant, jour_apres }: RegistreChangesOutput, messages: Messages): Block[] => {
  const { registre: words } = messages;
  if (terminees === null || jour_avant === null || jour_apres === null)
    return [{ kind: "text", text: [{ text: words.unknownEnds, style: "dim" }] }];
  if (terminees.length === 0) return [];
  const days = [messages.date(jour_avant), messages.date(jour_apres)] as const;
  return [{ kind: "text", text: words.ended(terminees, ...days) }];
};

const resultOf = async (
  action: "build" | "status",
  paths: readonly string[],
  { output, force = false, date }: Options,
  context: Context,
): Promise<RegistreOutput> => {
  const { env, today, version } = context.io;
  const target = output ?? registreIn(env);
  const { buildRegistre, registreStatus } = await import("../../app/registre.ts");
  if (action === "status") {
    if (paths.length > 0) throw failure("excess-arguments", { command: "registre status" });
    return registreStatus(target, date ?? today);
  }
  if (paths.length === 0) throw failure("missing-argument", { name: "fichiers", command: "registre" });
  if (output === undefined && !env.RNCP_REGISTRE) mkdirSync(dirname(target), { recursive: true });
  const progress = progressOf(context);
  const onFiche = progress.next;
  return buildRegistre({ paths, target, force, today, version, onFiche }).finally(progress.end);
};

const statusBlocks = (data: RegistreOutput, messages: Messages): Block[] => {
  const { registre: words } = messages;
  const { labels } = words;
  const age = (day: string): string => words.age(daysFrom(day, data.date));
  const row = (label: string, value: string): readonly string[] => [label, value];
  return [
    { kind: "title", text: words.title(data.registre) },
    {
      kind: "table",
      header: false,
      compact: true,
      columns: [{ label: "" }, { label: "", align: "right" }],
      rows: [
        row(labels.fiches, words.count(data.fiches)),
        row(labels.actives, words.count(data.actives)),
        row(labels.competences, words.count(data.competences)),
        row(labels.competences_sures, words.count(data.competences_sures)),
        row(labels.sans_competence, words.count(data.sans_competence)),
        row(labels.octets, words.megabytes(data.octets)),
      ],
    },
    ...data.sources.flatMap((source): Block[] => [
      { kind: "heading", text: source.repertoire },
      {
        kind: "table",
        header: false,
        compact: true,
        columns: [{ label: "" }, { label: "" }],
        rows: [
          row(labels.fichier, source.fichier),
          row(
            labels.jour,
            source.jour === null ? words.unknownDay : `${messages.date(source.jour)}, ${age(source.jour)}`,
          ),
          row(labels.fiches, words.count(source.fiches)),
          ...(source.en_double === 0 ? [] : [row(labels.en_double, words.count(source.en_double))]),
          row(labels.construit_le, `${messages.date(source.construit_le)} (rncp ${source.version})`),
          row("SHA-256", source.empreinte),
        ],
      },
    ]),
  ];
};
