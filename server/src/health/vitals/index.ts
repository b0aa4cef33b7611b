// The vital signs, in the order in which they are shown.
import type { Vital } from '../vital';
import { accountability } from './accountability';
import { commitments } from './commitments';
import { governance } from './governance';
import { performance } from './performance';
import { relationship } from './relationship';
import { resilience } from './resilience';
import { risk } from './risk';
import { sponsorship } from './sponsorship';

export const ALL_VITALS: readonly Vital[] = [
  sponsorship,
  accountability,
  governance,
  performance,
  relationship,
  risk,
  commitments,
  resilience,
];
