/** What tests use of a package that says nothing of its types. */
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label: string;
    readonly note: readonly string[] | null;
    readonly unit: { readonly label: string; readonly decimals: number } | null;
  }

  interface Dimension {
    readonly id: readonly string[];
    readonly label: string;
    readonly role: 'time' | 'geo' | 'metric' | 'classification';
    Category(id: string): Category;
  }

  interface Dataset {
    readonly class: string;
    readonly label: string;
    readonly source: string;
    readonly updated: string;
    readonly note: readonly string[];
    readonly n: number;
    readonly extension: Readonly<Record<string, unknown>>;
    Dimension(id: string): Dimension;
    Data(cell: Readonly<Record<string, string>>): {
      readonly value: number | null;
      readonly status: string | null;
    };
  }

  function JSONstat(response: unknown): Dataset;

  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export { JSONstat as default };
}
