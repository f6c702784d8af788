// Where the focus goes when what had it is taken away, or rests while the node answers: back, or near by, never nowhere.
// Whoever works by keys or by ear would else begin again at the top of the page.

const NEAR_MS = 4_000;
const AGAIN_MS = 250;
const FIELDS = "input:not([type=hidden]), select, textarea, [contenteditable=true]";
const STOPS = `a[href], button, ${FIELDS}`;
/** Further out than a page nobody is led: another page moves to its heading by itself. */
const WHOLE = "main, body";
const CAME_MAX = 200;

const can = (one: Element): one is HTMLElement => one instanceof HTMLElement && !one.matches(":disabled, [tabindex='-1']") && one.getClientRects().length > 0;
const heightOf = (one: Element): number => one.getBoundingClientRect().top + scrollY;

/** What somebody is at: the element, all that it stands in, how far down it was, and what came since. */
interface Spot { at: HTMLElement; around: Element[]; height: number; came: Set<Element>; lost: number | null }

/** Look after the focus until the returned function is called. */
export function keepFocus(): () => void {
  let spot: Spot | null = null;
  let frame = 0;
  let again = 0;

  function begin({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    const around: Element[] = [];
    for (let one = target.parentElement; one && !one.matches(WHOLE); one = one.parentElement) around.push(one);
    spot = { at: target, around, height: heightOf(target), came: new Set(), lost: null };
  }

  /** Whoever presses beside all that can have the focus has put it away. */
  function leave({ target }: Event): void {
    if (spot && !(target instanceof Element && target.closest(STOPS) === spot.at)) spot = null;
  }

  /** A phone's keyboard that is put away takes the focus from what could keep it: the person wants no more of it. */
  function put(event: FocusEvent): void {
    const left = spot;
    if (event.relatedTarget || event.target !== left?.at || !can(left.at)) return;
    requestAnimationFrame(() => {
      if (spot === left && left.at.isConnected && can(left.at)) spot = null;
    });
  }

  function look(): void {
    if (!spot || (document.activeElement && document.activeElement !== document.body)) return;
    const now = performance.now();
    spot.lost ??= now;
    const found = !spot.at.isConnected ? near(spot) : can(spot.at) ? spot.at : undefined;
    found?.focus({ preventScroll: found === spot.at });
    if (document.activeElement !== document.body) return;
    if (now - spot.lost < NEAR_MS) again = window.setTimeout(look, AGAIN_MS);
    else if (!spot.at.isConnected) spot = null;
  }

  const watch = new MutationObserver((changes) => {
    if (!spot) return;
    if (spot.came.size > CAME_MAX) spot.came.clear();
    for (const { addedNodes } of changes) for (const one of addedNodes) if (one instanceof Element) spot.came.add(one);
    cancelAnimationFrame(frame);
    clearTimeout(again);
    // The browser itself takes the focus from what can't have it with the next frame.
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)));
  });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "hidden"] });
  addEventListener("focusin", begin);
  addEventListener("focusout", put);
  addEventListener("pointerdown", leave, true);
  return () => {
    watch.disconnect();
    clearTimeout(again);
    removeEventListener("focusin", begin);
    removeEventListener("focusout", put);
    removeEventListener("pointerdown", leave, true);
  };
}

/** Return where to go from what is gone: a field that came in its place, else what is next to it. */
function near({ around, height, came }: Spot): HTMLElement | undefined {
  for (const place of around.filter((one) => one.isConnected)) {
    const fresh = [...came].filter((one) => place.contains(one)).flatMap((one) => [one, ...one.querySelectorAll(FIELDS)]);
    const field = fresh.find((one) => one.matches(FIELDS) && can(one)) as HTMLElement | undefined;
    const stops = [...place.querySelectorAll(STOPS)].filter(can);
    const found = field ?? stops.sort((one, other) => Math.abs(heightOf(one) - height) - Math.abs(heightOf(other) - height))[0];
    if (found) return found;
  }
  return undefined;
}
