/** Several are chosen of many. */
export interface ChooseManyProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly chosen: readonly string[];
  /** What something is called that is no longer among the options. */
  readonly nameOf?: (key: string) => string;
  readonly most: number;
  readonly onChange: (chosen: string[]) => void;
}
