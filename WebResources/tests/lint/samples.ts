/** Small bad samples for the lint, by the rule that must find them. They stand in for a file of `src` that exists, so that the typed rules see a project. */

const page = 'src/panel/App.tsx';
const form = 'src/form/account.ts';

/** Where the sample stands, and what it says. */
export type Sample = readonly [file: string, code: string];
export type Samples = Readonly<Record<string, readonly Sample[]>>;

/** Data that would become markup or code. */
export const markup: Samples = {
  'no-restricted-syntax': [
    [page, 'document.body.innerHTML = "<b>fixed</b>";'],
    [page, 'document.body.outerHTML = name;'],
    [page, 'export const View = () => <p dangerouslySetInnerHTML={{ __html: name }} />;'],
    [page, 'export const View = () => <iframe title="t" srcdoc={name} />;'],
  ],
  'no-unsanitized/property': [[page, 'document.body.innerHTML = name;']],
  'no-unsanitized/method': [
    [page, 'document.body.insertAdjacentHTML("beforeend", name);'],
    [page, 'document.write(name);'],
    [page, 'document.createRange().createContextualFragment(name);'],
  ],
  'no-script-url': [[page, 'location.href = "javascript:void 0";']],
  'no-eval': [[page, 'eval(name);']],
  '@typescript-eslint/no-implied-eval': [
    [page, 'setTimeout("run()", 1);'],
    [page, 'new Function("return 1");'],
  ],
};

/** What only a linter that knows the types finds. */
export const types: Samples = {
  '@typescript-eslint/no-floating-promises': [[page, 'fetch("x");']],
  '@typescript-eslint/no-misused-promises': [[page, 'export const View = () => <button onClick={async () => { await fetch("x"); }}>x</button>;']],
  '@typescript-eslint/await-thenable': [[page, 'export const run = async () => { await 1; };']],
  '@typescript-eslint/no-explicit-any': [[page, 'export const any = (row: any) => row;']],
  '@typescript-eslint/no-unsafe-member-access': [[page, 'export const name = JSON.parse("{}").name;']],
  '@typescript-eslint/no-unsafe-assignment': [[page, 'export const row = JSON.parse("{}");']],
  '@typescript-eslint/no-unnecessary-condition': [[page, 'export const length = (text: string) => text?.length;']],
  '@typescript-eslint/no-non-null-assertion': [[page, 'export const first = (rows: string[]) => rows[0]!;']],
  '@typescript-eslint/restrict-template-expressions': [[page, 'export const text = (row: object) => `${row}`;']],
  '@typescript-eslint/only-throw-error': [[page, 'export const fail = () => { throw "text"; };']],
};

/** What this project asks of itself. */
export const own: Samples = {
  'no-restricted-globals': [[page, 'void Xrm.Navigation.openForm({ entityName: "account" });']],
  'no-restricted-imports': [[page, 'import { createPortal } from "preact/compat"; export const portal = createPortal;']],
  'jsx-a11y/click-events-have-key-events': [[page, 'export const View = () => <div onClick={() => undefined}>x</div>;']],
  'jsx-a11y/alt-text': [[page, 'export const View = () => <img src="a.png" />;']],
  'jsx-a11y/label-has-associated-control': [[page, 'export const View = () => <label>Name</label>;']],
  'jsx-a11y/no-autofocus': [[page, 'export const View = () => <input autoFocus />;']],
};

/** Microsoft's checker rules for web resources. */
export const platform: Samples = {
  'avoid-2011-api': [[form, 'Xrm.Page.context.getServerUrl();']],
  'avoid-browser-specific-api': [[form, 'new ActiveXObject("Msxml2.XMLHTTP");']],
  'avoid-crm2011-service-odata': [[form, 'export const address = "/xrmservices/2011/organizationdata.svc";']],
  'avoid-crm2011-service-soap': [[form, 'export const address = "/xrmservices/2011/organization.svc";']],
  'avoid-dom-form': [[form, 'Xrm.Utility.getGlobalContext(); document.getElementById("name");']],
  'avoid-dom-form-event': [[form, 'const context = Xrm.Utility.getGlobalContext(); document.addEventListener("click", run);']],
  'avoid-isactivitytype': [[form, 'Xrm.Utility.isActivityType("task");']],
  'avoid-jquery211-library': [[form, 'export const library = "/_static/_common/scripts/jquery-2.1.1.min.js";']],
  'avoid-loadtheme': [[form, 'loadTheme();']],
  'avoid-modals': [[form, 'window.showModalDialog("x.html");']],
  'avoid-ui-refreshribbon': [[form, 'Xrm.Page.ui.refreshRibbon();']],
  'avoid-unpub-api': [[form, 'Xrm.Internal.openDialog("x");']],
  'avoid-window-top': [[form, 'export const address = window.top.location;']],
  'do-not-make-parent-assumption': [[form, 'parent.crmForm.Save();']],
  'use-appsidepane-api': [[form, 'Xrm.Panel.loadPanel("x", "y");']],
  'use-async': [[form, 'const request = new XMLHttpRequest(); request.open("GET", "/api/data/v9.2/accounts", false);']],
  'use-cached-webresource': [[form, 'export const address = "/WebResources/loy_/x.html";']],
  'use-client-context': [[form, 'Xrm.Page.getAttribute("name");']],
  'use-getsecurityroleprivilegesinfo': [[form, 'export const may = Xrm.Utility.getGlobalContext().userSettings.securityRolePrivileges;']],
  'use-global-context': [[form, 'Xrm.Page.context.getUserId();']],
  'use-grid-api': [[form, 'const grid = getGrid(); const rows = grid.getRows(); const row = rows.get(0); row.getData();']],
  'use-navigation-api': [[form, 'Xrm.Utility.openEntityForm("account");']],
  'use-offline': [[form, 'Xrm.Mobile.offline.retrieveRecord("account", "1");']],
  'use-org-setting': [[form, 'Xrm.Page.context.getOrgLcid();']],
  'use-relative-uri': [[form, 'export const address = "https://x.crm4.dynamics.com/api/data/v9.2/accounts";']],
  'use-utility-dialogs': [[form, 'Xrm.Utility.getGlobalContext(); alert("x");']],
};
