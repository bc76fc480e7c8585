import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';

const entries = [
  'server/main.ts',
  'server/cli/migrate.ts',
  'server/cli/import-survey.ts',
  'server/cli/import-boundaries.ts',
  'server/cli/audit-verify.ts',
  'server/cli/person-add.ts',
  'server/cli/retention.ts',
  // A thread is a program of its own.
  'server/documents/write-documents.ts',
];

// Packages stay in node_modules; only the product's own files are put together.
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    minify: false,
    copyPublicDir: false,
    rollupOptions: {
      input: Object.fromEntries(
        entries
          .filter((entry) => existsSync(entry))
          .map((entry) => [entry.slice('server/'.length, -'.ts'.length), entry]),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
});
