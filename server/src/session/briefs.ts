// How alliances are doing in short, open or not: what the client shows beside the text of one file, and of many.
import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { AllianceScore, HealthBrief, HealthParams, ScoresParams } from '../protocol';
import { turn } from './platform';
import type { Session } from './session';

/** Milliseconds of work before others have their turn. */
const SLICE = 15;

export async function brief(session: Session, { uri }: HealthParams): Promise<HealthBrief | null> {
  return (await session.brief(uri)) ?? null;
}

/** Whoever is asked for much lets others go before: what is typed meanwhile has its turn after each slice. */
export async function scores(
  session: Session,
  { uris }: ScoresParams,
  token: CancellationToken,
): Promise<readonly AllianceScore[]> {
  const told: AllianceScore[] = [];
  let begin = performance.now();
  for (const uri of uris) {
    if (token.isCancellationRequested) return [];
    const brief = await session.brief(uri);
    if (brief) {
      const { stage, overall } = brief;
      told.push({ uri, stage, score: overall.score, status: overall.status });
    }
    if (performance.now() - begin < SLICE) continue;
    await turn();
    begin = performance.now();
  }
  return told;
}
