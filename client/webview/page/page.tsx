// What the server knows as `#page`: makes the page of health reports, and pictures of their charts.
import type { HealthText } from '../../../server/src/reports/pageTypes';
import { Alliances } from './alliances';
import { framed } from './frame';
import { titleOf } from './title';

export { chartsIn, svgText } from './charts/svgText';

export const healthText: HealthText = (page, assets) =>
  framed({ title: titleOf(page), body: <Alliances page={page} />, data: page }, assets);
