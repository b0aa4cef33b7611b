// Exporting the health of an alliance: what the command writes where nothing is left to ask, on every host.
import { assert } from 'chai';
import { commands, type Uri, workspace } from 'vscode';
import { open, TROUBLED, uriOf } from './workspace';

const NAME = 'Orvenholt–Solmaric home storage alliance';
/** Words that only our own side may read: an ask of a sponsor. */
const ASK = 'Name an executive sponsor for Orvenholt';

async function exported(of: Uri, format: string, audience = 'internal', chart?: string): Promise<string> {
  const target = uriOf(`exported.${format}`);
  await commands.executeCommand('alliance.exportHealthReport', of, { format, audience, target, chart });
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(target));
  } finally {
    await workspace.fs.delete(target);
  }
}

describe('the export of health', () => {
  it('is a page of HTML with all that it needs', async () => {
    const { document } = await open(TROUBLED);
    const html = await exported(document.uri, 'html');
    assert.match(html, /^<!DOCTYPE html>\n[\s\S]*<\/html>\n$/);
    assert.include(html, `<bdi>${NAME}</bdi></h1>`);
    assert.include(html, 'acquireVsCodeApi');
    assert.include(html, 'prefers-color-scheme');
    assert.match(html, /script-src 'sha256-[\w+/=]{44}'/);
  });

  it('is Markdown, JSON or a calendar', async () => {
    const { document } = await open(TROUBLED);
    assert.match(await exported(document.uri, 'markdown'), new RegExp(`^### ${NAME}\n`));
    assert.equal(JSON.parse(await exported(document.uri, 'json')).reports[0].name, NAME);
    assert.match(await exported(document.uri, 'ics'), /^BEGIN:VCALENDAR\r\n/);
  });

  it('is one chart as a picture', async () => {
    const { document } = await open(TROUBLED);
    const svg = await exported(document.uri, 'svg', 'internal', 'ladder');
    assert.match(svg, /^<\?xml [^>]*>\n<svg /);
    assert.include(svg, `<title id="title">Escalation ladder: ${NAME}</title>`);
  });

  it('leaves out for the partner what is internal', async () => {
    const { document } = await open(TROUBLED);
    assert.include(await exported(document.uri, 'html'), ASK);
    assert.notInclude(await exported(document.uri, 'html', 'partner'), ASK);
  });

  it('is of the active editor where no alliance is named', async () => {
    await open(TROUBLED);
    const target = uriOf('exported.json');
    await commands.executeCommand('alliance.exportHealthReport', undefined, {
      format: 'json',
      audience: 'partner',
      target,
    });
    const { reports } = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(target)));
    assert.include(reports[0], { name: NAME, audience: 'partner' });
    await workspace.fs.delete(target);
  });
});
