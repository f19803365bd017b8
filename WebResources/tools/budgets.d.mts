export declare const budgets: Readonly<Record<string, number>>;
