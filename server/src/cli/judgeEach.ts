// Judges files by themselves, one after the other.
import type { Input } from './inputs';
import { type Judged, judgeInput } from './judgeInput';
import type { Surroundings, WorkspaceFinder } from './workspaces';

/** `onFile` is told how many are judged. */
export async function judgeEach(
  files: readonly Input[],
  homeOf: WorkspaceFinder,
  around: Surroundings,
  onFile: (done: number) => Promise<void> = async () => {},
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const input of files) {
    judged.push(await judgeInput(input, homeOf(input.path), around));
    await onFile(judged.length);
  }
  return judged;
}
