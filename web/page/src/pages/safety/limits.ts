// Where Hedgerow's protection ends, by the names that identity/THREATS.md gives to who it is about.

/** Headings and what stands below them; each has two messages, who it is about and what can't be helped. */
export const LIMITS = [
  { id: "way", icon: "link", about: ["network", "stranger", "lan", "invitation", "device-code", "phones", "box"] },
  { id: "machine", icon: "here", about: ["searched", "off", "unlocked", "desk", "neighbours", "website", "logs", "clock", "copied", "supply"] },
  { id: "people", icon: "peers", about: ["member", "browser", "hostile-group", "poison", "curious", "removed", "given-up"] },
  { id: "gone", icon: "bin", about: ["erased", "eraser", "checkpoint"] },
  { id: "copies", icon: "stick", about: ["disk", "stick", "kit", "courier", "courier-door"] },
] as const;
