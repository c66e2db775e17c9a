import { wholeWords, words } from './spacedPattern.ts';
import type { AnnouncedRow } from './announcedRow.ts';

/** Sizes on a screen, of what the team builds, and of what a program keeps for itself; so many in a length of time are no size. */
const notOfSize = words`
  font | text | page size | window | viewport | screen | thumbnails? | avatar crop | bundle | chunk | batch
  | cluster | heap | memory | icon | display\w* | show\w* | column | sort\w* | pixels? | width | tests? | docker
  | container images? | pool | metadata | spans? | configurable | env(?:ironment)? vars? | as env | passwords?
  | configs? | higher | larger | bigger | opengraph | total | daily | weekly | monthly | yearly | annual
`;

const sizes = /size|limit|max|length|bytes|[kmg]i?b\b|\d ?(?:ko|mo|go)\b|1024|taille/i;

/** What authors announce about how large a thing may be that is given to the product. */
export const sizeRows: readonly AnnouncedRow[] = [
  {
    kind: 'announced-size',
    effect: 'less',
    acts: ['add', 'lower', 'enable', 'restrict', 'change'],
    of: wholeWords`
      max(?:imum)? (?:\w+ ){0,2}sizes?
      | (?:
        upload | file | payload | body | request | attachment | message | image | document | import | export
        | response | download | photo | video | csv | media | archive | input | description | dataset | resource
      )s? (?:\w+ ){0,2}(?:size )?limits?
      | size limits? | limit on (?:the )?(?:size|uploads?|files?) | taille (?:max\w*|limite) | limite de taille
    `,
    unless: notOfSize,
    shown: sizes,
    side: 'new',
  },
  {
    kind: 'announced-size',
    effect: 'less',
    acts: ['restrict'],
    of: wholeWords`
      (?:
        upload | file | payload | body | request | attachment | message | image | document | import | export
        | response | download | photo | video | csv | media | entry | archive
      )s? (?:\w+ ){0,2}size
      | size of (?:the )?(?:\w+ )?(?:uploads?|files?|images?|requests?|payloads?|bod(?:y|ies)|cover art|attachments?)
      | taille des? (?:fichiers?|pièces jointes|images?)
    `,
    unless: notOfSize,
    shown: sizes,
    side: 'new',
  },
  {
    kind: 'announced-size',
    effect: 'more',
    acts: ['raise', 'remove', 'disable', 'allow'],
    of: wholeWords`
      max(?:imum)? (?:\w+ ){0,2}sizes?
      | (?:
        upload | file | payload | body | request | attachment | message | document | import | export | response
        | download | csv | media
      )s? (?:\w+ ){0,2}size(?:s| limits?| permitted)?
      | (?:upload|body|payload|size) limits?
      | (?:larger|bigger) (?:\w+ )?(?:uploads?|files?|images?|requests?|payloads?|bod(?:y|ies)|attachments?|imports?)
      | taille (?:max\w*|limite) | limite de taille
    `,
    unless: notOfSize,
    shown: sizes,
  },
];
