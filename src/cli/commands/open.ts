import type { Command } from "commander";
import { exitCodes, failure } from "../../model/errors.ts";
import type { FicheHead } from "../../model/head.ts";
import { pageUrl } from "../../model/identities.ts";
import { webAddress } from "../../render/page/escape.ts";
import type { Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { emitText } from "../emit.ts";
import type { CommonOptions } from "../options.ts";

type Options = CommonOptions & { readonly site?: boolean };

/** `rncp open`: the official page of a fiche, or the site of its certifier, in the browser; in a pipe the address alone. */
export const declare = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("open")
    .description(help.open.description)
    .argument("<fiche...>", help.arguments.a)
    .option("--site", help.open.site)
    .addHelpText("after", help.open.examples)
    .action(async (words: string[]) => {
      const options = command.optsWithGlobals<Options>();
      const { resolveHead } = await import("../../app/resolve.ts");
      const context = await contextFor(session, options);
      const head = await resolveHead(await context.corpus(), words.join(" "));
      const address = options.site === true ? siteOf(head) : pageUrl(head.numero);
      emitText(`${address}\n`, io);
      if (io.stdout.isTerminal && !io.open(address)) io.stderr.write(`${messages.open.noBrowser}\n`);
      session.setExitCode(exitCodes.done);
    });
};

/**
 * The first site of a certifier that is a web address: it is a stranger's, and nothing else is opened.
 * @throws failure `no-site`
 */
const siteOf = ({ numero, certificateurs }: FicheHead): string => {
  const [site] = certificateurs.flatMap(({ site_internet: one }) => webAddress(one ?? "") ?? []);
  if (site === undefined) throw failure("no-site", { fiche: numero });
  return site;
};
