import { join } from "node:path";
import { failure } from "../model/errors.ts";
import type { Io } from "./context.ts";

/** What is kept for the user, under $XDG_DATA_HOME or ~/.local/share; undefined for who has no home. */
const keptIn = ({ XDG_DATA_HOME: data, HOME, USERPROFILE }: Io["env"], name: string): string | undefined => {
  const home = HOME || USERPROFILE;
  const share = data || (home ? join(home, ".local/share") : undefined);
  return share === undefined ? undefined : join(share, "rncp", name);
};

/** The folder of one's own fiches; undefined for who has no home. */
export const libraryIn = (env: Io["env"]): string | undefined => keptIn(env, "fiches");

/**
 * The file of one's own register: the one that RNCP_REGISTRE names, else the one of the user.
 * @throws failure `no-library` for who has no home
 */
export const registreIn = (env: Io["env"]): string => {
  const file = env.RNCP_REGISTRE || keptIn(env, "registre.sqlite");
  if (file === undefined) throw failure("no-library");
  return file;
};
