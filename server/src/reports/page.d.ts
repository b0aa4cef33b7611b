// The module `#page`: the renderer of pages and charts, a bundle of its own that is loaded only when one is made.
import type { ChartsIn, HealthText, SvgText } from './pageTypes';

export declare const healthText: HealthText;
export declare const chartsIn: ChartsIn;
export declare const svgText: SvgText;
