export interface PageInput {
  pageType: string;
  webresourceName?: string;
  data?: string;
}

/** Address of a page of the solution, with the one parameter that its opener may pass. */
export const pageUrl = ({ webresourceName = '', data }: PageInput): string => `/WebResources/${webresourceName}${data ? `?data=${encodeURIComponent(data)}` : ''}`;
