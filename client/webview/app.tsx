// The page as a whole: the brief first, then the sections, each only where the report has something for it.
import type { NoticeMessage, ReportMessage } from '../src/preview/messages';
import { Ahead } from './ahead';
import { Asks } from './asks';
import { AttentionList } from './attention';
import { Head } from './head';
import { sectionAt } from './here';
import { KpiLines } from './kpiLines';
import { Mark } from './marks';
import { ProgressList } from './progress';
import { SectionColumns } from './sections';
import { Vitals } from './vitals';

export interface Shown {
  /** Null before the extension has said anything. */
  readonly content: ReportMessage | NoticeMessage | null;
  /** Of the editor's cursor. */
  readonly line: number | null;
}

export function App({ content, line }: Shown) {
  if (content === null) return <p class="notice">The alliance is being read.</p>;
  if (content.kind === 'notice')
    return (
      <main>
        <p class="notice" role="status">
          {content.text}
        </p>
      </main>
    );
  const { report, unread } = content;
  const here = line === null ? null : sectionAt(line, report.sections.places);
  return (
    <main>
      <Brief report={report} unread={unread} here={here} />
      <SectionColumns report={report} here={here} />
    </main>
  );
}

interface BriefProps extends Pick<ReportMessage, 'report' | 'unread'> {
  /** The section of the cursor. */
  readonly here: string | null;
}

/** The first screen, and the first sheet of paper. */
export function Brief({ report, unread, here }: BriefProps) {
  return (
    <div class="sheet">
      <Head report={report} />
      <UnreadList unread={unread} />
      <div class={report.attention.length > FEW ? 'brief full' : 'brief'}>
        <div class="pressing">
          <Asks report={report} here={here} />
          <AttentionList report={report} />
        </div>
        <div class="signs">
          <Vitals report={report} />
          <KpiLines report={report} />
        </div>
        <div class="coming">
          <Ahead report={report} />
          <ProgressList report={report} />
        </div>
      </div>
    </div>
  );
}

/** So many that want attention leave room for what comes beside them. */
const FEW = 2;

/** Shown of what could not be read. */
const MOST = 3;

function UnreadList({ unread }: Pick<ReportMessage, 'unread'>) {
  if (unread.length === 0) return null;
  return (
    <div class="unread" role="status">
      <p>Part of the file cannot be read, and is missing here:</p>
      <ul>
        {unread.slice(0, MOST).map(({ message, range }) => (
          <li key={`${range.start.line}:${range.start.character}`}>
            <Mark range={range}>{message}</Mark>
          </li>
        ))}
      </ul>
    </div>
  );
}
