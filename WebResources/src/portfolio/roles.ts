/** Who may move accounts. */
export const managers = ['Loyalty Manager', 'Loyalty Administrator'] as const;

/** Who may see the loads. */
export const readers = ['Loyalty Officer', ...managers] as const;
