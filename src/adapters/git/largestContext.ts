/** A larger one is not a context that somebody wrote. */
export const largestContext = 1024 * 1024;
