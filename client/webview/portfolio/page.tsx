// The page of the portfolio: draws what the extension tells of it, answers what is chosen, and remembers across reloads what
// was looked at.
import { render } from 'preact';
import {
  type PortfolioMessage,
  type PortfolioState,
  portfolioState,
  type ToPortfolio,
} from '../../src/preview/portfolioMessages';
import { FIRST_VIEW } from '../../src/preview/portfolioView';
import { type Acts, ActsContext } from '../acts';
import type { Host } from '../host';
import { type PortfolioActs, PortfolioActsContext } from './acts';
import { PortfolioApp } from './app';

/** Draws into `root` from now on; the result takes messages. */
export function portfolioPage(host: Host, root: Element): (message: ToPortfolio) => void {
  const kept = portfolioState(host.getState());
  const open = new Set(kept?.open);
  let { view } = kept ?? { view: FIRST_VIEW };
  let shown: PortfolioMessage | undefined;
  let wanted: string | undefined;
  let isRestored = false;

  const keep = () => {
    const state: PortfolioState = { kind: 'portfolio', view, open: [...open], scroll: Math.round(window.scrollY) };
    host.setState(state);
  };
  const acts: Acts = {
    reveal: () => {},
    explain: (rule) => host.postMessage({ kind: 'explain', rule }),
    isOpen: (name) => open.has(name),
    fold: (name, isOpen) => {
      if (isOpen) open.add(name);
      else open.delete(name);
      keep();
    },
  };
  const own: PortfolioActs = {
    open: (path) => host.postMessage({ kind: 'open', path }),
    reveal: (path, range) => host.postMessage({ kind: 'place', path, range }),
    choose: (next) => {
      view = next;
      keep();
    },
    addressOf: (_path, range) => (range ? `#L${range.start.line + 1}` : '#'),
  };
  const draw = () => {
    render(
      <ActsContext.Provider value={acts}>
        <PortfolioActsContext.Provider value={own}>
          {shown?.note && (
            <p class="notice" role="status">
              {shown.note}
            </p>
          )}
          {shown?.portfolio && <PortfolioApp portfolio={shown.portfolio} view={view} />}
        </PortfolioActsContext.Provider>
      </ActsContext.Provider>,
      root,
    );
    if (!shown?.portfolio) return;
    if (!isRestored) window.scrollTo(0, kept?.scroll ?? 0);
    isRestored = true;
    if (wanted !== undefined) document.getElementById(wanted)?.scrollIntoView();
    wanted = undefined;
  };
  window.addEventListener('scroll', () => shown?.portfolio && keep(), { passive: true });
  return (message) => {
    if (message.kind === 'show') wanted = message.section;
    else shown = message;
    draw();
    if (shown?.portfolio) keep();
  };
}
