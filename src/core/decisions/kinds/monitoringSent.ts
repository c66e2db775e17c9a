import { outcome } from './outcome.ts';
import { isCode, isOnValue, setsTheProduct } from './settingPlaces.ts';
import type { FileView } from '../fileView.ts';
import type { Kind } from '../kind.ts';

/** Whoever watches the product for the team is called on a line that stays: what comes beside it is one more thing that they are sent. */
function watchedBefore(view: FileView): boolean {
  return (
    view.file.status === 'modified' &&
    view.file.content.type === 'text' &&
    view.file.content.hunks.some(({ heading, lines }) =>
      [heading, ...lines.flatMap((line) => (line.type === 'context' ? [line.text] : []))].some((text) =>
        /sentry|\bdsn\b|datadog|ddtrace|\bDD_|new_?relic|opentelemetry|\botel|elastic_?apm|bugsnag|raygun|honeybadger|appsignal/i.test(
          text,
        ),
      ),
    )
  );
}

/** What the product tells of itself to whoever watches it, by sort: traces, profiles, films of visits, logs. */
export const monitoringSentKinds: readonly Kind[] = [
  {
    id: 'monitoring-sent',
    rows: ['D3', 'D4'],
    category: 'cost.usage',
    grade: 'B',
    outcomes: {
      more: outcome('low', 'two', 'spending more volume'),
      less: outcome('low', 'two', 'spending less volume'),
    },
    together: true,
    find: [
      {
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['samplerate', 'sample_rate', 'enabletracing', 'enable_tracing', 'enablelogs', 'enable_logs'],
        line: /\b(?<name>(?:traces|profiles?|profile_session|profileSession|replaysSession|logs)_?[sS]ample_?[rR]ate|enable_?[tT]racing|enable_?[lL]ogs)["']?\s{0,3}(?:[:=]|=>)\s{0,3}(?!=|\s|0(?:\.0{1,4})?\b|[fF]alse|null|nil|None|undefined|number|float)/,
        thing: 'name',
        added: 'more',
        removed: 'less',
        accept: (_, view) => isCode(view) && watchedBefore(view) && view.kind.place !== 'development',
      },
      {
        // All of it from the first day on, where a share is usual.
        by: 'code',
        roles: ['product', 'settings'],
        hints: ['samplerate', 'sample_rate'],
        line: /^(?!.*(?:[dD]ev|[dD]ebug|local)).*\b(?<name>traces_?[sS]ample_?[rR]ate)["']?\s{0,3}(?:[:=]|=>)\s{0,3}1(?:\.0{1,4})?\b(?!\s?[*/?.\d])/,
        thing: 'name',
        added: 'more',
        severity: 'medium',
        accept: (_, view) => isCode(view) && view.file.status === 'added' && view.kind.place !== 'development',
      },
      {
        by: 'setting',
        key: /(^|\.)(application_logging(?:\.forwarding)?\.enabled|DD_(?:LOGS|PROFILING|APM|DBM|TRACE|APPSEC|IAST)_ENABLED|DD_LOGS_INJECTION|NEW_RELIC_APPLICATION_LOGGING(?:_FORWARDING)?_ENABLED|NEW_RELIC_(?:DISTRIBUTED_TRACING|APM|LOG|AGENT)_ENABLED|ELASTIC_APM_(?:ACTIVE|ENABLED|RECORDING)|SENTRY_ENABLE_(?:TRACING|LOGS)|OTEL_(?:SDK_)?(?:TRACES|METRICS|LOGS)_ENABLED)$/i,
        measure: 'onOff',
        on: ['changed', 'added', 'removed'],
        added: 'more',
        removed: 'less',
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.file.status === 'modified' &&
          view.kind.place !== 'development' &&
          isOnValue(change.to ?? change.from),
      },
      {
        // Switched off by a line of its own, where it was on as delivered.
        by: 'setting',
        key: /(^|\.)(application_logging(?:\.forwarding)?\.enabled|NEW_RELIC_APPLICATION_LOGGING(?:_FORWARDING)?_ENABLED|DD_TRACE_ENABLED|OTEL_SDK_DISABLED)$/i,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'less',
        removed: 'more',
        accept: (change, view) =>
          setsTheProduct(view) &&
          view.file.status === 'modified' &&
          view.kind.place !== 'development' &&
          /DISABLED$/.test(change.keyPath.at(-1) ?? '') === isOnValue(change.to ?? change.from),
      },
    ],
    ignores:
      'a share that becomes another one; the first time that anything is sent, but where all of it is; machines of developers',
  },
];
