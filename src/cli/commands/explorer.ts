import type { Command } from "commander";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { comparedPage, detailOf, shownPage } from "../explorer/pages.ts";
import { type GlobalOptions, type StandingOptions, standingOf, withStanding } from "../options.ts";
import { standingPhrase } from "../views/standing.ts";
import { ownFolder } from "./add.ts";

/** `rncp explorer`: one screen to wander in; everything it needs is loaded only then. */
export const declare = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("explorer")
    .description(help.explorer.description)
    .addHelpText("after", help.explorer.examples);
  withStanding(command, session).action(async () => {
    const options = command.optsWithGlobals<GlobalOptions & StandingOptions>();
    const standing = standingOf(options, io.today);
    const terminal = io.terminal?.();
    if (terminal === undefined) throw failure("no-terminal");
    const { explorable } = await import("../../app/explorer.ts");
    const { copyTo, run, sizeOf } = await import("../explorer/run.ts");
    const { wander } = await import("../explorer/wander.ts");
    const context = await contextFor(session, options);
    const means = { lexique: await context.lexique(), mots: io.mots };
    const { renderTerminal } = await import("../../render/terminal.ts");
    const look = { messages, paint: context.paint, render: renderTerminal, kept: standingPhrase(standing, messages) };
    const wandering = wander({
      context,
      look,
      pages: { comparedPage, detailOf, shownPage },
      explorable: await explorable(await context.corpus(), means, standing),
      folder: () => ownFolder(options, context),
      copy: copyTo(terminal),
      size: () => sizeOf(terminal),
    });
    session.setExitCode((await run(wandering, look, terminal)) ? exitCodes.interrupted : exitCodes.done);
  });
};
