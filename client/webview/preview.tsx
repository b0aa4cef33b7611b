// The page of the health preview: takes messages of the extension, draws what they say, and remembers across reloads what
// was folded out and how far was scrolled. Where it is told of a portfolio, it is that one's page from then on. A page that
// was exported brings its data along instead, and is revived; where there is no browser, the same bundle makes its text.
import { render } from 'preact';
import { fromPage, pageState, toPage } from '../src/preview/messages';
import { type ToPortfolio, toPortfolio } from '../src/preview/portfolioMessages';
import { type Acts, ActsContext } from './acts';
import { App, type Shown } from './app';
import { type Host, hostOf } from './host';
import { revive } from './page/revive';
import { portfolioPage } from './portfolio/page';

export { chartsIn, healthText, svgText } from './page/page';
export { portfolioText } from './page/portfolio';

function start(host: Host, root: Element): void {
  const kept = pageState(host.getState());
  const open = new Set(kept?.open);
  let shown: Shown = { line: null, content: null };
  let isRestored = false;
  let portfolio: ((message: ToPortfolio) => void) | undefined;

  const keep = () => {
    const uri = shown.content?.uri;
    if (uri !== undefined) host.setState({ uri, open: [...open], scroll: Math.round(window.scrollY) });
  };
  const acts: Acts = {
    reveal: (range) => host.postMessage({ kind: 'reveal', range }),
    explain: (rule) => host.postMessage({ kind: 'explain', rule }),
    isOpen: (name) => open.has(name),
    fold: (name, isOpen) => {
      if (isOpen) open.add(name);
      else open.delete(name);
      keep();
    },
  };
  const draw = () => {
    render(
      <ActsContext.Provider value={acts}>
        <App {...shown} />
      </ActsContext.Provider>,
      root,
    );
    if (shown.content?.kind !== 'report' || isRestored) return;
    isRestored = true;
    window.scrollTo(0, kept?.scroll ?? 0);
  };

  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const ofPortfolio = toPortfolio(data);
    if (ofPortfolio) portfolio ??= portfolioPage(host, root);
    if (ofPortfolio) portfolio?.(ofPortfolio);
    const message = toPage(data);
    if (!message) return;
    shown = message.kind === 'cursor' ? { ...shown, line: message.line } : { ...shown, content: message };
    draw();
    if (message.kind !== 'cursor') keep();
  });
  root.addEventListener('click', ({ target }) => {
    const range = target instanceof Element && target.closest('[data-range]')?.getAttribute('data-range');
    const message = range ? fromPage({ kind: 'reveal', range: JSON.parse(range) }) : undefined;
    if (message) host.postMessage(message);
  });
  window.addEventListener('scroll', keep, { passive: true });
  draw();
  host.postMessage({ kind: 'ready' });
}

function begin(): void {
  const root = document.getElementById('page');
  const data = document.getElementById('data')?.textContent;
  if (root && data) revive(root, data);
  else if (root) start(hostOf(), root);
}

if (typeof document !== 'undefined') begin();
