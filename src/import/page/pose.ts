import type { Surete } from "../imported.ts";
import type { Ligne } from "./sections.ts";

/** Puts the lines of a page down. */
export type Pose = (ligne: Ligne, source: string, chemin: string | null, surete?: Surete) => void;
