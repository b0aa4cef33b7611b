// The output formats of `alliance check`, by the name that --format gives them.
import { checkstyleReport } from './checkstyle';
import { githubReport } from './github';
import { gitlabReport } from './gitlab';
import { jsonReport } from './json';
import { junitReport } from './junit';
import { markdownReport } from './markdown';
import { rdjsonReport } from './rdjson';
import type { CheckReport } from './report';
import { sarifReport } from './sarif';
import { textReport } from './text';

export const FORMATS = [
  'text',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
] as const;
export type Format = (typeof FORMATS)[number];

export const REPORTS: Readonly<Record<Format, CheckReport>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
  checkstyle: checkstyleReport,
  rdjson: rdjsonReport,
  markdown: markdownReport,
};
