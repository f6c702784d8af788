// What is looked for. It stays in memory: words that people search for are no part of an address.
export const searched = $state({ text: "" });
