// Further changes of work, and of details of the agreement and the exit, of the text in whole.ts.
import type { Case } from './case';

export const WORK_DETAILS: Readonly<Record<string, readonly Case[]>> = {
  'more work': [
    {
      from: 'due: 2026-12-05',
      to: 'due: 2028-01-31',
      there: ['issue/postponed medium: The issue "Late samples" is now due on 2028-01-31; it was 2026-12-05.'],
      back: ['issue/brought-forward low: The issue "Late samples" is now due on 2026-12-05; it was 2028-01-31.'],
    },
    {
      from: 'due: 2026-12-05, status: open',
      to: 'due: 2026-12-05, status: done, done: 2026-11-20',
      there: ['issue/done low: The issue "Late samples" is done, on 2026-11-20.'],
      back: ['issue/reopened medium: The issue "Late samples" is open again; it was done.'],
    },
    {
      from: 'due: 2026-12-05, status: open',
      to: 'due: 2026-12-05, status: dropped',
      there: ['issue/dropped medium: The issue "Late samples" is dropped.'],
      back: ['issue/reopened medium: The issue "Late samples" is open again; it was dropped.'],
    },
    {
      from: 'what: Late samples',
      to: 'what: Late and lost samples',
      there: ['issue/detail low: The issue "Late samples" now reads "Late and lost samples".'],
      back: ['issue/detail low: The issue "Late and lost samples" now reads "Late samples".'],
    },
    {
      from: '  - { id: o-1, what: A second drug, owner: tom, raised: 2026-10-01, due: 2027-01-31, status: open }\n',
      to: '',
      there: ['opportunity/removed medium: The opportunity "A second drug" is gone; it was open.'],
      back: ['opportunity/added low: The opportunity "A second drug" is new, up to "Tom", due on 2027-01-31.'],
    },
    {
      from: 'owner: tom, raised',
      to: 'raised',
      there: [
        'opportunity/no-owner medium: Nobody answers for the opportunity "A second drug" any more; it was "Tom".',
      ],
      back: ['opportunity/owner low: Now the opportunity "A second drug" is up to "Tom"; before nobody.'],
    },
    {
      from: 'owner: tom, raised',
      to: 'owner: lea, raised',
      there: ['opportunity/owner low: Now the opportunity "A second drug" is up to "Lea"; before "Tom".'],
      back: ['opportunity/owner low: Now the opportunity "A second drug" is up to "Tom"; before "Lea".'],
    },
    {
      from: 'due: 2027-01-31',
      to: 'due: 2028-01-31',
      there: [
        'opportunity/postponed medium: The opportunity "A second drug" is now due on 2028-01-31; it was 2027-01-31.',
      ],
      back: [
        'opportunity/brought-forward low: The opportunity "A second drug" is now due on 2027-01-31; it was 2028-01-31.',
      ],
    },
    {
      from: 'due: 2027-01-31, status: open',
      to: 'due: 2027-01-31, status: done, done: 2026-11-20',
      there: ['opportunity/done low: The opportunity "A second drug" is done, on 2026-11-20.'],
      back: ['opportunity/reopened medium: The opportunity "A second drug" is open again; it was done.'],
    },
    {
      from: 'due: 2027-01-31, status: open',
      to: 'due: 2027-01-31, status: dropped',
      there: ['opportunity/dropped medium: The opportunity "A second drug" is dropped.'],
      back: ['opportunity/reopened medium: The opportunity "A second drug" is open again; it was dropped.'],
    },
    {
      from: 'what: A second drug',
      to: 'what: A third drug',
      there: ['opportunity/detail low: The opportunity "A second drug" now reads "A third drug".'],
      back: ['opportunity/detail low: The opportunity "A third drug" now reads "A second drug".'],
    },
    {
      from: 'owner: tom, status: planned',
      to: 'owner: tom, status: missed',
      there: ['milestone/missed high: The milestone "Read-out" is missed.'],
      back: ['milestone/reopened medium: The milestone "Read-out" is open again; it was missed.'],
    },
    {
      from: 'within: 30d, status: planned',
      to: 'within: 30d, status: dropped',
      there: ['exit/duty-dropped high: The exit duty "Return the data" (data) is dropped.'],
      back: ['exit/duty-open medium: The exit duty "Return the data" (data) is open again.'],
    },
    {
      from: 'severity: medium',
      to: 'severity: high',
      there: ['issue/severity medium: The issue "Late samples" is now of high severity; it was medium.'],
      back: ['issue/severity low: The issue "Late samples" is now of medium severity; it was high.'],
    },
    {
      from: 'step: 1, onStepSince: 2026-11-18',
      to: 'step: 2, onStepSince: 2026-11-20',
      there: [
        'issue/escalated medium: The issue "Late samples" is now on step 2 of the escalation ladder; it was on step 1.',
      ],
      back: [
        'issue/de-escalated low: The issue "Late samples" is now on step 1 of the escalation ladder; it was on step 2.',
      ],
    },
    {
      from: 'to: lea, what: Two statisticians',
      to: 'to: maria, what: Two statisticians',
      there: ['ask/owner low: Now the ask "Two statisticians" is up to "Maria"; before "Lea".'],
      back: ['ask/owner low: Now the ask "Two statisticians" is up to "Lea"; before "Maria".'],
    },
    {
      from: 'to: lea, ',
      to: '',
      there: ['ask/no-owner medium: Nobody answers for the ask "Two statisticians" any more; it was "Lea".'],
      back: ['ask/owner low: Now the ask "Two statisticians" is up to "Lea"; before nobody.'],
    },
    {
      from: 'by: 2026-12-10',
      to: 'by: 2027-01-10',
      there: ['ask/postponed medium: The ask "Two statisticians" is now due on 2027-01-10; it was 2026-12-10.'],
      back: ['ask/brought-forward low: The ask "Two statisticians" is now due on 2026-12-10; it was 2027-01-10.'],
    },
    {
      from: 'by: 2026-12-10 }',
      to: 'by: 2026-12-10, status: done }',
      there: ['ask/done low: The ask "Two statisticians" is done.'],
      back: ['ask/reopened medium: The ask "Two statisticians" is open again; it was done.'],
    },
    {
      from: 'by: 2026-12-10 }',
      to: 'by: 2026-12-10, status: dropped }',
      there: ['ask/dropped medium: The ask "Two statisticians" is dropped.'],
      back: ['ask/reopened medium: The ask "Two statisticians" is open again; it was dropped.'],
    },
    {
      from: 'what: Two statisticians',
      to: 'what: Three statisticians',
      there: ['ask/detail low: The ask "Two statisticians" now reads "Three statisticians".'],
      back: ['ask/detail low: The ask "Three statisticians" now reads "Two statisticians".'],
    },
    {
      from: '  - { id: q-1, to: lea, what: Two statisticians, by: 2026-12-10 }\n',
      to: '',
      there: ['ask/removed medium: The ask "Two statisticians" is gone; it was open.'],
      back: ['ask/added low: The ask "Two statisticians" is new, of "Lea", due on 2026-12-10.'],
    },
    {
      from: 'due: 2026-12-01, status: open',
      to: 'due: 2026-12-01, status: done',
      there: ['action/done low: The action "One intake" is done.'],
      back: ['action/reopened medium: The action "One intake" is open again; it was done.'],
    },
  ],
  'the agreement and the exit': [
    {
      from: 'status: draft',
      to: 'status: in-force',
      there: ['document/status medium: The status of the document "Main contract" is now "in-force"; it was "draft".'],
      back: ['document/status medium: The status of the document "Main contract" is now "draft"; it was "in-force".'],
    },
    {
      from: '  documents: [{ title: Main contract, date: 2025-01-01, status: draft }]\n',
      to: '',
      there: ['document/removed medium: The document "Main contract" is gone.'],
      back: ['document/added low: The document "Main contract" is new.'],
    },
    {
      from: 'title: Main contract, date: 2025-01-01',
      to: 'title: Main contract, date: 2025-02-01',
      there: ['document/detail low: The date of the document "Main contract" is now 2025-02-01; it was 2025-01-01.'],
      back: ['document/detail low: The date of the document "Main contract" is now 2025-01-01; it was 2025-02-01.'],
    },
    {
      from: 'percent: 10',
      to: 'percent: 15',
      there: ['agreement/equity high: The percentage of the equity of "Acme" in "Duo Ventures" is now 15; it was 10.'],
      back: ['agreement/equity high: The percentage of the equity of "Acme" in "Duo Ventures" is now 10; it was 15.'],
    },
    {
      from: 'effective: 2025-01-01',
      to: 'effective: 2025-01-01\n  notes: Signed in Vienna',
      there: ['agreement/detail low: What is noted on the agreement is now "Signed in Vienna".'],
      back: ['agreement/detail low: What is noted on the agreement is no longer said; it was "Signed in Vienna".'],
    },
    {
      from: 'lead: { acme: acme.businessLead }',
      to: 'lead: { acme: acme.businessLead }\n  outcome: Friendly',
      there: ['exit/outcome low: The outcome of the exit is now "Friendly".'],
      back: ['exit/outcome low: The outcome of the exit is no longer said; it was "Friendly".'],
    },
    {
      from: 'lead: { acme: acme.businessLead }',
      to: 'lead: { acme: acme.businessLead }\n  survival: [confidentiality]',
      there: ['exit/detail low: "confidentiality" is now among what survives the agreement.'],
      back: ['exit/detail low: "confidentiality" is no longer among what survives the agreement.'],
    },
    {
      from: 'what: Staff returns',
      to: 'what: All staff returns',
      there: ['exit/detail low: The exit duty "Staff returns" now reads "All staff returns".'],
      back: ['exit/detail low: The exit duty "All staff returns" now reads "Staff returns".'],
    },
  ],
};
