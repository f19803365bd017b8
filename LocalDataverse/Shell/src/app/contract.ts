/** What GET /local/app?language= answers: the imported app as data. Texts are in the asked language; logical names are lower case; ids are GUIDs without braces. */

export interface AppDescription {
  version: 1;
  language: 1033 | 1036;
  app: { uniqueName: string; name: string; description: string };
  /** Who the host takes this request for: header, else cookie local-caller, else the administrator. */
  caller: User;
  /** Enabled users, administrator first, then by name. */
  users: User[];
  organization: { name: string; version: string };
  /** What the caller may see of the site map. */
  siteMap: Area[];
  dashboards: Dashboard[];
  /** By logical name: every table that the site map, a form, a view or a lookup can reach. */
  tables: Record<string, Table>;
}
export interface User { id: string; name: string; language: number; timeZone: string | null; roles: string[] }

export interface Area { id: string; title: string; groups: Group[] }
export interface Group { id: string; title: string; subAreas: SubArea[] }
export interface SubArea { id: string; title: string; table: string | null; webResource: string | null; dashboard: string | null; passesContext: boolean; icon: string | null; url: string | null }

export interface Table {
  /** entity set name */
  logicalName: string; schemaName: string; setName: string;
  displayName: string; collectionName: string;
  primaryId: string; primaryName: string | null; isActivity: boolean;
  ownership: 'user' | 'organization' | 'businessUnit' | 'none';
  columns: Column[];
  /** public views (querytype 0), the quick find view (4), lookup views (64), associated (2) */
  views: View[];
  /** main forms (type "main") by order, then those of other types: quick (quick view), quickCreate */
  forms: Form[];
  /** one-to-many: children of this table, by relationship schema name */
  collections: { relationship: string; table: string; column: string }[];
  charts: Chart[];
  /** web resource name, may be empty */
  icon: string;
  /** whether lists and forms offer the caller to make a row */
  canCreate: boolean;
  hasQuickCreate: boolean;
  /** buttons that solutions add to the command bars of the main forms and the lists, those that the caller may see, in order */
  commands: Command[];
}
/** A function of a web resource: on a form it is called with the form, on a list with the id of the first selected row. */
export interface CommandFunction { functionName: string; library: string }
export interface Command {
  id: string; place: 'form' | 'list'; label: string; tip: string;
  /** web resource name */
  icon: string | null;
  action: CommandFunction;
  /** all must answer true for the button to be enabled */
  enableRules: CommandFunction[];
  /** on a list: how many rows must be selected, bounds inclusive */
  selections: { minimum: number; maximum: number | null }[];
}

export type ColumnKind =
  | 'id' | 'text' | 'memo' | 'integer' | 'bigInteger' | 'decimal' | 'double' | 'money' | 'dateTime' | 'boolean'
  | 'choice' | 'state' | 'status' | 'lookup' | 'customer' | 'owner' | 'guid';
export interface Column {
  logicalName: string; schemaName: string; displayName: string; description: string;
  type: ColumnKind;
  required: 'none' | 'recommended' | 'application' | 'system';
  /** valid-for flags of the metadata */
  canCreate: boolean; canUpdate: boolean; canRead: boolean;
  maxLength: number | null; min: number | null; max: number | null; precision: number | null;
  /** as in the metadata ("email", "url", "textarea", "date", …), may be empty */
  format: string;
  dateBehavior: 'userLocal' | 'dateOnly' | 'timeZoneIndependent' | null;
  /** choice, state, status; for boolean: 0 and 1 */
  options: { value: number; label: string; color: string | null; state: number | null }[];
  defaultValue: number | null;
  /** lookup, customer, owner */
  targets: string[];
  /** target table -> single-valued navigation property (for @odata.bind) */
  navigation: Record<string, string>;
}

export interface View {
  id: string; table: string; name: string; queryType: number; isDefault: boolean; isQuickFind: boolean;
  fetchXml: string;
  /** from layoutxml; name may be "alias.column"; label in the language */
  columns: { name: string; width: number; label: string }[];
}

export interface Dashboard { id: string; name: string; tabs: Tab[] }

export type DateGrouping = 'day' | 'week' | 'month' | 'quarter' | 'year';
export interface ChartValue { alias: string; column: string; label: string; dateGrouping: DateGrouping | null }
export interface Chart {
  id: string; name: string;
  /** as the presentation names it: Column, StackedColumn, StackedColumn100, Bar, StackedBar … */
  type: string;
  /** aggregate query, without the filters of a view */
  fetchXml: string;
  category: ChartValue;
  series: ChartValue | null;
  measures: ChartValue[];
  /** of the series in order, #rrggbb */
  colors: string[];
}

export interface Form {
  id: string; table: string; type: string; name: string; order: number; isFallback: boolean;
  /** web resource names, in order */
  libraries: string[];
  /** form, attribute and tab events */
  events: FormEvent[];
  /** cells of the header, may be empty */
  header: Cell[];
  tabs: Tab[];
}
export interface FormEvent {
  /** onload, onsave, onchange, tabstatechange. */
  name: string;
  /** onchange */
  attribute: string | null;
  /** tabstatechange: name of the tab */
  tab: string | null;
  handlers: { functionName: string; library: string; enabled: boolean; passContext: boolean; parameters: string }[];
}
export interface Tab { id: string; name: string; label: string; showLabel: boolean; visible: boolean; expanded: boolean; columns: TabColumn[]; }
export interface TabColumn { width: string; sections: Section[] }
export interface Section { id: string; name: string; label: string; showLabel: boolean; visible: boolean; columns: number; rows: Cell[][] }
export interface Cell {
  id: string; label: string; showLabel: boolean; visible: boolean; rowSpan: number; colSpan: number;
  /** null = spacer */
  control: Control | null;
}
export interface Control {
  /** lower case, no braces */
  id: string; classId: string;
  kind: 'field' | 'subgrid' | 'webResource' | 'quickView' | 'timeline' | 'other';
  /** datafieldname */
  column: string | null;
  disabled: boolean;
  /** children of <parameters>: name -> inner text (Url, Data, PassParameters, TargetEntityType, ViewId, RelationshipName, RecordsPerPage …) */
  parameters: Record<string, string>;
}
