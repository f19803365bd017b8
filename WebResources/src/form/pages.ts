/** How a form script finds and reaches the pages (web resources) on its form. */

const retryEvery = 50;
const giveUpAfter = 10_000;

/** The page's window, or null while it is not there: hidden sections never resolve, so each try has an end of its own. */
async function windowOf(control: Xrm.Controls.FramedControl): Promise<Window | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, retryEvery, null));
  return Promise.race([control.getContentWindow().catch(() => null), late]);
}

/** Control of the page by the web resource's name, whatever the form calls it; null when the form does not show it. */
export function findPage(form: Xrm.FormContext, webResource: string): Xrm.Controls.FramedControl | null {
  const pages = form.ui.controls.get().filter((control) => control.getControlType() === 'webresource') as Xrm.Controls.FramedControl[];
  return pages.find((page) => page.getSrc().split('?')[0]?.endsWith(webResource)) ?? null;
}

/**
 * Hands something to a page once its door stands open. The page may be parsed later than the form, or be destroyed and made anew
 * with its tab, so this tries again until it succeeds, is aborted, or ten seconds have passed.
 */
export async function reach<Door>(control: Xrm.Controls.FramedControl, door: (page: Window) => Door | undefined, signal: AbortSignal): Promise<Door | null> {
  for (let waited = 0; waited < giveUpAfter && !signal.aborted; waited += retryEvery) {
    const page = await windowOf(control);
    const open = page ? door(page) : undefined;
    if (open) return open;
    await new Promise((resolve) => setTimeout(resolve, retryEvery));
  }
  return null;
}
