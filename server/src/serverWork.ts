// What the server works with under Node, once it has introduced itself: a bundle of its own.
export { serve } from './connection';
export { NODE } from './nodePlatform';
