// The contents of a page of several alliances: each with how it is doing, and a link to where it stands below.
import { StatusWord } from '../marks';
import { titleId } from '../paper';
import { counted, day, upperFirst } from '../words';
import type { AllianceOnPaper } from './alliances';
import { nameOf } from './title';

interface ContentsProps {
  readonly alliances: readonly AllianceOnPaper[];
  readonly asOf: string;
}

export function Contents({ alliances, asOf }: ContentsProps) {
  return (
    <nav class="toc" aria-labelledby="contents">
      <h1 id="contents">Health of {counted(alliances.length, 'alliance')}</h1>
      <p>As of {day(asOf)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Alliance</th>
            <th scope="col" class="more">
              Stage
            </th>
            <th scope="col" class="number">
              Health
            </th>
            <th scope="col">
              <span class="unseen">Status</span>
            </th>
            <th scope="col" class="number">
              Practice
            </th>
            <th scope="col" class="number more">
              Needs attention
            </th>
          </tr>
        </thead>
        <tbody>
          {alliances.map((alliance) => (
            <Entry key={alliance.paper.prefix} {...alliance} />
          ))}
        </tbody>
      </table>
    </nav>
  );
}

function Entry({ report, paper }: AllianceOnPaper) {
  const { overall, practice, stage, attention } = report;
  const isKnown = overall.status !== 'unknown' && overall.score !== null;
  return (
    <tr>
      <th scope="row">
        <a href={`#${titleId(paper)}`}>
          <bdi>{nameOf(report)}</bdi>
        </a>
      </th>
      <td class="more">{upperFirst(stage ?? '–')}</td>
      <td class="number">{isKnown ? overall.score : '–'}</td>
      <td>
        <StatusWord status={overall.status} word={isKnown ? undefined : 'Too little evidence'} />
      </td>
      <td class="number">{practice.score === null ? '–' : `${practice.score} %`}</td>
      <td class="number more">{attention.length}</td>
    </tr>
  );
}
