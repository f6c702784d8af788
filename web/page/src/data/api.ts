// Talking to the node: one call at a time, JSON both ways. A refusal comes as a Failure with its sentence.
import { spoken } from "./words.svelte";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type Args = Record<string, unknown>;

/** What the node refused or could not do. `sentence` is in the reader's language and says what to do next. */
export class Failure extends Error {
  constructor(
    readonly id: string,
    readonly sentence: string,
    readonly fields: Record<string, unknown> = {},
    readonly family = "refused",
  ) {
    super(id);
  }
}

/** The node can't be reached: it stopped, or the network is down. Nothing was changed. */
export class OutOfReach extends Error {}

/** This browser is no longer signed in; nothing was changed. */
export class SignedOut extends Error {}

const listeners = new Set<() => void>();

/** Call `listener` whenever an answer says that this browser is signed out. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// Commands whose words bear the name of the member who wrote them.
const WRITING = new Set("add edit import lesson refer restore-record say settle share-record task undo undo-import withdraw".split(" "));
let writer = "";

/** From now on what this page writes bears the name of a member of the group; empty: nobody's. Members write as themselves. */
export function writeFor(member: string): void {
  writer = member;
}

/** Carry out a command of the node and return its result. */
export async function call<Result>(command: string, args: Args = {}): Promise<Result> {
  const signed = writer && WRITING.has(command) ? { as: writer, ...args } : args;
  const answer = await post<{ result: Result }>("/api/call", { command, args: signed });
  return answer.result;
}

/** Send JSON to the node and return what it answers; throws Failure, OutOfReach or SignedOut. */
export async function post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  return read<Answer>(
    await ask(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
    path,
  );
}

/** Return what the node tells at `path`. */
export async function get<Answer>(path: string): Promise<Answer> {
  return read<Answer>(await ask(path, {}), path);
}

async function ask(path: string, how: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: "same-origin", cache: "no-store", ...how, headers: { ...spoken(), ...how.headers } });
  } catch {
    throw new OutOfReach(path);
  }
}

async function read<Answer>(response: Response, path: string): Promise<Answer> {
  if (response.status === 401) {
    for (const listener of listeners) listener();
    throw new SignedOut(path);
  }
  const text = await response.text().catch(() => {
    throw new OutOfReach(path);
  });
  if (response.ok) return (text ? JSON.parse(text) : null) as Answer;
  throw failure(text, response.status);
}

function failure(text: string, status: number): Error {
  try {
    const { error } = JSON.parse(text) as { error: Failure };
    return new Failure(error.id, error.sentence, error.fields, error.family);
  } catch {
    return status >= 500 ? new OutOfReach(String(status)) : new Failure(`http-${status}`, "");
  }
}
