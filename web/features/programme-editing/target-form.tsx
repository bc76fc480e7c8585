interface TargetFormProps {
  readonly indicators: readonly { readonly key: string }[];
  readonly onDecided: (target: string) => void;
}

export function TargetForm(_props: TargetFormProps) {
  return null;
}
