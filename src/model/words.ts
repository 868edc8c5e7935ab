/** The words of a sentence by name; those that it can do without may be undefined, or not there. */
export type Words = Readonly<Record<string, string | number | boolean | undefined>>;

/** The words of a sentence that needs none. */
export type NoWords = Readonly<Record<string, never>>;

/** How a function takes words: as its last argument, or not at all where a sentence needs none. */
export type Given<Args> = NoWords extends Args ? [args?: Args] : [args: Args];

// The compiler follows words neither through arguments that depend on a code nor through Object.entries: the two functions
// below say themselves what comes out of them, so that nothing else has to.

/** The words as they were given; none is the same as an empty object. */
export const wordsOf = <Args>([args]: Given<Args>): Args => args ?? ({} as Args);

/** The same words, each text changed; what is no text stays as it is. */
export const mapTexts = <Args extends Words>(args: Args, change: (text: string, name: string) => string): Args =>
  Object.fromEntries(
    Object.entries(args).map(([name, word]) => [name, typeof word === "string" ? change(word, name) : word]),
  ) as Args;
