import type { Mark } from '../mark.ts';

/** Marks of what people find, or no longer find, on their way through the product. */
export const screenMarks: readonly Mark[] = [
  // One part of the people sees one version, the others another.
  {
    kind: 'experiment',
    hints: [
      'ab_test',
      'abtest',
      'ab_finished',
      'split_test',
      'splittest',
      'useexperiment',
      'experiment',
      'growthbook',
      'optimizely',
      'usevariant',
    ],
    roles: ['product'],
    mark: /(?<token>\bab_?[tT]est\w{0,16}\b|\bABTest\w{0,16}\b|\bab_finished\(|\bsplit_?[tT]est\w{0,8}\b|\buseExperiment\w{0,10}\(|\bexperiment_?(?:variant|group|arm)\w{0,8}\b|\bgetExperimentVari\w{0,12}\(|\boptimizely\??\.(?:activate|decide|(?:get)?[vV]ariation|(?:get)?[vV]ariant)\w{0,16}\b|\buseVariant\w{0,8}\()/,
    not: /expect|describe|^\s*(?:def|class|function|interface|type)\b|OnlineExperiment|[iI]con\b/,
    notFiles: /test|spec|locale|growthbook|experiments?\/(api|models?|store)/i,
    anyplace: true,
    added: 'more',
    removed: 'less',
  },
];
