/** Ten minutes, in milliseconds: the only limit of time in the tests. What takes longer hangs; how fast it is says nothing. */
export const hang = 600_000;
