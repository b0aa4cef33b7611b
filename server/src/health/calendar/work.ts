// Dates of what is to be done, paid, kept or decided: work, asks, payments, covenants, the term of the agreement.
import { isSettled } from '../../model/accountability';
import * as read from '../../model/read';
import type { Dated } from '../calendar';
import { deadlinesOf } from '../deadline';
import { nameAt } from '../names';
import { managerOf } from '../owner';
import type { Subject } from '../subject';
import { wordsOf } from '../words';

export function workDates(subject: Subject): Dated[] {
  return [...work(subject), ...asks(subject), ...payments(subject), ...covenants(subject), ...deadlines(subject)];
}

function work(subject: Subject): Dated[] {
  const { alliance } = subject;
  return alliance.work.flatMap(({ kind, node, label, due, isOpen }): Dated[] => {
    if (!due || !isOpen || kind === 'issue') return [];
    const key = read.text(node, 'id')?.value ?? label ?? '';
    const owner = nameAt(node, 'owner', subject);
    return [{ day: due.value, kind, title: wordsOf(label ?? kind), owner, repeats: null, key, node: due.node }];
  });
}

function asks(subject: Subject): Dated[] {
  const { alliance } = subject;
  return read.blocks(alliance.root, 'asks').flatMap((node): Dated[] => {
    const by = read.day(node, 'by');
    if (!by || isSettled(node)) return [];
    const what = read.text(node, 'what')?.value ?? '';
    const key = read.text(node, 'id')?.value ?? what;
    const owner = nameAt(node, 'to', subject);
    return [{ day: by.value, kind: 'ask', title: wordsOf(what), owner, repeats: null, key, node: by.node }];
  });
}

function payments(subject: Subject): Dated[] {
  const { alliance } = subject;
  return read.blocks(alliance.economics?.node, 'payments').flatMap((node): Dated[] => {
    const due = read.day(node, 'due');
    if (!due || isSettled(node)) return [];
    const what = read.text(node, 'what')?.value ?? `${read.text(node, 'kind')?.value ?? ''} payment`.trim();
    const from = nameAt(node, 'from', subject);
    return [
      { day: due.value, kind: 'payment', title: wordsOf(what), owner: from, repeats: null, key: what, node: due.node },
    ];
  });
}

function covenants({ alliance }: Subject): Dated[] {
  return read.blocks(alliance.agreement?.node, 'covenants').flatMap((node): Dated[] => {
    const until = read.day(node, 'until');
    if (!until) return [];
    const kind = read.text(node, 'kind')?.value ?? 'covenant';
    const what = read.text(node, 'what')?.value;
    const title = `End of ${wordsOf(kind)}${what === undefined ? '' : `: ${wordsOf(what)}`}`;
    const key = [kind, what].filter((part) => part !== undefined).join(' ');
    return [{ day: until.value, kind: 'covenant', title, owner: null, repeats: null, key, node: until.node }];
  });
}

function deadlines({ alliance }: Subject): Dated[] {
  const owner = managerOf(alliance);
  return deadlinesOf(alliance.agreement, alliance.today).map(({ day, node, kind, title }) => ({
    ...{ day, kind, title, owner, node },
    repeats: null,
    key: 'agreement',
  }));
}
