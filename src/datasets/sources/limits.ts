/** The longest row of a text file, in characters: a file whose line ends are not recognised must not fill the memory. */
export const longestRow = 4_000_000;
/** Longest document that can only be read whole, in characters: YAML, and what stands beside the rows of JSON. */
export const longestDocument = 33_554_432;
/** An archive that grows by more than this, once it is large, is refused. */
export const mostExpansion = 200;
export const expansionCheckedFrom = 67_108_864;
