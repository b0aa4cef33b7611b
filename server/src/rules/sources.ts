// Where the practice comes from: the founding documents and public practice that rules cite.
import type { SourceCode } from './rule';

export const SOURCES: Readonly<Record<SourceCode, string>> = {
  C: 'What’s Culture Got to Do with It? (Strategic Alliance Quarterly: culture and partnering capability)',
  T: 'Building trust: the hard and soft side of building partnerships (workshop)',
  S: 'Executive Sponsorship – Critical Factor for Partnering Success (guide)',
  R: 'The role of the Relationship Manager (executive summary and deck)',
  W: 'Success Begins at the Top (webinar report on executive sponsorship)',
  P: 'Public practice (RACI, ISO 44001, health checks, contract practice)',
};
