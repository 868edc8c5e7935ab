import { join } from "node:path";
import type { Io } from "./context.ts";

/** The folder of one's own fiches, under $XDG_DATA_HOME or ~/.local/share; undefined for who has no home. */
export const libraryIn = ({ XDG_DATA_HOME: data, HOME, USERPROFILE }: Io["env"]): string | undefined => {
  const home = HOME || USERPROFILE;
  const share = data || (home ? join(home, ".local/share") : undefined);
  return share === undefined ? undefined : join(share, "rncp/fiches");
};
