import { existsSync } from "node:fs";
import type { Corpus } from "../model/corpus.ts";
import { failure } from "../model/errors.ts";
import { isColoured, paintFor } from "./color.ts";
import { type Context, type Io, type Session, widthFor } from "./context.ts";
import { libraryIn, registreIn } from "./library.ts";
import { notEmpty } from "./option-values.ts";
import type { GlobalOptions } from "./options.ts";

/**
 * What a command works with, from the run and the options given before or after its name.
 * @throws failure `invalid-option-value` when RNCP_DATA holds nothing but blanks
 */
export const contextFor = async (session: Session, options: GlobalOptions): Promise<Context> => {
  const { io, language, messages } = session;
  const folder = options.data ?? folderIn(io.env, messages.help.text);
  for (const other of ["fournies", "registre"] as const)
    if (options.data !== undefined && options[other] === true)
      throw failure("options-conflict", { name: "--data", other: `--${other}` });
  const coloured = isColoured(options.color, io.env, io.stdout);
  let corpus: Promise<Corpus> | undefined;
  const context: Context = {
    io,
    language,
    messages,
    width: widthFor(io),
    paint: await paintFor(coloured),
    coloured,
    paintErrors: await paintFor(isColoured(options.color, io.env, io.stderr)),
    namedFolder: folder,
    registre: options.registre === true,
    workFolder: (example) => {
      if (folder === undefined && !existsSync("data")) throw failure("no-folder", { example });
      return folder ?? "data";
    },
    corpus: () => {
      const own = (): Promise<Corpus> => (options.fournies === true ? io.packaged() : corpusAt(folder, context));
      corpus ??= options.registre === true ? withRegistre(own, io.env) : own();
      return corpus;
    },
    lexique: async () => {
      const [own, packaged] = [(await context.corpus()).lexique, (await io.packaged()).lexique];
      if (own === null || own === packaged) return packaged;
      return (await import("../text/lexique.ts")).avecFourni(own, packaged);
    },
  };
  return context;
};

/** The fiches that one has, and behind them those of the register. */
const withRegistre = async (own: () => Promise<Corpus>, env: Io["env"]): Promise<Corpus> => {
  const { openRegistreCorpus } = await import("../app/registre-corpus.ts");
  const { over } = await import("../app/over.ts");
  const registre = await openRegistreCorpus(registreIn(env));
  return over(await own(), registre);
};

/** The folder that RNCP_DATA names; a variable set to nothing is as one that is not set. */
const folderIn = ({ RNCP_DATA: folder }: Io["env"], expected: string): string | undefined =>
  folder === undefined || folder === "" ? undefined : notEmpty("RNCP_DATA", expected)(folder);

/** The fiches of a folder, or where none is named those of the package and of one's own library. */
const corpusAt = async (folder: string | undefined, context: Context): Promise<Corpus> => {
  const packaged = context.io.packaged;
  if (folder === undefined) {
    const library = libraryIn(context.io.env);
    if (library === undefined || !existsSync(library)) return packaged();
    return (await import("./data-folder.ts")).openLibrary(library, await packaged(), context);
  }
  if (!existsSync(folder)) throw failure("no-such-path", { path: folder });
  const { openDataFolder } = await import("./data-folder.ts");
  return openDataFolder(folder, context);
};
