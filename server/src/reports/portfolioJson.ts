// The portfolio for programs: version 1 of the JSON of `alliance portfolio`, by schemas/portfolio.schema.json.
import type { Portfolio } from '../health/portfolioTypes';

export function* portfolioJson(portfolio: Portfolio): Iterable<string> {
  yield `${JSON.stringify({ version: 1, ...portfolio }, null, 2)}\n`;
}
