import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { FollowReport, RestoreReport } from '@/components/hooks/use-import';
import { formatList, formatNumber } from '@/components/ui/format';
import type { ImportState } from './use-import-run';

/** What the file holds, what became of it, or what is wrong with it and where. */
export function ImportOutcome({ state }: { state: ImportState }): JSX.Element {
  return (
    <>
      <div role="status">
        {state.is === 'reading' && <p>{i18n.t('imports.reading')}</p>}
        {state.is === 'ready' && <ReadyText file={state.file} ready={state.ready} />}
        {state.is === 'bringing' && <p>{i18n.t('imports.bringing')}</p>}
        {state.is === 'done' && <RestoreText report={state.report} />}
        {state.is === 'followed' && <FollowText report={state.report} />}
      </div>
      {state.is === 'failed' && (
        <p class="export-problem" role="alert">
          {i18n.t(`imports.fault.${state.fault ?? 'other'}`)} {state.place} {i18n.t('imports.nothingChanged')}
        </p>
      )}
    </>
  );
}

function ReadyText({ file, ready }: { file: string; ready: (ImportState & { is: 'ready' })['ready'] }): JSX.Element {
  if (ready.kind === 'people')
    return <p>{i18n.t('imports.holdsPeople', { file, count: formatNumber(ready.names.length) })}</p>;
  const { counts, problems } = ready.report;
  const held = (['articles', 'entities', 'claims', 'notes'] as const)
    .filter((table) => counts[table])
    .map((table) => i18n.t(`imports.table.${table}`, { count: formatNumber(counts[table] ?? 0) }));
  const [first] = problems;
  return (
    <>
      <p>{i18n.t('imports.holds', { file, what: held.length > 0 ? formatList(held) : i18n.t('imports.nothing') })}</p>
      {first && (
        <p class="export-problem">
          {i18n.t('imports.misfits', { count: formatNumber(problems.length) })} {first.table}, {first.place}:{' '}
          {first.problem}
        </p>
      )}
    </>
  );
}

function RestoreText({ report }: { report: RestoreReport }): JSX.Element {
  const rows = (['articles', 'entities', 'claims', 'notes', 'decisions', 'settings'] as const).flatMap((table) => {
    const found = report.tables[table];
    return found ? [{ table, ...found }] : [];
  });
  return (
    <>
      <p>{i18n.t('imports.done')}</p>
      <table class="import-report">
        <thead>
          <tr>
            <td />
            <th scope="col">{i18n.t('imports.added')}</th>
            <th scope="col">{i18n.t('imports.changed')}</th>
            <th scope="col">{i18n.t('imports.skipped')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, added, changed, skipped }) => (
            <tr key={table}>
              <th scope="row">{i18n.t(`imports.name.${table}`)}</th>
              <td>{formatNumber(added)}</td>
              <td>{formatNumber(changed)}</td>
              <td>{formatNumber(skipped)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.setAside > 0 && <p>{i18n.t('imports.setAside', { count: formatNumber(report.setAside) })}</p>}
    </>
  );
}

function FollowText({ report }: { report: FollowReport }): JSX.Element {
  const { followed, unknown, ambiguous } = report;
  return (
    <>
      <p>{i18n.t('imports.followed', { count: formatNumber(followed.length) })}</p>
      {unknown.length > 0 && <p>{i18n.t('imports.unknown', { names: formatList(unknown.slice(0, 20)) })}</p>}
      {ambiguous.length > 0 && <p>{i18n.t('imports.ambiguous', { names: formatList(ambiguous.slice(0, 20)) })}</p>}
    </>
  );
}
