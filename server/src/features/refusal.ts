// A request that cannot be met for a reason the person who asked can do something about.

/** Its message is shown as it is: one sentence. */
export class Refusal extends Error {}
