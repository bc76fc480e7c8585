import { Worker } from 'node:worker_threads';

/**
 * A thread that writes documents. Built, it is a program of its own; from source it lies beside this file, and has to be
 * taught TypeScript first.
 */
export function startDocumentThread(): Worker {
  const here = import.meta.url;
  if (!here.endsWith('.ts')) return new Worker(new URL(builtBeside(here), here));
  const source = JSON.stringify(new URL('./write-documents.ts', here).href);
  return new Worker(
    `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); });`,
    {
      eval: true,
    },
  );
}

/** This file is part of a program, or of a part that programs share, one folder below them. */
const builtBeside = (here: string): string =>
  here.includes('/parts/') ? '../documents/write-documents.js' : './documents/write-documents.js';
