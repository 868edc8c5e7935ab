import type { CouvertureBloc } from "./sorties.generated.ts";

/** How many statements are held, and how; what the method says nothing of is null. */
export type Comptes = Omit<CouvertureBloc, "bloc" | "bloc_intitule">;
