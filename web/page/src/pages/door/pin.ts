// What a PIN must be before it is sent; the node checks it again.

export const PIN_CHARS_MIN = 6;
const DIFFERENT_MIN = 3;

/** Return what is wrong with a PIN that was typed twice, null where nothing is. */
export function pinProblem(pin: string, again: string): string | null {
  const digits = pin.normalize("NFKC");
  const different = new Set(digits).size;
  if (digits.length < PIN_CHARS_MIN) return "page-door-pin-short";
  if (different < DIFFERENT_MIN || "01234567890".includes(digits) || "09876543210".includes(digits)) return "page-door-pin-simple";
  return pin === again ? null : "page-door-pin-differs";
}
