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
    pending = requestAnimationFrame(() => history.replaceState({ scroll: scrollY }, ""));
  });
  addEventListener("hashchange", take);
  // Whoever scrolls by hand isn't scrolled back.
  for (const hand of ["wheel", "touchmove", "keydown"]) addEventListener(hand, () => restoring++, { passive: true });
  restore();
}

function take(): void {
  const before = route.area + route.parts.join("/");
  Object.assign(route, read(location.hash));
  if (before !== route.area + route.parts.join("/")) restore();
}

/** Scroll to where this place was left; its content may still be on the way. */
function restore(): void {
  const wanted = Number((history.state as { scroll?: number } | null)?.scroll ?? 0);
  const run = ++restoring;
  let frames = 0;
  const step = () => {
    if (run !== restoring) return;
    scrollTo(0, wanted);
    if (Math.abs(scrollY - wanted) > 1 && frames++ < RESTORE_FRAMES) requestAnimationFrame(step);
  };
  step();
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
