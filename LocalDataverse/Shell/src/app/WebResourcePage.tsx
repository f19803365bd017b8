import { useText } from '../i18n/texts';
import { useShell } from './ShellContext';

/** A page of the solution that the site map opens, in a frame as wide as the content. */
export function WebResourcePage({ webResource }: { webResource: string }) {
  const { app } = useShell();
  const text = useText();
  const entry = app.siteMap.flatMap((area) => area.groups.flatMap((group) => group.subAreas)).find((candidate) => candidate.webResource === webResource);
  if (!entry) return <p class="message">{text('notDrawn')}</p>;
  const context = new URLSearchParams({ orgname: app.organization.name, userlcid: String(app.language), orglcid: '1033' });
  return (
    <>
      <h1 class="reader-only">{entry.title}</h1>
      <iframe class="page-frame" title={entry.title} src={`/WebResources/${webResource}${entry.passesContext ? `?${context.toString()}` : ''}`} />
    </>
  );
}
