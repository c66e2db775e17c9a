/** Names of companies that are words of every day or of the trade, or programs that everybody may run: meant only as the company writes them. */
export const ordinaryNames: ReadonlySet<string> = new Set(
  `state calendar drive sheets hosted aurora connective vault massive harness spanner bridge comet nutrient sanity plausible papertrail linkup stuart livechat userflow adjust affirm agora airship alchemy alpaca amadeus amplitude appwrite arcade argos astronomer bandwidth basecamp batch
  beamer bitbucket bonsai branch braze canny capgo castle census chameleon chromatic clerk coconut convert convex convoy
  copper cordial cosmic countly courier currencyapi currents daily delighted depot directus discord documenso docuseal
  doppler drift embeddable estuary fabric fathom fauna fingerprint firebolt fixer flagsmith flare flipt forter front
  frill gauges ghost github gitlab greenhouse groove growthbook gusto happo hasura headway helius holded hunter instatus
  iterable jitsu knock koala lacework lambda langfuse lever linear linkedin logflare logto looker loops lydia magic
  doubleclick maker meilisearch merge metabase modal momento monday namespace notion numeral paragon percy perplexity persona phrase
  pinata placid plain polar postman preset pylon qdrant radar railway readme reddit refiner render replicate resend
  runway rutter schematic segment semaphore shake shortcut singular skylight slack smarty snowflake socket split sprig
  square stitch stream strapi supabase surge synth tableau tally telegram teller temporal tenor tigris together tolgee
  trello typesense umami unkey unleash unstructured userlist weaviate weblate whereby youtube zammad zitadel`.split(
    /\s+/,
  ),
);
