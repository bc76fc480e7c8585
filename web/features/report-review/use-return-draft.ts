import { useFormDraft } from '../../ui/use-form-draft';

interface Returned {
  /** Keys of the sections that more is asked of. */
  readonly sections: readonly string[];
  /** Why, by section; kept for those that have been left again. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** What is being asked for in a report, section by section; kept in this browser until it is sent. */
export function useReturnDraft(report: string) {
  const { fields, write, restored, forget } = useFormDraft<Returned>(`return:${report}`, {
    sections: [],
    reasons: {},
  });
  return {
    ...fields,
    restored,
    forget,
    toggle: (section: string) =>
      write({
        sections: fields.sections.includes(section)
          ? fields.sections.filter((one) => one !== section)
          : [...fields.sections, section],
      }),
    explain: (section: string, reason: string) =>
      write({ reasons: { ...fields.reasons, [section]: reason } }),
  };
}

export type ReturnDraft = ReturnType<typeof useReturnDraft>;

/** Where the summary of errors points. */
export const reasonField = (section: string): string => `return-reason-${section}`;
