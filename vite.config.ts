import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Writes `.br` and `.gz` beside every text file, so that the server compresses nothing while it serves. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    writeBundle({ dir = '' }) {
      for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(js|css|html|svg|json|txt|webmanifest)$/.test(entry.name)) continue;
        const name = join(entry.parentPath, entry.name);
        const content = readFileSync(name);
        writeFileSync(`${name}.br`, brotliCompressSync(content));
        writeFileSync(`${name}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** Notes how many bytes of each chunk come from which package, for the benchmark of what a page costs. */
function recordSizes(): Plugin {
  return {
    name: 'record-sizes',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const sizes = chunks.map(({ fileName, modules }) => {
        const packages: Record<string, number> = {};
        for (const [id, module] of Object.entries(modules)) {
          const name = packageOf(id);
          packages[name] = (packages[name] ?? 0) + module.renderedLength;
        }
        return [fileName, packages];
      });
      this.emitFile({
        type: 'asset',
        fileName: '.vite/sizes.json',
        source: JSON.stringify(Object.fromEntries(sizes), null, 2),
      });
    },
  };
}

const packageOf = (id: string): string =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? 'lagesbild';

/**
 * Of the scales that Recharts knows, only those that a chart with numbers or rounds along its axes can have: it looks
 * them up by name, so that all of them, with a calendar and colours, would come with the first chart.
 */
function scalesInUse(): Plugin {
  return {
    name: 'scales-in-use',
    load: {
      filter: { id: /victory-vendor\/es\/d3-scale\.js$/ },
      handler: () => 'export { scaleBand, scaleLinear, scalePoint } from "d3-scale";',
    },
  };
}

/** Handed on by the one index of a package, but used only by pages that come later. */
const LATER = /\/(useMutation|mutationObserver|use(Suspense)?Queries|queriesObserver)\.js$/;

/** What the first chart shares with the other charts. */
const CHART_PARTS =
  /web\/charts\/(chart-data|chart-line|chart-tip|marker|plot-frame|points|ticks|use-width)\.\w+$|\/(d3-array|internmap)\//;

/** Whether the first script imports it, by whatever way; what comes with a page of its own, or in English, does not. */
function isOfFirstPage(id: string, graph: ModuleGraph, seen = new Set<string>()): boolean {
  const info = seen.has(id) || LATER.test(id) ? null : graph.getModuleInfo(id);
  seen.add(id);
  return info !== null && (info.isEntry || info.importers.some((other) => isOfFirstPage(other, graph, seen)));
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** The chart, and what the first page and the header above it lead to: these bring at once what they need. */
const FETCHED_BESIDE = new Set([
  'area-page',
  'areas-page',
  'indicator-page',
  'indicators-page',
  'programmes-page',
  'published-page',
  'trend-chart',
]);

/**
 * What is fetched beside a part that comes later. The first script names it all, for every reader: of most parts only
 * their styles are, which they cannot be drawn without, and what else they need is found when they come.
 */
const besideLater = (file: string, needed: string[]): string[] =>
  FETCHED_BESIDE.has(/([\w-]+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? '')
    ? needed
    : needed.filter((name) => name.endsWith('.css'));

export default defineConfig({
  root: 'web',
  plugins: [react(), scalesInUse(), recordSizes(), precompress()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: true,
    // What browsers of the last two years read.
    target: ['chrome115', 'firefox115', 'safari16.4'],
    // A strict content policy: nothing inlined that would need `data:` for fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: besideLater },
    rolldownOptions: {
      // What the first page needs in one file: thirty small ones cost more to fetch, and compress worse.
      output: {
        codeSplitting: {
          groups: [
            { name: (id, graph) => (isOfFirstPage(id, graph) ? 'first-page' : null) },
            // Small files that every chart takes: one of them costs less than seven.
            { name: 'chart-parts', test: CHART_PARTS },
          ],
        },
      },
    },
  },
});
