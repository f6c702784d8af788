// What a browser has to load: the sizes of a build, as they go over the wire.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { PAGE } from "./sources";

export interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

export type Manifest = Record<string, Chunk>;
export type Sizes = (file: string) => number;

/** Build the page into a folder of its own; return its chunks and how large each file is, zipped. */
export function built(): { manifest: Manifest; size: Sizes } {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  try {
    const vite = fileURLToPath(new URL("node_modules/vite/bin/vite.js", PAGE));
    execFileSync(process.execPath, [vite, "build", "--outDir", folder, "--emptyOutDir", "--manifest", "--logLevel", "error"], {
      cwd: fileURLToPath(PAGE),
      env: { ...process.env, NODE_ENV: "production", VITEST: "" },
    });
    const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")) as Manifest;
    const sizes = new Map(files(manifest).map((file) => [file, gzipSync(readFileSync(join(folder, file)), { level: 9 }).length]));
    return { manifest, size: (file) => sizes.get(file) ?? 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Return the scripts that must be there before these chunks run. */
export function scriptsOf(manifest: Manifest, names: readonly string[]): Set<string> {
  return new Set(needed(manifest, names).map(({ file }) => file).filter((file) => file.endsWith(".js")));
}

/** Return the style sheets that these chunks need, or all of a build. */
export function stylesOf(manifest: Manifest, names = Object.keys(manifest)): Set<string> {
  return new Set(needed(manifest, names).flatMap(({ file, css = [] }) => [file, ...css]).filter((file) => file.endsWith(".css")));
}

/** Return how many KiB some files have together. */
export function kib(found: Iterable<string>, size: Sizes): number {
  return [...found].reduce((sum, file) => sum + size(file), 0) / 1024;
}

/** Return these chunks and all that they import, each once. */
function needed(manifest: Manifest, names: readonly string[]): Chunk[] {
  const found = new Map<string, Chunk>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || found.has(name)) return;
    found.set(name, chunk);
    for (const one of chunk.imports ?? []) add(one);
  };
  names.forEach(add);
  return [...found.values()];
}

function files(manifest: Manifest): string[] {
  return [...new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]))];
}
