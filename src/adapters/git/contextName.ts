/** The file in which a company tells the product about itself, at the top of the repository. */
export const contextFileName = '.explain-for-ceo.json';

/** A larger one is not a context that somebody wrote. */
export const largestContext = 1024 * 1024;
