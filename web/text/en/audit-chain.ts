import type { ClosedTranslation } from '../closed-sv';

/** The same in English. */
export const auditChain: ClosedTranslation['audit']['chain'] = {
  title: 'Is the log untouched?',
  lead: 'Each row is sealed with the one before. The check computes every seal anew and finds rows that were changed, removed or inserted.',
  check: 'Check the chain',
  checking: 'Checking …',
  holds_one: 'The chain holds: {{rows}} row.',
  holds_other: 'The chain holds: {{rows}} rows.',
  head: 'The last seal',
  headHelp: 'Note it down outside the system: then it shows even if the whole log is exchanged.',
  copy: 'Copy the seal',
  erased_one: 'The details of {{count}} row have been erased, and the erasure is written down.',
  erased_other: 'The details of {{count}} rows have been erased, and the erasures are written down.',
  broken_one: 'The chain does not hold: {{count}} fault in {{rows}} rows.',
  broken_other: 'The chain does not hold: {{count}} faults in {{rows}} rows.',
  brokenHelp: 'Change nothing, keep a copy of the database, and tell whoever runs the system.',
  fault: 'Row {{seq}}: {{what}}',
  faults: 'Rows {{seq}}–{{through}}: {{what}}',
  code: {
    missing: 'rows are missing',
    inserted: 'rows were inserted',
    changed: 'the contents do not fit the seal',
    unlinked: 'the row was sealed after another than the one before it',
    end_changed: 'the last row is not the one remembered',
    details_missing: 'the details are missing',
    details_changed: 'the details were changed',
    details_unaccounted: 'the details are gone, and no erasure is written down',
    details_without_row: 'there are details without a row',
    not_as_noted: 'the seal is not the one noted down',
  },
};
