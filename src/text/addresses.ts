/** An address of the web in a text, without the stop after it. It can hold no sign that a terminal or HTML obeys. */
export const webAddresses = /https?:\/\/[^\s\p{Cc}«»<>"]+[^\s\p{Cc}«»<>".,;:)]/gu;
