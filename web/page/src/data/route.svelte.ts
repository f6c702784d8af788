// Where the reader is: `#/area/part/…?name=value`. Back, forward and reload keep the place, also how far one scrolled.

export interface Route {
  area: string;
  parts: string[];
  query: Record<string, string>;
}

const RESTORE_FRAMES = 60;

/** The present place. */
export const route = $state<Route>(read(location.hash));

let restoring = 0;
let building = false;

/** Return the hash of a place, for links. */
export function to(area: string, ...rest: (string | Record<string, string | undefined>)[]): string {
  const parts = rest.filter((one): one is string => typeof one === "string");
  const query = rest.find((one): one is Record<string, string | undefined> => typeof one === "object");
  const given = Object.entries(query ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const search = new URLSearchParams(given).toString();
  return `#/${[area, ...parts].map(encodeURIComponent).join("/")}${search ? `?${search}` : ""}`;
}

/** Go to a place; `replace` leaves no trace in the history. */
export function go(hash: string, { replace = false } = {}): void {
  if (replace) {
    history.replaceState(history.state, "", hash);
    take();
  } else if (hash !== location.hash) {
    location.hash = hash;
  }
}

/** Begin to follow the address; to be called once. */
export function follow(): void {
  history.scrollRestoration = "manual";
  let pending = 0;
  addEventListener("scroll", () => {
    cancelAnimationFrame(pending);
    // A place that is still being built is not where the reader scrolled to.
    pending = requestAnimationFrame(() => building || history.replaceState({ scroll: scrollY }, ""));
  });
  addEventListener("hashchange", take);
  // Whoever scrolls by hand isn't scrolled back.
  for (const hand of ["wheel", "touchmove", "pointerdown", "keydown"]) addEventListener(hand, leave, { passive: true });
  // A one-time link was taken out of the address meanwhile.
  Object.assign(route, read(location.hash));
  restore();
}

function take(): void {
  const before = route.area + route.parts.join("/");
  Object.assign(route, read(location.hash));
  if (before !== route.area + route.parts.join("/")) restore();
}

/** Scroll to where this place was left, for as long as its content may still be on the way. */
function restore(): void {
  const wanted = Number((history.state as { scroll?: number } | null)?.scroll ?? 0);
  const run = ++restoring;
  // What is new begins at its top; from there a page may go where it likes.
  const last = wanted ? RESTORE_FRAMES : 0;
  let frames = 0;
  building = last > 0;
  const step = () => {
    if (run !== restoring) return;
    if (Math.abs(scrollY - wanted) > 1) scrollTo(0, wanted);
    if (frames++ < last) requestAnimationFrame(step);
    else building = false;
  };
  step();
}

function leave(): void {
  restoring++;
  building = false;
}

function read(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?");
  const [area = "", ...parts] = path.split("/").map(decode);
  return { area: area || "today", parts, query: Object.fromEntries(new URLSearchParams(search)) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
