import type { AppDescription } from '../app/contract';
import type { Lookup } from '../data/values';
import { pageUrl, type PageInput } from './pageUrl';
import type { PaneStore } from './PaneStore';
import { sidePanes } from './sidePanes';
import { strict } from './strict';

/** What the shell lends to the client API: its dialogs and its ways to go somewhere. */
export interface ShellDoor {
  app: () => AppDescription;
  openForm: (table: string, id: string | null, defaults: Readonly<Record<string, Lookup>>) => void;
  alert: (message: string, title: string) => Promise<void>;
  confirm: (message: string, title: string) => Promise<boolean>;
  lookup: (tables: readonly string[]) => Promise<Lookup | null>;
  /** Resolves once the dialog is closed. */
  openPage: (page: PageDialog) => Promise<void>;
  panes: PaneStore;
}

/** A page of the solution in a modal dialog. */
export interface PageDialog {
  title: string;
  url: string;
  /** CSS lengths. */
  width: string;
  height: string;
}

interface EntityFormOptions {
  entityName?: string;
  entityId?: string;
}
interface LookupOptions {
  defaultEntityType?: string;
  entityTypes?: string[];
  allowMultiSelect?: boolean;
}
interface Size {
  value: number;
  unit: 'px' | '%';
}
interface NavigationOptions {
  target?: number;
  title?: string;
  width?: number | Size;
  height?: number | Size;
}

const inDialog = 2;
const bare = (id: string) => id.replace(/[{}]/g, '').toLowerCase();

/** The global Xrm, as far as the solution's scripts use it. Anything else throws by name. */
export function xrmOf(door: ShellDoor): object {
  return strict('Xrm', { Navigation: navigation(door), Utility: utility(door), App: strict('Xrm.App', { sidePanes: sidePanes(door.panes) }) });
}

function navigation(door: ShellDoor): object {
  return strict('Xrm.Navigation', {
    openForm: (options: EntityFormOptions, parameters: Record<string, unknown> = {}) => {
      if (!options.entityName) throw new TypeError('Xrm.Navigation.openForm needs an entityName.');
      const defaults = Object.entries(parameters).filter((entry): entry is [string, Lookup[]] => Array.isArray(entry[1]));
      door.openForm(options.entityName, options.entityId ? bare(options.entityId) : null, Object.fromEntries(defaults.flatMap(([column, [first]]) => (first ? [[column, first]] : []))));
      return Promise.resolve({ savedEntityReference: [] });
    },
    navigateTo: (page: PageInput, { target = 1, title = '', width, height }: NavigationOptions = {}) => {
      if (page.pageType !== 'webresource' || target !== inDialog) throw new Error(`LocalDataverse does not provide navigation to page type ${page.pageType} with target ${String(target)}.`);
      return door.openPage({ title, url: pageUrl(page), width: length(width, 'vw'), height: length(height, 'vh') });
    },
    openAlertDialog: ({ text, title = '' }: { text: string; title?: string }) => door.alert(text, title),
    openConfirmDialog: async ({ text, title = '' }: { text: string; title?: string }) => ({ confirmed: await door.confirm(text, title) }),
    openErrorDialog: ({ message = '', errorCode = '' }: { message?: string; errorCode?: string | number }) => door.alert(message, String(errorCode)),
  });
}

/** A length as navigateTo takes it: pixels as a number, or a number with its unit; the platform's own when none is given. */
function length(size: number | Size | undefined, percentOf: 'vw' | 'vh'): string {
  if (size === undefined) return `80${percentOf}`;
  if (typeof size === 'number') return `${String(size)}px`;
  return `${String(size.value)}${size.unit === '%' ? percentOf : size.unit}`;
}

function utility(door: ShellDoor): object {
  return strict('Xrm.Utility', {
    getGlobalContext: () => globalContext(door.app()),
    lookupObjects: async ({ defaultEntityType, entityTypes = [] }: LookupOptions) => {
      const tables = entityTypes.length > 0 ? entityTypes : defaultEntityType ? [defaultEntityType] : [];
      const picked = await door.lookup(tables);
      return picked ? [{ ...picked, id: `{${picked.id.toUpperCase()}}` }] : [];
    },
  });
}

function globalContext({ caller, language, organization }: AppDescription): object {
  return strict('globalContext', {
    getClientUrl: () => window.location.origin,
    userSettings: strict('globalContext.userSettings', { languageId: language, userId: `{${caller.id.toUpperCase()}}`, userName: caller.name }),
    organizationSettings: strict('globalContext.organizationSettings', { languageId: 1033, uniqueName: organization.name }),
  });
}
